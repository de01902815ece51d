import { describe, expect, it } from 'vitest';
import { opensSentence } from '../../../src/attribute/mention/opensSentence.ts';

const opens = (party: string, role: string, text: string): boolean =>
  opensSentence(party, { name: 'Ann Lowe', role }, text);

describe('opensSentence', () => {
  it.each([
    ['Shop', 'Shop owner', 'Shop owner Ann Lowe left.'],
    // No word of the language, and the article writes it small.
    ['Vapex', 'Vapex dealer', 'Vapex dealer Ann Lowe left. She sells vapex here.'],
    ['C++', 'C++ teacher', 'C++ teacher Ann Lowe left. She taught c++ here.'],
    ['(Rope', '(Rope maker', '(Rope maker Ann Lowe left.) She sold (rope here.'],
  ])('is a word of the sentence: %s', (party, role, text) => {
    expect(opens(party, role, text)).toBe(true);
  });

  it.each([
    ['Vapex', 'Vapex dealer', 'Vapex dealer Ann Lowe left.'],
    ['Shop', 'Shop owner', 'Shop owner Ann Lowe left. The owners of Shop stayed.'],
    ['C++', 'C++ teacher', 'C++ teacher Ann Lowe left. She taught C++ here, and c++ there.'],
    ['Shop', 'Shop Owner', 'Shop Owner Ann Lowe left.'],
    ['Shop', 'Harbour shop owner', 'Harbour shop owner Ann Lowe left.'],
    ['Norway', 'Norway minister', 'Norway minister Ann Lowe left.'],
  ])('is a name: %s', (party, role, text) => {
    expect(opens(party, role, text)).toBe(false);
  });
});
