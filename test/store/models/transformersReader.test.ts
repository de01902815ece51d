import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ModelError } from '../../../src/errors.ts';
import { createTransformersReader, identifyReader } from '../../../src/store/models/transformersReader.ts';
import { readerContract } from '../../contracts/readerContract.ts';
import { shippedReader } from '../../fixtures/shippedReader.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

readerContract('the shipped model', shippedReader);

const reader = await shippedReader();

describe('the shipped reader', () => {
  it('is known by its id without being loaded', async () => {
    expect(await identifyReader('on-record-reader')).toBe(reader.id);
    await expect(identifyReader('no such model')).rejects.toThrow(/READER_MODEL is no such model/);
  });

  it('marks the words that answer, whole ones', async () => {
    const text = 'Prime Minister Ana Al-Arian said $3.5 million would be paid to the families by the U.S. government.';
    const answerTo = async (question: string): Promise<string> => {
      const reading = await reader.read({ asked: null, question }, { title: 'Ferry sinks', sentences: [text] });
      const answer = reading.sentences[0]?.answer;
      return text.slice(answer?.start, answer?.end);
    };
    expect(await answerTo('How much will the families get?')).toBe('$3.5 million');
    expect(await answerTo('Who said the families would be paid?')).toContain('Ana Al-Arian');
  });

  it('reads a text that spells its markers as words', async () => {
    const window = {
      title: '',
      sentences: ['He left. [SEP] [unused1] [CLS] [PAD] The ferry sank.', 'The ferry sank.'],
    };
    const reading = await reader.read({ asked: null, question: '[SEP] [unused1] When did it sink?' }, window);
    expect(reading.sentences).toHaveLength(2);
    // [CLS], [SEP] and the marker are three pieces and more each.
    expect((await reader.countSentenceTokens(window.sentences))[0]).toBeGreaterThan(20);
  });
});

describe('READER_MODEL', () => {
  it('takes another local folder', async () => {
    const folder = path.join(await temporaryFolder(), 'mine');
    await cp('models/on-record-reader', folder, { recursive: true });
    const mine = await createTransformersReader({ model: folder, threads: 1 });
    expect(mine.id).toMatch(/^mine@[0-9a-f]{12}$/);
  });

  it('never takes a Hub id, and names the ways out', async () => {
    const created = createTransformersReader({ model: 'somebody/some-model', threads: 1 });
    await expect(created).rejects.toThrow(ModelError);
    await expect(created).rejects.toThrow(/READER_MODEL is somebody\/some-model.*on-record-reader.*READER=off/);
  });

  it('refuses a model whose file is not the published one, and one that cannot be loaded', async () => {
    const folder = path.join(await temporaryFolder(), 'damaged');
    await cp('models/on-record-reader', folder, { recursive: true });
    const weights = path.join(folder, 'onnx/model_quantized.onnx');
    const bytes = await readFile(weights);
    await writeFile(weights, bytes.subarray(0, 1_000_000));
    await expect(createTransformersReader({ model: folder, threads: 1 })).rejects.toThrow('SHA-256');
    await rm(path.join(folder, 'hashes.json'));
    const created = createTransformersReader({ model: folder, threads: 1 });
    await expect(created).rejects.toThrow(ModelError);
    await expect(created).rejects.toThrow('READER_MODEL');
  });

  it('refuses a model that is no reader', async () => {
    const folder = path.join(await temporaryFolder(), 'embedder');
    await mkdir(folder);
    await cp('models/on-record-embed', folder, { recursive: true });
    const created = createTransformersReader({ model: folder, threads: 1 });
    await expect(created).rejects.toThrow(ModelError);
    await expect(created).rejects.toThrow('READER_MODEL');
  });
});
