import { expect, it } from 'vitest';
import { cutTogether } from '../../../src/answer/check/cutTogether.ts';
import { keptWords } from '../../../src/answer/check/placeOf.ts';
import type { Text } from '../../../src/answer/check/quoteVerdict.ts';
import type { Span } from '../../../src/domain/span.ts';
import type { StandingArticle } from '../../../src/evidence/verified.ts';
import { quoteWords } from '../../../src/indexing/quoteWords.ts';
import { articleOf } from '../../fixtures/longArticle.ts';

/** An article of sentences, all of which somebody says but for so many at its end. */
function textOf(sentences: readonly string[], unsaid = 0): Text {
  const one = articleOf('ferry', sentences);
  const content: Span[] = one.sentences.slice(0, sentences.length - unsaid).map(({ start, end }) => ({ start, end }));
  const [first, last] = [content[0], content.at(-1)];
  const said = first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
  const statement = { articleId: 'ferry', content: said, source: [], cue: [], speaker: null } as const;
  const standing = {
    ...one,
    statements: [{ ...statement, kind: 'quote', stance: 'said' }],
  } as unknown as StandingArticle;
  const theirs = keptWords(standing.article);
  return { one: standing, theirs, keys: theirs.map(({ key }) => key) };
}

const piecesOf = (quote: string, ...texts: Text[]): [string, string][] | undefined =>
  cutTogether(quote, quoteWords(quote), texts)?.map(({ words, place }) => [
    words,
    place.found.article.text.slice(place.start, place.end),
  ]);

it('gives the pieces, as they stand in the quote and in the article', () => {
  const text = textOf(['The old ferry is no ship.', 'It is a wreck.', 'So it must go.']);
  expect(piecesOf('“the OLD ferry … is a wreck”', textOf(['Rain fell.']), text)).toEqual([
    ['the OLD ferry … is', 'The old ferry is'],
    ['a wreck', 'a wreck'],
  ]);
  expect(piecesOf('The old ferry is a wreck must go', text)).toEqual([
    ['The old ferry is', 'The old ferry is'],
    ['a wreck', 'a wreck'],
    ['must go', 'must go'],
  ]);
});

it.each([
  ['of one sentence', 'The old ferry is ship', [['The old ferry is by no means a ship.']]],
  ['in another order', 'It is a wreck the old ferry', [['The old ferry is no ship.', 'It is a wreck.']]],
  ['of one word', 'The old ferry is no wreck', [['The old ferry is no ship.', 'It is a wreck.']]],
  ['that is all in one place', 'The old ferry is no ship', [['The old ferry is no ship.', 'It is a wreck.']]],
  ['of two articles', 'The old ferry is a wreck', [['The old ferry is no ship.'], ['It is a wreck.']]],
  ['with other words', 'The old ferry is a sad wreck', [['The old ferry is no ship.', 'It is a wreck.']]],
  ['of four words', 'old ferry a wreck', [['The old ferry is no ship.', 'It is a wreck.']]],
])('knows no pieces %s', (_, quote, articles) => {
  expect(piecesOf(quote, ...articles.map((sentences) => textOf(sentences)))).toBeUndefined();
});

it('knows none that nobody says, and none far apart', () => {
  const sentences = ['The old ferry is no ship.', 'It is a wreck.'];
  expect(piecesOf('The old ferry is a wreck', textOf(sentences, 1))).toBeUndefined();
  const apart = (words: number): Text => textOf(['The old ferry is no ship.', `${'now '.repeat(words)}it is a wreck.`]);
  // Between them stand "no ship", so many words, and "it is".
  expect(piecesOf('The old ferry is a wreck', apart(36))).toHaveLength(2);
  expect(piecesOf('The old ferry is a wreck', apart(37))).toBeUndefined();
});
