import wrapAnsi from 'wrap-ansi';
import type { WordChange } from '../../answer/check/alignWords.ts';
import type { Place, QuoteVerdict, SpeakerVerdict } from '../../answer/check/quoteVerdict.ts';
import { labelOf } from '../../indexing/labelOf.ts';
import { oneLine } from '../../text/escape/oneLine.ts';
import { phraseOfStance } from '../../phrases/phraseOfStance.ts';
import { phraseOfVerdict } from '../../phrases/phraseOfVerdict.ts';

/**
 * What became of a quote that was handed in, for a terminal.
 *
 * @param claimed who is claimed to have said it; null for nobody
 */
export function renderVerdict(given: QuoteVerdict, width: number, claimed: string | null = null): string {
  const verdict = oneLine(given);
  const place = (found: Place): string => renderPlace(found, width);
  const held = (speaker: SpeakerVerdict): string =>
    phraseOfVerdict(speaker, claimed, 'en')
      .map((line) => `${wrapAnsi(line, width)}\n`)
      .join('');
  switch (verdict.kind) {
    case 'verbatim':
      return `Word for word.\n${held(verdict.speaker)}\n${verdict.places.map(place).join('\n\n')}\n`;
    case 'changed': {
      const words = wrapAnsi(verdict.changes.map(mark).join(' '), width);
      return (
        'With words changed; [-only in the quote-], {+only in the article+}:\n' +
        `${held(verdict.speaker)}\n${words}\n\n${place(verdict.place)}\n`
      );
    }
    case 'stitched':
      return `Put together from several places:\n\n${verdict.pieces.map((piece) => place(piece.place)).join('\n\n')}\n`;
    case 'notFound':
      return verdict.nearest
        ? `Not in these articles. What comes nearest:\n\n${place(verdict.nearest)}\n`
        : 'Not in these articles.\n';
  }
}

/** As `git diff --word-diff` marks words. */
function mark({ kind, words }: WordChange): string {
  return { kept: words, onlyInQuote: `[-${words}-]`, onlyInText: `{+${words}+}` }[kind];
}

function renderPlace({ found: { article }, start, end, statement, stance }: Place, width: number): string {
  const wrapped = (text: string): string => wrapAnsi(text, width - 4);
  const words = wrapped(article.text.slice(start, end).replaceAll(/\s+/g, ' ')).replaceAll(/^/gm, '  │ ');
  const who = statement ? (statement.speaker?.name ?? 'speaker unclear') : 'the article itself';
  const held = phraseOfStance(stance, statement?.via, 'en');
  const where = wrapped(
    `${[who, held].filter(Boolean).join(', ')} · ${labelOf(article)} · ${article.file} ${start}–${end}`,
  );
  return `${words}\n${where.replaceAll(/^/gm, '    ')}`;
}
