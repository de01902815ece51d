import { describe, expect, it } from 'vitest';
import { isSides, onlyAsksForSides } from '../../../../../src/retrieve/question/asked/words/onlyAsksForSides.ts';

describe('words that only ask for sides', () => {
  it.each([
    ['both', ' of them'],
    ['Disagree', ''],
    ['two', ' sides say of it'],
    ['two', ' opposing camps say of it'],
    ['three', '  parties'],
  ])('“%s” before “%s”', (word, next) => expect(onlyAsksForSides(word, next)).toBe(true));

  it.each([
    ['two', ' mills'],
    ['two', ' old sides'],
    ['two', ' sidesteps'],
    ['mill', ' sides'],
  ])('and not “%s” before “%s”', (word, next) => expect(onlyAsksForSides(word, next)).toBe(false));

  it('stand right behind the number', () => {
    expect(isSides(' the parties')).toBe(false);
    expect(isSides('parties')).toBe(false);
  });
});
