import type { Place, QuoteVerdict, SpeakerVerdict } from '../../answer/check/quoteVerdict.ts';
import type { WordChange } from '../../answer/check/alignWords.ts';
import { container, divider, reply, text, type Reply } from '../elements/components.ts';
import { escapeMarkdown } from '../elements/escapeMarkdown.ts';
import { label } from '../elements/label.ts';
import type { Language } from '../../phrases/language.ts';
import { bounds } from '../limits.ts';
import { fits } from '../elements/measure.ts';
import { phrase } from '../../phrases/phrase.ts';
import { phraseOfVerdict } from '../../phrases/phraseOfVerdict.ts';
import type { PhraseKey } from '../../phrases/phrases.ts';
import { quoted } from '../elements/quoted.ts';
import { renderPlace } from './renderPlace.ts';

const titles: Readonly<Record<QuoteVerdict['kind'], PhraseKey>> = {
  verbatim: 'verdictVerbatim',
  changed: 'verdictChanged',
  stitched: 'verdictStitched',
  notFound: 'verdictNotFound',
};
const signs: Readonly<Record<QuoteVerdict['kind'], string>> = {
  verbatim: '✓',
  changed: '≈',
  stitched: '⋯',
  notFound: '✗',
};

/** Whether a quote is in the corpus, where, and who says it there; as many places as one message holds. */
export function renderVerdict(
  quote: string,
  claimed: string | null,
  verdict: QuoteVerdict,
  checked: number,
  language: Language,
): Reply {
  const places = placesOf(verdict, language);
  let shown = places.length;
  while (shown > 0 && !fits(compose(shown))) shown -= 1;
  return reply(...compose(shown));

  function compose(count: number): Reply['components'] {
    const hidden = places.length - count;
    return [
      container([
        text(
          [
            `### ${signs[verdict.kind]} ${phrase(language, titles[verdict.kind])}`,
            quoted(label(quote, bounds.excerpt / 2)),
            ...speakerLines(verdict, claimed, language),
          ].join('\n'),
        ),
        ...(places.length === 0
          ? []
          : [
              divider,
              text(
                [
                  ...leadOf(verdict, language),
                  ...places.slice(0, count),
                  ...(hidden > 0 ? [`-# ${phrase(language, 'morePlaces', { n: hidden })}`] : []),
                ].join('\n'),
              ),
            ]),
        text(`-# ${phrase(language, 'checked', { n: checked })}`),
      ]),
    ];
  }
}

function placesOf(verdict: QuoteVerdict, language: Language): string[] {
  const render = (place: Place) => renderPlace(place, language);
  if (verdict.kind === 'verbatim') return verdict.places.map(render);
  if (verdict.kind === 'changed')
    return [`${quoted(marked(verdict.changes))}\n-# ${phrase(language, 'changesLegend')}`, render(verdict.place)];
  if (verdict.kind === 'stitched') return verdict.pieces.map(({ place }) => render(place));
  return verdict.nearest === null ? [] : [render(verdict.nearest)];
}

function leadOf(verdict: QuoteVerdict, language: Language): string[] {
  return verdict.kind === 'notFound' ? [phrase(language, 'nearestPassage')] : [];
}

/** The quote's own words struck through, and in bold what the article has there. */
function marked(changes: readonly WordChange[]): string {
  const sign = { kept: '', onlyInQuote: '~~', onlyInText: '**' } as const;
  return changes.map(({ kind, words }) => `${sign[kind]}${escapeMarkdown(words)}${sign[kind]}`).join(' ');
}

function speakerLines(verdict: QuoteVerdict, claimed: string | null, language: Language): readonly string[] {
  const speaker: SpeakerVerdict = 'speaker' in verdict ? verdict.speaker : { kind: 'notAsked' };
  return phraseOfVerdict(speaker, claimed, language, (name) => `**${label(name)}**`);
}
