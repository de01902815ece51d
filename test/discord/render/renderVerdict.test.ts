import { describe, expect, it } from 'vitest';
import type { Place, QuoteVerdict, SpeakerVerdict } from '../../../src/answer/check/quoteVerdict.ts';
import { bounds } from '../../../src/discord/limits.ts';
import { container, divider, reply, text } from '../../../src/discord/elements/components.ts';
import { measure } from '../../../src/discord/elements/measure.ts';
import { renderPlace } from '../../../src/discord/render/renderPlace.ts';
import { renderVerdict } from '../../../src/discord/render/renderVerdict.ts';
import { textOf } from '../../e2e/reading.ts';
import { newsCorpus } from '../../fakes/newsCorpus.ts';
import { standingArticle } from '../../fixtures/verified.ts';

const corpus = newsCorpus([
  {
    id: 'quay',
    title: 'The Quay',
    paragraphs: ['Ada rose. “We go on,” she said.', 'It *ended*.'],
    statements: [{ words: '“We go on,”', by: 'Ada' }],
  },
  { id: 'note', title: 'Note', paragraphs: ['We go on.'] },
]);

function placeOf(words: string, at = 0): Place {
  const found = corpus.articles[at];
  if (found === undefined) throw new Error('no article');
  const start = found.article.text.indexOf(words);
  const statement = found.statements[0] ?? null;
  return {
    found: standingArticle(found),
    start,
    end: start + words.length,
    statement,
    stance: statement?.stance ?? null,
  };
}

const [first, second] = [placeOf('We go on'), placeOf('We go on', 1)];
const placed = (place: Place) => renderPlace(place, 'en');
const render = (verdict: QuoteVerdict, claimed: string | null = null, quote = 'We *go* on') =>
  renderVerdict(quote, claimed, verdict, corpus.info.articles, 'en');
/** The texts, one a component. */
const texts = (verdict: QuoteVerdict, claimed: string | null = null) =>
  textOf({ body: render(verdict, claimed) }).split('\n-# Checked')[0];

const notAsked: SpeakerVerdict = { kind: 'notAsked' };

describe('a verdict', () => {
  it('on words that stand so shows every place', () => {
    const verdict: QuoteVerdict = { kind: 'verbatim', places: [first, second], speaker: notAsked };
    expect(render(verdict)).toEqual(
      reply(
        container([
          text('### ✓ Word for word in the articles\n> We \\*go\\* on'),
          divider,
          text(`${placed(first)}\n${placed(second)}`),
          text('-# Checked against 2 articles, and nothing else.'),
        ]),
      ),
    );
  });

  it('on changed words marks what changed, each word escaped, and shows the place', () => {
    const changes = [
      { kind: 'kept', words: 'We *go*' },
      { kind: 'onlyInQuote', words: '_off_' },
      { kind: 'onlyInText', words: 'on *now*' },
    ] as const;
    expect(texts({ kind: 'changed', place: first, changes, speaker: notAsked })).toBe(
      [
        '### ≈ In the articles, with words changed',
        '> We \\*go\\* on',
        '> We \\*go\\* ~~\\_off\\_~~ **on \\*now\\***',
        '-# ~~struck through~~: only in the quote · **bold**: what the article has',
        placed(first),
      ].join('\n'),
    );
  });

  it('on pieces shows each in its place', () => {
    const pieces = [second, first].map((place) => ({ words: 'We go on', place }));
    expect(texts({ kind: 'stitched', pieces })).toBe(
      '### ⋯ Put together from pieces that do not stand together\n' +
        `> We \\*go\\* on\n${placed(second)}\n${placed(first)}`,
    );
  });

  it('on words that are nowhere shows the nearest passage as such, where there is one', () => {
    expect(texts({ kind: 'notFound', nearest: first })).toBe(
      `### ✗ Not in these articles\n> We \\*go\\* on\nThe nearest passage:\n${placed(first)}`,
    );
    expect(render({ kind: 'notFound', nearest: null })).toEqual(
      reply(
        container([
          text('### ✗ Not in these articles\n> We \\*go\\* on'),
          text('-# Checked against 2 articles, and nothing else.'),
        ]),
      ),
    );
  });

  it('shows as much of the quote as leaves room', () => {
    const long = render({ kind: 'notFound', nearest: null }, null, 'x'.repeat(2000));
    expect(textOf({ body: long })).toContain(`> ${'x'.repeat(bounds.excerpt / 2 - 1)}…\n`);
  });

  it('shows as many places as a message holds, and counts the others', () => {
    for (const count of [8, 30, 31]) {
      const places = Array.from({ length: count }, () => first);
      const body = render({ kind: 'verbatim', places, speaker: notAsked });
      const shown = textOf({ body }).split(placed(first)).length - 1;
      const hidden = count - shown;
      expect(/and (\d+) more place/.exec(textOf({ body }))?.[1]).toBe(hidden === 0 ? undefined : `${hidden}`);
      expect(shown).toBeGreaterThan(7);
      // One more would be too much.
      if (hidden > 0) expect(measure(body.components).text + placed(first).length + 1).toBeGreaterThan(4000);
      expect(measure(body.components).text).toBeLessThanOrEqual(4000);
    }
  });
});

