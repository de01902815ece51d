import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ModelError } from '../../../src/errors.ts';
import { createTransformersEmbedder, identifyEmbedder } from '../../../src/store/models/transformersEmbedder.ts';
import { embedderContract } from '../../contracts/embedderContract.ts';
import { shippedEmbedder } from '../../fixtures/shippedEmbedder.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

embedderContract('transformers.js, in this process', shippedEmbedder);

const embedder = await shippedEmbedder();
const options = { pooling: null, queryPrefix: '', passagePrefix: '' } as const;

const cosine = async (a: string, b: string): Promise<number> => {
  const [x, y] = await embedder.embed([a, b], 'passage');
  return (x ?? new Float32Array()).reduce((sum, value, i) => sum + value * (y?.[i] ?? 0), 0);
};

describe('the shipped model', () => {
  it('puts the same event in other words nearer than another event', async () => {
    const near = await cosine('collapse of discussions', 'the talks broke down');
    expect(near).toBeGreaterThan(await cosine('collapse of discussions', 'the bread is baked at noon'));
  });

  it('gives vectors of length 1, for an empty text too', async () => {
    for (const vector of await embedder.embed(['', 'word', '😀'], 'query')) {
      expect(vector).toHaveLength(embedder.dimensions);
      expect(Math.hypot(...vector)).toBeCloseTo(1, 4);
    }
  });

  it('weighs the words of a question as its own prompt says, and those of a passage as they are', async () => {
    const [asked, marked] = [
      await embedder.embed(['the talks failed'], 'query'),
      await embedder.embed(['[ASK] the talks failed'], 'passage'),
    ];
    expect(asked).toEqual(marked);
    expect(asked).not.toEqual(await embedder.embed(['the talks failed'], 'passage'));
    expect(embedder.id).toContain('[ASK]');
  });

  it('hears the topic of a long question through the words around it', async () => {
    const wrapped =
      'Does the article from the newspaper suggest that the ferry sank, while the other report says otherwise?';
    const [about, frame] = await embedder.embed(
      ['The ferry went down in the night.', 'The newspaper corrected its article and a report.'],
      'passage',
    );
    const [asked] = await embedder.embed([wrapped], 'query');
    const withAsked = (vector?: Float32Array): number =>
      asked?.reduce((sum, value, i) => sum + value * (vector?.[i] ?? 0), 0) ?? 0;
    expect(withAsked(about)).toBeGreaterThan(withAsked(frame));
  });

  it('gives the same vector at its first place as over all of them, and knows that the first is enough', async () => {
    const texts = ['the talks failed', '', 'a a a b', 'The ferry went down in the night.'];
    const over = await createTransformersEmbedder({
      ...options,
      pooling: 'mean',
      model: 'on-record-embed',
      cacheFolder: '',
    });
    const [first, all] = [await embedder.embed(texts, 'passage'), await over.embed(texts, 'passage')];
    for (const [n, vector] of first.entries())
      for (const [at, value] of vector.entries()) expect(value).toBeCloseTo(all[n]?.[at] ?? Number.NaN, 6);
    expect(embedder.id).toMatch(/ cls \[ASK\] /);
    expect(over.id).toMatch(/ mean \[ASK\] /);
  });

  it('is known by its id without being loaded', async () => {
    const shipped = { ...options, model: 'on-record-embed', cacheFolder: 'never-used' };
    expect(await identifyEmbedder(shipped)).toBe(embedder.id);
    expect(await identifyEmbedder({ ...shipped, passagePrefix: 'p: ' })).not.toBe(embedder.id);
  });
});

describe('EMBEDDING_MODEL', () => {
  it('takes another local folder, and prefixes change the id so that indexes do not mix', async () => {
    const folder = path.join(await temporaryFolder(), 'mine');
    await cp('models/on-record-embed', folder, { recursive: true });
    const mine = await createTransformersEmbedder({
      ...options,
      model: folder,
      queryPrefix: 'query: ',
      cacheFolder: 'never-used',
    });
    expect(mine.id).toMatch(/^mine@[0-9a-f]{12} cls query: $/);
    expect(await mine.embed(['talks'], 'query')).toEqual(await embedder.embed(['query: talks'], 'passage'));
    expect(await mine.embed(['talks'], 'passage')).toEqual(await embedder.embed(['talks'], 'passage'));
  });

  it('refuses a model whose file is not the published one', async () => {
    const folder = path.join(await temporaryFolder(), 'damaged');
    await cp('models/on-record-embed', folder, { recursive: true });
    const weights = path.join(folder, 'onnx/model_quantized.onnx');
    const bytes = await readFile(weights);
    bytes[bytes.length - 5] = (bytes[bytes.length - 5] ?? 0) ^ 1;
    await writeFile(weights, bytes);
    await expect(createTransformersEmbedder({ ...options, model: folder, cacheFolder: 'x' })).rejects.toThrow(
      'SHA-256',
    );
  });

  it('takes a model without prompts, and refuses prompts that cannot be read', async () => {
    const folder = path.join(await temporaryFolder(), 'mine');
    await cp('models/on-record-embed', folder, { recursive: true });
    const prompts = path.join(folder, 'config_sentence_transformers.json');
    await Promise.all([rm(path.join(folder, 'hashes.json')), rm(prompts)]);
    const plain = await createTransformersEmbedder({ ...options, model: folder, cacheFolder: 'never-used' });
    expect(await plain.embed(['talks'], 'query')).toEqual(await plain.embed(['talks'], 'passage'));
    await writeFile(prompts, '{"prompts": {"query": 7}}');
    await expect(createTransformersEmbedder({ ...options, model: folder, cacheFolder: 'x' })).rejects.toThrow(
      ModelError,
    );
  });

  it('names the shipped model as the way out of a Hub that cannot be reached, or a name that is neither', async () => {
    for (const model of ['somebody/some-model', 'no such model']) {
      const created = createTransformersEmbedder({ ...options, model, cacheFolder: await temporaryFolder() });
      await expect(created).rejects.toThrow(ModelError);
      await expect(created).rejects.toThrow('on-record-embed');
    }
  });

  it('takes a path that begins with a dot for a folder and never for a Hub id', async () => {
    const created = createTransformersEmbedder({
      ...options,
      model: './no-such-model',
      cacheFolder: await temporaryFolder(),
    });
    await expect(created).rejects.toThrow('neither a folder');
  });
});
