import { describe, expect, it } from 'vitest';
import type { Reader } from '../../../src/domain/reader.ts';
import { cacheReadings } from '../../../src/work/models/cacheReadings.ts';
import { readerContract } from '../../contracts/readerContract.ts';
import { wordReader } from '../../fakes/wordReader.ts';

readerContract('kept readings', async () => cacheReadings()(wordReader));

const window = { title: 'Ferry', sentences: ['The ferry sank.'] };
const asked = (question: string, who: string | null = null) => ({ asked: who, question });

function counting(): Reader & { read: Reader['read']; questions: string[] } {
  const questions: string[] = [];
  return {
    ...wordReader,
    questions,
    read: (part, given) => {
      questions.push(part.question);
      return wordReader.read(part, given);
    },
  };
}

describe('cacheReadings', () => {
  it('reads the same question and window once, for all who ask', async () => {
    const reader = counting();
    const wrap = cacheReadings();
    const first = await wrap(reader).read(asked('When?'), window);
    expect(await wrap(reader).read(asked('When?'), window)).toBe(first);
    expect(await wrap(reader).readAll([{ part: asked('When?'), window }])).toEqual([first]);
    expect(reader.questions).toEqual(['When?']);
  });

  it('tells apart who is asked, the title, where a sentence ends, and the reader', async () => {
    const reader = counting();
    const wrap = cacheReadings();
    const jobs = [
      { part: asked('When?'), window },
      { part: asked('When?', 'police'), window },
      { part: asked('When?'), window: { ...window, title: '' } },
      { part: asked('When?'), window: { ...window, sentences: ['The ferry', 'sank.'] } },
    ];
    await wrap(reader).readAll(jobs);
    await wrap({ ...reader, id: 'another' }).readAll(jobs);
    expect(reader.questions).toHaveLength(8);
  });

  it('drops the least lately used where the bytes do not suffice, and keeps no failure', async () => {
    const reader = counting();
    const small = cacheReadings(1_000)(reader);
    for (const question of ['1', '2', '1', '3', '1', '2']) await small.read(asked(question), window);
    expect(reader.questions).toEqual(['1', '2', '3', '2']);
    let failures = 0;
    const failing = cacheReadings()({ ...wordReader, read: () => Promise.reject(new Error(`${failures++}`)) });
    for (let time = 0; time < 2; time++) await expect(failing.read(asked('?'), window)).rejects.toThrow(`${time}`);
  });
});
