import { describe, expect, it } from 'vitest';
import { contentsOf } from '../../readArticle.ts';

describe('what those take who are told of by what they take', () => {
  it.each([
    ['The crew that supports the toll left.', 'the toll'],
    ['The crew that supports the toll now left.', 'the toll'],
    ['The crew that praised Bo Lind on Monday has left.', 'Bo Lind on Monday'],
    ['Sailors who want to sell ropes will pay.', 'to sell ropes'],
    ['Sailors who hope to sell ropes in May will pay.', 'to sell ropes in May'],
  ])('ends before what they do: %s', (text, words) => {
    expect(contentsOf(text)).toEqual([words]);
  });

  it.each([
    ['of what they want to see', 'Sailors who want to see it fall left.', 'to see it fall left'],
    ['of a clause', 'Lena Voss met sailors who fear the boats sank.', 'the boats sank'],
    ['of no noun', 'Lena Voss praised the boats sailors built.', 'the boats sailors built'],
    ['behind a comma', 'Lena Voss, who praised the boats sailors built, left.', 'the boats sailors built'],
  ])('does not before a verb %s', (_, text, words) => {
    expect(contentsOf(text)).toEqual([words]);
  });
});
