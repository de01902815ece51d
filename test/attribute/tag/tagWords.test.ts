import { describe, expect, test } from 'vitest';
import { tagWords } from '../../../src/attribute/tag/tagWords.ts';

const wordsOf = (text: string): string[] =>
  tagWords(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('tagWords', () => {
  test.each(['Erdoğan', 'Brudziński', 'Łukasz', 'Škoda', 'Nguyễn', 'Đặng', 'Əliyev', 'Yıldız', 'Ħamrun', 'Sørensen'])(
    'a name with letters beyond Latin-1 is one word: %s',
    (name) => {
      expect(wordsOf(`On Monday ${name} said so.`)).toEqual(['On', 'Monday', name, 'said', 'so', '.']);
      expect(wordsOf(`${name}’s aide left.`)).toEqual([name, '’s', 'aide', 'left', '.']);
    },
  );

  test('offsets count in the text as it stands', () => {
    const text = '“Ğ” Łódź said İt.';
    expect(
      tagWords(text, { start: 4, end: text.length }).map(({ start, end, lower }) => [text.slice(start, end), lower]),
    ).toEqual([
      ['Łódź', 'lódz'],
      ['said', 'said'],
      ['İt', 'it'],
      ['.', '.'],
    ]);
  });
});
