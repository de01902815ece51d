import { describe, expect, it } from 'vitest';
import type { VerifiedAnswer } from '../../../../src/evidence/verified.ts';
import { reply, text } from '../../../../src/discord/elements/components.ts';
import { exportAnswer } from '../../../../src/discord/render/answer/exportAnswer.ts';
import { answerOf, citationOf, excerptOf, noAnswerOf } from '../../../fixtures/writtenAnswer.ts';

const files = (answer: VerifiedAnswer) =>
  (exportAnswer(answer, 'en').files ?? []).map(({ name, attachment }) => ({ name, content: attachment.toString() }));
const markdown = (answer: VerifiedAnswer): string => files(answer)[0]?.content ?? '';
const end =
  'Receipt ABCD1234; index g. Quoted from the articles, not asserted. ' +
  "Offsets count UTF-16 code units of the file's text.\n";

describe('an exported answer', () => {
  it('comes as two files, named by its receipt, that the message shows', () => {
    const answer = answerOf({ receipt: 'AB/../C`1_2-3' });
    const { files: attached, ...message } = exportAnswer(answer, 'de');
    expect(message).toEqual(
      reply(
        text('Die Antwort mit allen Fundstellen.'),
        { type: 13, file: { url: 'attachment://on-record-ABC1_2-3.md' } },
        { type: 13, file: { url: 'attachment://on-record-ABC1_2-3.json' } },
      ),
    );
    expect(attached?.map(({ name }) => name)).toEqual(['on-record-ABC1_2-3.md', 'on-record-ABC1_2-3.json']);
  });

  it('is whole as JSON, one line at the end', () => {
    const answer = answerOf({ asked: { side: 'Crews' } });
    expect(files(answer)[1]?.content).toBe(`${JSON.stringify(answer, null, 2)}\n`);
  });

  it('reads as Markdown: excerpts as they stand, with every place, silent sides, sources', () => {
    const answer = answerOf({
      question: ' Why\n*now*? ',
      excerpts: [
        excerptOf({
          speaker: { name: 'Ada', role: 'pilot', side: 'Crews', resolved: 'named' },
          alsoIn: [
            { file: 'b.txt', articleId: 'b', start: 3, end: 13 },
            { file: 'c.txt', articleId: 'c', start: 4, end: 14 },
          ],
        }),
        excerptOf({ speaker: null, kind: 'paraphrase', citation: 2 }),
        excerptOf({ speaker: null, kind: 'narration', text: 'It *ended*.', author: 'Bo Lee' }),
        excerptOf({ kind: 'mixed' }),
      ],
      missingSides: [{ name: 'The\nMayor', speaks: true, note: '' }],
      citations: [
        citationOf(1, { title: 'The\nQuay', outlet: 'Post', date: '2031-03-04' }),
        citationOf(2, { title: null }),
      ],
    });
    expect(markdown(answer)).toBe(
      [
        '# Why \\*now\\*?',
        '',
        '```text',
        'We go on.',
        '```',
        '',
        'Ada, pilot, Crews (quote) [1] 2031-03-04: `seeds/a.txt` 0-9; `b.txt` 3-13; `c.txt` 4-14',
        '',
        '```text',
        'We go on.',
        '```',
        '',
        'speaker unclear (paraphrase) [2] no date: `seeds/a.txt` 0-9',
        '',
        '```text',
        'It *ended*.',
        '```',
        '',
        'The article, by Bo Lee (narration) [1] 2031-03-04: `seeds/a.txt` 0-11',
        '',
        '```text',
        'We go on.',
        '```',
        '',
        'Ada (mixed) [1] 2031-03-04: `seeds/a.txt` 0-9',
        '',
        '- The Mayor speaks in these articles, but nothing of theirs was found that answers this.',
        '',
        '## Sources',
        '',
        '1. The Quay · Post · 2031-03-04; file `seeds/a.txt`, SHA-256 `a-sha256`',
        '2. b; file `seeds/b.txt`, SHA-256 `b-sha256`',
        '',
        end,
      ].join('\n'),
    );
  });

  it('that is none says so, and gives the nearest passages', () => {
    expect(markdown(noAnswerOf([excerptOf()]))).toMatch(
      /^# Why\?\n\nThese articles do not answer this\. The nearest passages:\n\n```text\nWe go on\.\n```\n/,
    );
    expect(markdown(answerOf({ nearest: [excerptOf({ text: 'Near.' })] }))).not.toMatch(/Near|do not answer/);
  });

  it.each([
    ['no ticks', '```'],
    ['`one` and ``two``', '```'],
    ['``` three', '````'],
    ['a ````` five ``` three', '``````'],
  ])('fences %j so that nothing in it ends the fence', (words, fence) => {
    expect(markdown(answerOf({ excerpts: [excerptOf({ text: words })] }))).toContain(
      `\n\n${fence}text\n${words}\n${fence}\n\n`,
    );
  });
});

it('names the address of an original', () => {
  const citation = citationOf(1, { url: 'https://courier.example/a' });
  expect(markdown(answerOf({ citations: [citation] }))).toContain('1. Title 1 · <https://courier.example/a>; file');
});

it('holds no markup and no control character of an article, as Markdown', () => {
  const evil = '<img src=x>[a](b)\u001B]0;t\u0007\u202E*b*';
  const file = 'seeds/`<b>`.txt';
  const content = markdown(
    answerOf({
      question: evil,
      excerpts: [
        excerptOf({ text: `“Go${evil}`, file, speaker: { name: evil, role: evil, side: evil, resolved: 'named' } }),
      ],
      missingSides: [{ name: evil, speaks: true, note: '' }],
      citations: [citationOf(1, { title: evil, outlet: evil, url: 'https://courier.example/[a](b)', file })],
    }),
  );
  expect(content).not.toMatch(/(?![\n])[\p{Cc}\u202E]/u);
  const [fence = ''] = /```text\n[^]*?\n```/.exec(content) ?? [];
  const rest = content.replace(fence, '').replaceAll(/`` .*? ``|`[^`]*`|<https:[^>]*>/g, '');
  expect(rest).not.toMatch(/(?<!\\)[<>]|(?<!\\)\[(?!1\])/);
  expect(content).toContain('`` seeds/`<b>`.txt ``');
});
