import { expect, it } from 'vitest';
import { readArticle } from '../readArticle.ts';
import { withSides } from './withSides.ts';

/** On which sides people are, by article. */
function sidesIn(texts: readonly string[]): (string | null | undefined)[][] {
  return withSides(texts.map((text) => readArticle(text))).map((all) => all.map(({ speaker }) => speaker?.side));
}

it('whom one article has of a body without its name is of the body that another names', () => {
  const named = 'Ann Lowe, president of the Castell Dockers Association, said it was late.';
  const unnamed = 'Ann Lowe of the dockers association said it was late.';
  expect(sidesIn([named, unnamed])).toEqual([['Castell Dockers Association'], ['Castell Dockers Association']]);
  expect(sidesIn([unnamed])).toEqual([['Dockers association']]);
  const other = 'Ann Lowe of the pilots association said it was late.';
  expect(sidesIn([named, other])).toEqual([['Castell Dockers Association'], ['Pilots association']]);
});
