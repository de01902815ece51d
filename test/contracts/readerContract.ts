import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Reader, ReaderPart, ReaderWindow, Reading } from '../../src/domain/reader.ts';

const FERRY: ReaderWindow = {
  title: 'Ferry sinks off the coast',
  sentences: [
    'Rain is expected until Sunday.',
    'The ferry sank on Tuesday night, the harbour police said.',
    'Ana Al-Arian, the minister, said the bread was baked at noon.',
  ],
};
const part = (question: string, asked: string | null = null): ReaderPart => ({ asked, question });
const WHEN = part('When did the ferry sink?');

/** What every Reader must do. Run on each adapter, and on the fake that other tests use in its place. */
export function readerContract(name: string, setUp: () => Promise<Reader>): void {
  describe(`Reader: ${name}`, () => {
    let reader: Reader;
    beforeAll(async () => {
      reader = await setUp();
    });

    it('scores the sentence that answers above the others, and a window that does not answer below', async () => {
      const reading = await reader.read(WHEN, FERRY);
      const scores = reading.sentences.map((sentence) => sentence?.score ?? -Infinity);
      expect(scores.indexOf(Math.max(...scores))).toBe(1);
      const other = await reader.read(part('Who won the chess championship?'), FERRY);
      expect(reading.window).toBeGreaterThan(other.window);
    });

    it('points at whole words of the sentence as it stands', async () => {
      const texts = ['The ferry\n\n sank   on\tTuesday night, said Ana Al-Arian.', '“Ferry!”'];
      const { sentences } = await reader.read(WHEN, { title: '', sentences: texts });
      for (const [number, sentence] of sentences.entries()) {
        if (!sentence?.answer) continue;
        const { start, end } = sentence.answer;
        const text = texts[number] ?? '';
        expect(text.slice(start, end)).toMatch(/^\S(?:[^]*\S)?$/);
        expect(text.slice(0, start)).not.toMatch(/[\p{L}\p{N}]$/u);
        expect(text.slice(end)).not.toMatch(/^[\p{L}\p{N}]/u);
      }
    });

    it('takes any white space for a single space', async () => {
      const spread = { title: ' Ferry  sinks\noff the coast', sentences: FERRY.sentences.map(spreadOut) };
      expect(withoutPlaces(await reader.read(WHEN, spread))).toEqual(withoutPlaces(await reader.read(WHEN, FERRY)));
    });

    it('gives the same reading alone and in company', async () => {
      const alone = await reader.read(WHEN, FERRY);
      const long = {
        title: '',
        sentences: Array.from({ length: 30 }, () => 'The ferry sank in the night of the storm.'),
      };
      const jobs = [WHEN, part('How?'), part('What did she say?', 'Ana')].flatMap((asked) =>
        [long, FERRY].map((window) => ({ part: asked, window })),
      );
      const all = await reader.readAll(jobs);
      expect(all).toHaveLength(jobs.length);
      expect(all[1]).toEqual(alone);
      expect(all[0]).toEqual(await reader.read(WHEN, long));
    });

    it('hears who is asked', async () => {
      expect(await reader.read(part('What was said?', 'the harbour police'), FERRY)).not.toEqual(
        await reader.read(part('What was said?'), FERRY),
      );
    });

    it('counts what it reads, the sentences of a window one by one', async () => {
      expect(await reader.countTokens(WHEN, FERRY)).toBe((await reader.read(WHEN, FERRY)).tokens);
      const bare = await reader.countTokens(WHEN, { ...FERRY, sentences: [] });
      const counts = await reader.countSentenceTokens(FERRY.sentences);
      expect(counts).toHaveLength(FERRY.sentences.length);
      expect(counts.reduce((sum, count) => sum + count, bare)).toBe(await reader.countTokens(WHEN, FERRY));
    });

    it('leaves out what does not fit, and reads a shorter sentence after it', async () => {
      const giant = 'word '.repeat(90);
      const { sentences, tokens } = await reader.read(WHEN, {
        title: 'title '.repeat(500),
        sentences: [giant, giant, giant, giant, 'The ferry sank.'],
      });
      expect(sentences.map((sentence) => sentence !== null)).toEqual([true, true, false, false, true]);
      expect(tokens).toBeLessThanOrEqual(288);
    });

    it('reads windows without a title, a sentence or a word', async () => {
      expect((await reader.read(WHEN, { title: '', sentences: [] })).sentences).toEqual([]);
      expect((await reader.read(part(''), { title: '', sentences: ['', ' \n'] })).sentences).toEqual([null, null]);
    });

    it('takes any text', async () => {
      const text = fc.string({ unit: 'grapheme', maxLength: 80 });
      await fc.assert(
        fc.asyncProperty(text, text, fc.array(text, { maxLength: 4 }), async (question, title, sentences) => {
          const reading = await reader.read(part(question), { title, sentences });
          expect(reading.sentences).toHaveLength(sentences.length);
          for (const [number, sentence] of reading.sentences.entries()) {
            if (sentence === null) continue;
            expect(sentence.score).not.toBeNaN();
            const { start, end } = sentence.answer ?? { start: 0, end: 1 };
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(sentences[number]?.length ?? 0);
          }
        }),
        { numRuns: 20 },
      );
    });
  });
}

const spreadOut = (text: string): string => `\n ${text.replaceAll(' ', ' \t ')} `;

function withoutPlaces({ sentences, ...rest }: Reading): unknown {
  return { ...rest, sentences: sentences.map((sentence) => sentence && [sentence.score, sentence.answer?.score]) };
}
