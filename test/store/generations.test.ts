import { mkdir, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { IndexError, ModelError } from '../../src/errors.ts';
import { currentGeneration } from '../../src/store/currentGeneration.ts';
import { generationFolder } from '../../src/store/generationFiles.ts';
import { createLiveIndex } from '../../src/store/liveIndex.ts';
import { openGeneration } from '../../src/store/openGeneration.ts';
import { writeGeneration } from '../../src/store/writeGeneration.ts';
import { sampleContent } from '../fixtures/sampleContent.ts';
import { shippedEmbedder } from '../fixtures/shippedEmbedder.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';

const content = await sampleContent(await shippedEmbedder());
const modelId = content.model.id;

/** Each way to damage a file; all must be noticed before anything is answered from it. */
const DAMAGE: Readonly<Record<string, (file: string) => Promise<void>>> = {
  removed: (file) => rm(file),
  emptied: (file) => truncate(file, 0),
  'cut in half': async (file) => truncate(file, Math.floor((await readFile(file)).length / 2)),
  'one bit flipped': async (file) => {
    const bytes = await readFile(file);
    const at = Math.floor(bytes.length / 2);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await writeFile(file, bytes);
  },
};

describe('a generation', () => {
  for (const file of ['articles.json', 'keywords.json', 'vectors.vec', 'manifest.json']) {
    for (const [how, damage] of Object.entries(DAMAGE)) {
      it(`is refused with ${file} ${how}, and says how to build it again`, async () => {
        const index = await temporaryFolder();
        const folder = generationFolder(index, await writeGeneration(index, content));
        await damage(path.join(folder, file));
        const opened = openGeneration(folder, { modelId });
        // A flipped bit inside a manifest's free text (a time, a count) is harmless; everything that is relied on is checked.
        if (file === 'manifest.json' && how === 'one bit flipped') {
          const outcome = await opened.then(({ index: { passages } }) => passages.length, (error: unknown) => error);
          if (typeof outcome === 'number') expect(outcome).toBe(content.passages.length);
          else expect(outcome).toBeInstanceOf(IndexError);
          return;
        }
        await expect(opened).rejects.toThrow(IndexError);
        await expect(openGeneration(folder, { modelId })).rejects.toThrow('npm run reindex');
      });
    }
  }

  it('is refused with a file of another generation in it', async () => {
    const index = await temporaryFolder();
    const folder = generationFolder(index, await writeGeneration(index, content));
    const other = { ...content, articles: content.articles.slice(0, 1), passages: content.passages.slice(0, 2), vectors: content.vectors.slice(0, 2) };
    const otherFolder = generationFolder(index, await writeGeneration(index, other));
    await writeFile(path.join(folder, 'articles.json'), await readFile(path.join(otherFolder, 'articles.json')));
    await expect(openGeneration(folder, { modelId })).rejects.toThrow('checksum');
  });

  it('is refused with another model, naming both', async () => {
    const index = await temporaryFolder();
    const folder = generationFolder(index, await writeGeneration(index, content));
    const opened = openGeneration(folder, { modelId: 'somebody/else' });
    await expect(opened).rejects.toThrow(ModelError);
    await expect(opened).rejects.toThrow(/on-record-embed.*somebody\/else.*npm run reindex/);
  });

  it('replaces the live one, keeps one before it, and clears what a killed build left', async () => {
    const index = await temporaryFolder();
    await mkdir(path.join(index, '.building-20200101T000000-00000000'));
    const names = [];
    for (let i = 0; i < 4; i++) names.push(await writeGeneration(index, content));
    expect(await currentGeneration(index)).toBe(names[3]);
    const left = (await readdir(index)).filter((name) => name !== 'CURRENT');
    expect(left).toContain(names[3]);
    expect(left).toHaveLength(2);
  });
});

describe('the live index', () => {
  it('follows CURRENT to a new generation and answers from the old one until that is open', async () => {
    const folder = await temporaryFolder();
    const live = createLiveIndex({ folder, modelId: async () => modelId, onProblem: (error) => expect.unreachable(String(error)) });
    await expect(live.get()).rejects.toThrow('npm run reindex');
    expect(await live.peek()).toBeNull();

    const first = await writeGeneration(folder, content);
    expect((await live.get()).info.generation).toBe(first);
    const second = await writeGeneration(folder, content);
    const seen = new Set<string>();
    for (let i = 0; i < 100 && !seen.has(second); i++) {
      seen.add((await live.get()).info.generation);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect([...seen]).toEqual([first, second]);
  });

  it('stays with the old generation where the new one cannot be opened, and says so once', async () => {
    const folder = await temporaryFolder();
    const problems: unknown[] = [];
    const live = createLiveIndex({ folder, modelId: async () => modelId, onProblem: (error) => problems.push(error) });
    const first = await writeGeneration(folder, content);
    await live.get();
    const second = await writeGeneration(folder, content);
    await truncate(path.join(generationFolder(folder, second), 'vectors.vec'), 10);
    for (let i = 0; i < 20; i++) {
      expect((await live.get()).info.generation).toBe(first);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(problems).toHaveLength(1);
    expect(problems[0]).toBeInstanceOf(IndexError);
  });
});
