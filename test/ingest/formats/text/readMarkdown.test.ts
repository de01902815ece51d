import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../../src/ingest/formats/text/readMarkdown.ts';

function read(text: string): { blocks: [string | undefined, string][] | undefined; words: string; marks: string[] } {
  const [article = expect.unreachable()] = readMarkdown(Buffer.from(text)).articles;
  const { blocks, marks = [] } = article;
  let [words, at] = ['', 0];
  for (const { start, end } of marks) {
    words += text.slice(at, start);
    at = end;
  }
  return {
    blocks: blocks?.map(({ start, end, markup }) => [markup, text.slice(start, end)]),
    words: words + text.slice(at),
    marks: marks.map(({ start, end }) => text.slice(start, end)),
  };
}
const lines = (count: number, line: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => line(n)).join('\n');

describe('the blocks of Markdown', () => {
  it('are told with their markup', () => {
    const text = [
      '---',
      'title: Quay',
      '---',
      '',
      '# Quay',
      '',
      'Shut\n====',
      '',
      'Words.',
      '',
      '- One',
      '- ![Two](a)',
      '',
      '> 1. Three',
      '',
      '![A](a) ![B](b)',
      '',
      '[![A](a)](b)',
      '',
      '**![A](a)**',
      '',
      '[One](a), [two](b)',
      '',
      '[One](a) and words',
      '',
      '    code()',
      '',
      '<!-- draft -->',
      '',
      '[x]: /y',
      '',
      '* * *',
      '',
      '####### Seven',
      '',
      '####   ',
    ].join('\n');
    expect(read(text).blocks).toEqual([
      ['heading', 'Quay'],
      ['heading', 'Shut\n===='],
      [undefined, 'Words.'],
      ['item', 'One'],
      ['picture', '![Two](a)'],
      ['item', 'Three'],
      ['picture', '![A](a) ![B](b)'],
      ['picture', '[![A](a)](b)'],
      [undefined, '**![A](a)**'],
      ['links', '[One](a), [two](b)'],
      [undefined, '[One](a) and words'],
      ['code', 'code()'],
      ['comment', '<!-- draft -->'],
      ['comment', '[x]: /y'],
      ['rule', '* * *'],
      [undefined, '####### Seven'],
    ]);
  });

  it.each([
    ['> ', '- ', '* ', '+ '],
    ['1. ', '22) ', '> '],
  ])('are not looked for where twenty are in each other (%s…)', (...containers) => {
    const deep = (count: number): string =>
      Array.from({ length: count }, (_, n) => containers[n % containers.length]).join('');
    expect(read(`${deep(20)}Words.`).blocks).toBeUndefined();
    expect(read(`${deep(19)}Words.`).blocks).toHaveLength(1);
  });

  it('are told beside a long rule, and up to a length that the parser can be trusted with', () => {
    expect(read(`${'* '.repeat(40)}\n\n${'- '.repeat(40)}\n\nWords.`).blocks).toHaveLength(3);
    const long = `${'Words of the council.\n\n'.repeat(13_100)}`;
    expect(read(long.slice(0, 300_000)).blocks).toBeDefined();
    expect(read(long.slice(0, 300_001)).blocks).toBeUndefined();
  });

  it('leave alone what there is absurdly much of', () => {
    const underlined = (count: number): unknown => read(lines(count, (n) => `Head ${n}\n---\n`)).blocks?.[0];
    expect(underlined(200)).toEqual(['heading', 'Head 0\n---']);
    expect(underlined(201)).toEqual([undefined, 'Head 0']);
    const quoted = (count: number): unknown => read(lines(count, () => '   > So.\n')).blocks?.[0];
    expect(quoted(500)).toEqual([undefined, 'So.']);
    expect(quoted(501)).toEqual([undefined, '> So.']);
    // In a line they are no marks of any.
    expect(read(`${lines(600, () => 'a > b ---')}\n\n> So.\n\nShut\n---`).blocks?.slice(1)).toEqual([
      [undefined, 'So.'],
      ['heading', 'Shut\n---'],
    ]);
    const bold = (length: number): string[] =>
      read(`**Ann** [b](c) \`d\` ![e](f) \\* ${'x'.repeat(length - 30)}\n\nShort.`).marks;
    expect(bold(8_000)).toHaveLength(8);
    expect(bold(8_001)).toEqual(['\\']);
  });
});

describe('the marks of Markdown', () => {
  it.each([
    ['**Ann** and _Bo_ ***wait***.', 'Ann and Bo wait.'],
    ['[Ann *Lee*](/a "b") and [Bo][b] wait.\n\n[b]: /b', 'Ann Lee and Bo wait.\n\n[b]: /b'],
    ['A ![crane](a) and ![crane][b] stand.\n\n[b]: /b', 'A  and  stand.\n\n[b]: /b'],
    ['`Ann` and ``Bo`` <b>wait</b>.', 'Ann and Bo wait.'],
    ['Ann \\*waits\\_, \\a.', 'Ann *waits_, \\a.'],
    ['Ann\\\nwaits.', 'Ann\nwaits.'],
    ['Ann  \nwaits.', 'Ann  \nwaits.'],
    ['> > Ann\n> > waits\n>for Bo.', '> > Ann\nwaits\nfor Bo.'],
    ['~~Ann~~ * waits * for 2 * 3.', '~~Ann~~ * waits * for 2 * 3.'],
  ])('are no words: %s', (text, words) => {
    expect(read(text).words).toBe(words);
  });

  it('are those of the text behind its front matter', () => {
    const text = '\uFEFF---\ntitle: a\n---\n\n# The **north** quay\n\nAnn **Lee** waits.';
    expect(read(text).marks).toEqual(['**', '**', '**', '**']);
    expect(read(text).blocks).toEqual([
      ['heading', 'The **north** quay'],
      [undefined, 'Ann **Lee** waits.'],
    ]);
    expect(read('\uFEFF# Quay').blocks).toEqual([['heading', 'Quay']]);
  });
});

it('says what is wrong with a file that is no text, and warns of one that was damaged', () => {
  expect(readMarkdown(Buffer.from(''))).toEqual({ articles: [], problems: [expect.stringMatching(/^is empty; /)] });
  const { articles, problems } = readMarkdown(Buffer.from('**Words** that were lo\uFFFDt.'));
  expect(articles).toHaveLength(1);
  expect(problems).toEqual([expect.stringContaining('letters were lost')]);
});