describe('who said it', () => {
  const line = (speaker: SpeakerVerdict, claimed: string | null) =>
    texts({ kind: 'verbatim', places: [first], speaker }, claimed)?.split('\n')[2];
  const ada = { name: 'Ada *Quill*', role: null, side: null, resolved: 'named' as const };

  it('is compared with whom it was claimed of', () => {
    expect(line({ kind: 'asClaimed' }, '*Ada*')).toBe('The articles give these words to **\\*Ada\\***, as claimed.');
    expect(line({ kind: 'unclear' }, 'Ada')).toBe('The articles do not make clear who said this.');
    expect(line({ kind: 'other', speaker: ada }, '*Bo*')).toBe(
      '⚠ Said by someone else: the articles give these words to **Ada \\*Quill\\***, not to **\\*Bo\\***.',
    );
  });

  it.each([
    ['denied', 'The articles have these words, but say that **Ada \\*Quill\\*** denied them or did not say them.'],
    ['conditional', 'but give them to **Ada \\*Quill\\*** only on a condition or as a possibility.'],
    ['asked', 'but as a question, asked by **Ada \\*Quill\\***.'],
    ['reported', 'but as what **Ada \\*Quill\\*** said according to **The \\_Ledger\\_**.'],
  ] as const)('is told with how it holds: %s', (kind, words) => {
    expect(line({ kind, speaker: ada, via: 'The _Ledger_' }, null)).toMatch(/^⚠ /);
    expect(line({ kind, speaker: ada, via: 'The _Ledger_' }, 'Bo')).toContain(words);
  });

  it('is told with what else is amiss, below', () => {
    const lines = (speaker: SpeakerVerdict) =>
      texts({ kind: 'verbatim', places: [first], speaker }, 'Bo')
        ?.split('\n')
        .slice(2, 4);
    expect(lines({ kind: 'other', speaker: ada, held: { kind: 'conditional', speaker: ada } })).toEqual([
      expect.stringContaining('Said by someone else'),
      expect.stringContaining('only on a condition'),
    ]);
    expect(lines({ kind: 'asClaimed', deniedBy: null })).toEqual([
      expect.stringContaining('as claimed'),
      expect.stringContaining('Elsewhere the articles say that **Bo** denied this'),
    ]);
    expect(lines({ kind: 'differs', speaker: ada })?.[0]).toContain('give to **Ada \\*Quill\\*** has another figure');
  });

  it('names whom was claimed, or somebody, where the text names nobody', () => {
    expect(line({ kind: 'denied', speaker: null }, 'Bo')).toContain('say that **Bo** denied');
    expect(line({ kind: 'reported', speaker: null }, null)).toContain('somebody said according to somebody');
  });

  it('is not spoken of where nobody was claimed, or no single place is meant', () => {
    expect(line(notAsked, 'Ada')).toBe(placed(first).split('\n')[0]);
    const pieces = [{ words: 'We go on', place: first }];
    expect(texts({ kind: 'stitched', pieces }, 'Ada')).not.toContain('give these words');
  });
});
