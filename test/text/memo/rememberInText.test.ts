import { expect, it } from 'vitest';
import { rememberInText } from '../../../src/text/memo/rememberInText.ts';

it('looks for the same words once in a text, and again in the next one', () => {
  const asked: string[] = [];
  const find = rememberInText((words, text) => (asked.push(`${words} in ${text}`), text.includes(words) || undefined));
  const looked = [
    ['Lowe', 'Lowe left.'],
    ['Lowe', 'Lowe left.'],
    ['Voss', 'Lowe left.'],
    ['Voss', 'Lowe left.'],
    ['Lowe', 'Voss left.'],
    ['Lowe', 'Lowe left.'],
  ] as const;
  expect(looked.map(([words, text]) => find(words, text))).toEqual([true, true, undefined, undefined, undefined, true]);
  expect(asked).toEqual(['Lowe in Lowe left.', 'Voss in Lowe left.', 'Lowe in Voss left.', 'Lowe in Lowe left.']);
});
