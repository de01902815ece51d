import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { IndexError } from '../../../src/errors.ts';
import { currentGeneration } from '../../../src/store/embedded/currentGeneration.ts';
import { generationFolder } from '../../../src/store/embedded/generationFiles.ts';
import { FORMAT, type Manifest } from '../../../src/store/embedded/manifest.ts';
import { openGeneration } from '../../../src/store/embedded/openGeneration.ts';
import { type GenerationContent, writeGeneration } from '../../fixtures/generationContent.ts';
import { hashEmbedder } from '../../fakes/hashEmbedder.ts';
import { sampleContent } from '../../fixtures/sampleContent.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

const content = await sampleContent(hashEmbedder);
const modelId = hashEmbedder.id;

async function written(given: GenerationContent = content) {
  const folder = await temporaryFolder();
  const generation = await writeGeneration(folder, given);
  const own = generationFolder(folder, generation);
  const manifest = JSON.parse(await readFile(path.join(own, 'manifest.json'), 'utf8')) as Manifest;
  return { folder, generation, own, manifest };
}

describe('what is written of a generation', () => {
  it('is named by the time, and says of itself what it is', async () => {
    vi.useFakeTimers({ now: new Date('2031-03-04T05:06:07.890Z'), toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const { folder, generation, own, manifest } = await written();
    expect(generation).toMatch(/^20310304T050607-[0-9a-f]{8}$/);
    expect(await readFile(path.join(folder, 'CURRENT'), 'utf8')).toBe(`${generation}\n`);
    expect(await currentGeneration(folder)).toBe(generation);
    const names = ['articles.db', 'vectors-00000.vec'];
    expect((await readdir(own)).toSorted()).toEqual([...names, 'manifest.json'].toSorted());
    const digests = await Promise.all(
      names.map(async (name) => [
        name,
        createHash('sha256')
          .update(await readFile(path.join(own, name)))
          .digest('hex'),
      ]),
    );
    const { seal, ...rest } = manifest;
    expect(rest).toEqual({
      format: FORMAT,
      generation,
      createdAt: '2031-03-04T05:06:07.890Z',
      model: { id: modelId, dimensions: 64 },
      seeds: { path: 'made-up', fingerprint: 'f' },
      counts: { seeds: 3, articles: 3, passages: 4, statements: 1 },
      problems: [],
      files: Object.fromEntries(digests) as unknown,
    });
    expect(seal).toMatch(/^[0-9a-f]{64}$/);
  });

  it('keeps the first hundred seeds that could not be read', async () => {
    const problems = Array.from({ length: 130 }, (_, n) => ({ file: `${n}.txt`, line: n, problem: 'is empty' }));
    expect((await written({ ...content, problems })).manifest.problems).toEqual(problems.slice(0, 100));
  });

  it('finds a passage by its own words, its article’s, and those of whoever speaks in it', async () => {
    const { own } = await written();
    const { index } = await openGeneration(own, { modelId });
    const found = async (text: string) =>
      (await index.passages.keyword({ text }, {}, 9)).map(({ id }) => Number(id) - 1).toSorted();
    expect(await found('unlawful')).toEqual([1]);
    expect(await found('third week')).toEqual([0, 1]);
    expect(await found('Courier')).toEqual([0, 1]);
    // The side of the dockers’ union, which speaks in the first passage only.
    expect(await found('Dockers')).toEqual([0]);
  });

  it('takes a statement for part of every passage that it reaches into, and of no neighbour', async () => {
    const [first, second] = content.passages;
    if (first === undefined || second === undefined) throw new Error('no passages');
    const found = async (start: number, end: number) => {
      const { own } = await written(saidBy('Zed', start, end));
      const { index } = await openGeneration(own, { modelId });
      return (await index.passages.keyword({ text: 'Zed' }, {}, 9)).map(({ id }) => Number(id) - 1).toSorted();
    };
    expect(await found(first.end - 3, second.start)).toEqual([0]);
    expect(await found(first.end, second.start + 3)).toEqual([1]);
    expect(await found(first.end - 3, second.start + 3)).toEqual([0, 1]);
  });
});

/** The content with one statement: what somebody says at this place of the first article. */
function saidBy(name: string, start: number, end: number): GenerationContent {
  const speaker = { name, role: null, side: null, resolved: 'named' as const };
  const said = {
    articleId: 'harbour',
    content: [{ start, end }],
    source: [],
    cue: [],
    kind: 'quote' as const,
    stance: 'said' as const,
    speaker,
  };
  return { ...content, articles: content.articles.map((one, n) => (n === 0 ? { ...one, statements: [said] } : one)) };
}

describe('a build', () => {
  it('clears what killed ones left, and nothing else', async () => {
    const { folder, generation } = await written();
    const left = ['.building-20200101T000000-00000000', 'CURRENT.123', '20200101T000000-00000000', '.spool-0'];
    const others = [
      'x.spool-0',
      'CURRENT.bak',
      'xCURRENT.123',
      'CURRENT.123x',
      'CURRENT.',
      'notes',
      'x20200101T000000-00000000',
    ];
    for (const name of [...left, ...others]) await mkdir(path.join(folder, name));
    const next = await writeGeneration(folder, content);
    expect((await readdir(folder)).toSorted()).toEqual(['CURRENT', generation, next, ...others].toSorted());
  });

  it('that cannot write says why and where, keeps the cause, and leaves the old index', async () => {
    const { folder, generation } = await written();
    // A file where the folder should be: nothing can be written, whoever we are.
    const file = path.join(await temporaryFolder(), 'index');
    await writeFile(file, '');
    const failed = writeGeneration(file, content);
    await expect(failed).rejects.toThrow(IndexError);
    await expect(failed).rejects.toThrow(
      `The new index could not be written to ${file} (ENOTDIR); nothing else was changed. ` +
        `Check the folder's permissions and the space left on the disk.`,
    );
    await expect(failed).rejects.toMatchObject({ cause: { code: 'ENOTDIR' } });
    expect(await currentGeneration(folder)).toBe(generation);
  });

  it('that goes wrong otherwise fails as it did', async () => {
    const { folder, generation } = await written();
    const broken = { ...content, articles: null as unknown as GenerationContent['articles'] };
    await expect(writeGeneration(folder, broken)).rejects.toThrow(TypeError);
    expect((await readdir(folder)).toSorted()).toEqual(['CURRENT', generation].toSorted());
  });
});
