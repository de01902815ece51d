import { cp, mkdir, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { IndexError } from '../../../src/errors.ts';
import { generationFolder } from '../../../src/store/embedded/generationFiles.ts';
import { createLiveIndex } from '../../../src/store/embedded/liveIndex.ts';
import { writeGeneration } from '../../fixtures/generationContent.ts';
import { hashEmbedder } from '../../fakes/hashEmbedder.ts';
import { sampleContent } from '../../fixtures/sampleContent.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

const content = await sampleContent(hashEmbedder);

/** A live index over a folder, with what it opened and what it told of. */
async function live(folder: string) {
  let opened = 0;
  const problems: unknown[] = [];
  const index = createLiveIndex({
    folder,
    modelId: async () => ((opened += 1), hashEmbedder.id),
    onProblem: (error) => problems.push(error),
  });
  const answersFrom = async () => (await index.get()).info.generation;
  return { index, problems, answersFrom, opened: () => opened };
}

const build = (folder: string) => writeGeneration(folder, content);
const damage = (folder: string, name: string) =>
  truncate(path.join(generationFolder(folder, name), 'vectors-00000.vec'), 9);

describe('the live index', () => {
  it('says how to make one where there is none', async () => {
    const folder = await temporaryFolder();
    const { index, problems } = await live(folder);
    await expect(index.get()).rejects.toThrow(IndexError);
    await expect(index.get()).rejects.toThrow(`There is no index in ${folder} yet. Run npm run reindex.`);
    expect(await index.peek()).toBeNull();
    const nowhere = await live(path.join(folder, 'nowhere'));
    await expect(nowhere.index.get()).rejects.toThrow('There is no index');
    expect([problems, nowhere.problems]).toEqual([[], []]);
  });

  it('is opened once for all who ask at once, and again by nobody', async () => {
    const folder = await temporaryFolder();
    const generation = await build(folder);
    const { index, answersFrom, opened } = await live(folder);
    expect(new Set(await Promise.all(Array.from({ length: 5 }, answersFrom)))).toEqual(new Set([generation]));
    expect(await index.get()).toBe(await index.get());
    expect((await index.peek())?.manifest.generation).toBe(generation);
    expect((await index.peek())?.index).toBe(await index.get());
    expect(opened()).toBe(1);
  });

  it('is tried again where it could not be opened, and fails with what was wrong', async () => {
    const folder = await temporaryFolder();
    const only = await build(folder);
    await damage(folder, only);
    const { index, answersFrom, problems, opened } = await live(folder);
    await expect(index.get()).rejects.toThrow('vectors-00000.vec is damaged');
    await expect(index.get()).rejects.toThrow('vectors-00000.vec is damaged');
    expect(await index.peek()).toBeNull();
    expect(opened()).toBe(3);
    expect(problems).toEqual([]);
    const next = await build(folder);
    expect(await answersFrom()).toBe(next);
  });

  it('follows every build, also after one that could not be opened', async () => {
    const folder = await temporaryFolder();
    const first = await build(folder);
    const { answersFrom, problems, opened } = await live(folder);
    expect(await answersFrom()).toBe(first);
    const second = await build(folder);
    await damage(folder, second);
    await vi.waitFor(
      async () => {
        expect(await answersFrom()).toBe(first);
        expect(problems).toHaveLength(1);
      },
      { timeout: 20_000 },
    );
    for (let n = 0; n < 2; n++) {
      const next = await build(folder);
      await vi.waitFor(async () => expect(await answersFrom()).toBe(next), { timeout: 20_000 });
    }
    expect(problems).toHaveLength(1);
    // Once a generation.
    expect(opened()).toBe(4);
  });

  it('stays where CURRENT is gone, without a word: there is nothing to open', async () => {
    const folder = await temporaryFolder();
    const first = await build(folder);
    const { answersFrom, problems } = await live(folder);
    await answersFrom();
    await rm(path.join(folder, 'CURRENT'));
    for (let n = 0; n < 5; n++) {
      expect(await answersFrom()).toBe(first);
      await new Promise(setImmediate);
    }
    expect(problems).toEqual([]);
  });
});

describe('where the live index is damaged at the start', () => {
  it('the newest whole one of the others answers, whatever else is in the folder', async () => {
    const folder = await temporaryFolder();
    const [source, other] = [await temporaryFolder(), await temporaryFolder()];
    const names: string[] = [];
    for (const from of [source, source, other, other]) names.push(await build(from));
    const [oldest = '', whole = '', torn = '', named = ''] = names.toSorted();
    for (const from of [source, other])
      for (const name of await readdir(from))
        if (name !== 'CURRENT') await cp(path.join(from, name), path.join(folder, name), { recursive: true });
    await damage(folder, torn);
    await damage(folder, named);
    await mkdir(path.join(folder, 'zzz'));
    await writeFile(path.join(folder, 'CURRENT'), named);
    const { index, answersFrom, problems } = await live(folder);
    expect(await answersFrom()).toBe(whole);
    expect(await answersFrom()).toBe(whole);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toBeInstanceOf(IndexError);
    expect(String(problems[0])).toContain(named);
    expect(await index.peek()).toBeNull();
    expect(oldest).not.toBe(whole);
  });
});
