import { expect, it } from 'vitest';
import { saidIn as said } from './readArticle.ts';

it.each([
  ['about', 'Lena Voss said about a dozen were hurt.', 'about a dozen were hurt'],
  ['about half', 'Lena Voss said about half were hurt.', 'about half were hurt'],
  ['nearly', 'Lena Voss said nearly 200 boats had sunk.', 'nearly 200 boats had sunk'],
  ['at least', 'Lena Voss said at least 40 boats were lost.', 'at least 40 boats were lost'],
  ['more than', 'Lena Voss said more than a million people came.', 'more than a million people came'],
  ['behind a day', 'Lena Voss said today about 40 boats sank.', 'about 40 boats sank'],
])('a figure is said with its “%s”', (_, text, words) => {
  expect(said(text)).toEqual([`Lena Voss, paraphrase: ${words}`]);
});

it('another figure behind a semicolon is whose it is', () => {
  expect(said('The union said hundreds were hurt; the mill said about a dozen were ill.')).toEqual([
    'the union, paraphrase: hundreds were hurt',
    'the mill, paraphrase: about a dozen were ill',
  ]);
});

it('what somebody speaks about is no figure', () => {
  expect(said('Lena Voss spoke about a dozen boats.')).toEqual(['Lena Voss, paraphrase: a dozen boats']);
});

it.each([
  ['"not"', 'Lena Voss promised not to sell the pier.', 'not to sell the pier'],
  ['"never"', 'Lena Voss vowed never again to leave.', 'never again to leave'],
  ['an adverb within', 'Lena Voss decided not to immediately sell the pier.', 'not to immediately sell the pier'],
  ['a hearer', 'Lena Voss told sailors not to leave.', 'sailors not to leave'],
])('what is not to be is said with its %s', (_, text, words) => {
  expect(said(text)).toEqual([`Lena Voss, paraphrase: ${words}`]);
});

it('an adverb that negates nothing is not said', () => {
  expect(said('Lena Voss promised again to sell the pier.')).toEqual(['Lena Voss, paraphrase: to sell the pier']);
});
