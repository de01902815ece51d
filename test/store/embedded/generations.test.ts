import { cp, mkdir, readFile, readdir, rename, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { IndexError, ModelError } from '../../../src/errors.ts';
import { currentGeneration } from '../../../src/store/embedded/currentGeneration.ts';
import { generationFolder } from '../../../src/store/embedded/generationFiles.ts';
import { createLiveIndex } from '../../../src/store/embedded/liveIndex.ts';
import { openGeneration } from '../../../src/store/embedded/openGeneration.ts';
import { writeGeneration } from '../../fixtures/generationContent.ts';
import { sampleContent } from '../../fixtures/sampleContent.ts';
import { shippedEmbedder } from '../../fixtures/shippedEmbedder.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

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
  for (const file of ['articles.db', 'vectors-00000.vec', 'manifest.json']) {
    for (const [how, damage] of Object.entries(DAMAGE)) {
      it(`is refused with ${file} ${how}, and says how to build it again`, async () => {
        const index = await temporaryFolder();
        const folder = generationFolder(index, await writeGeneration(index, content));
        await damage(path.join(folder, file));
        const opened = openGeneration(folder, { modelId });
        await expect(opened).rejects.toThrow(IndexError);
        await expect(openGeneration(folder, { modelId })).rejects.toThrow('npm run reindex');
      });
    }
  }

  it('is refused with a file of another generation in it', async () => {
    const index = await temporaryFolder();
    const folder = generationFolder(index, await writeGeneration(index, content));
    const other = {
      ...content,
      articles: content.articles.slice(0, 1),
      passages: content.passages.slice(0, 2),
      vectors: content.vectors.slice(0, 2),
    };
    const otherFolder = generationFolder(index, await writeGeneration(index, other));
    await writeFile(path.join(folder, 'articles.db'), await readFile(path.join(otherFolder, 'articles.db')));
    await expect(openGeneration(folder, { modelId })).rejects.toThrow('checksum');
  });

  it('that no reader could open never becomes the live one', async () => {
    const index = await temporaryFolder();
    const live = await writeGeneration(index, content);
    await expect(writeGeneration(index, { ...content, vectors: content.vectors.slice(1) })).rejects.toThrow(IndexError);
    expect(await currentGeneration(index)).toBe(live);
    expect((await readdir(index)).toSorted()).toEqual([live, 'CURRENT']);
  });

  it('is refused with another model, naming both', async () => {
    const index = await temporaryFolder();
    const folder = generationFolder(index, await writeGeneration(index, content));
    const opened = openGeneration(folder, { modelId: 'somebody/else' });
    await expect(opened).rejects.toThrow(ModelError);
    await expect(opened).rejects.toThrow(/on-record-embed.*somebody\/else.*npm run reindex/);
  });

  it('is refused under the name of another, whole as it is', async () => {
    const index = await temporaryFolder();
    const [first, second] = [await writeGeneration(index, content), await writeGeneration(index, content)];
    await rm(generationFolder(index, first), { recursive: true });
    await rename(generationFolder(index, second), generationFolder(index, first));
    await expect(openGeneration(generationFolder(index, first), { modelId })).rejects.toThrow(
      `generation ${second} under another name`,
    );
  });

  it('is refused with a bit flipped anywhere in its manifest', async () => {
    const index = await temporaryFolder();
    const folder = generationFolder(index, await writeGeneration(index, content));
    const file = path.join(folder, 'manifest.json');
    const whole = await readFile(file);
    const values = JSON.stringify(JSON.parse(whole.toString()));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 7 }), async (at, bit) => {
        const bytes = Buffer.from(whole);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        await writeFile(file, bytes);
        const outcome = await openGeneration(folder, { modelId }).then(
          () => 'opened',
          (error: unknown) => error,
        );
        // White space between the values may turn into other white space.
        if (outcome === 'opened') expect(JSON.stringify(JSON.parse(bytes.toString()))).toBe(values);
        else expect(outcome instanceof IndexError || outcome instanceof ModelError).toBe(true);
      }),
      { numRuns: 150 },
    );
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

  it('leaves nothing behind and changes nothing where CURRENT cannot be written', async () => {
    const index = await temporaryFolder();
    await mkdir(path.join(index, 'CURRENT'));
    await expect(writeGeneration(index, content)).rejects.toThrow(/nothing else was changed/);
    expect(await readdir(index)).toEqual(['CURRENT']);
  });

  it('clears what a kill between two steps left: half a CURRENT, and a generation that never was live', async () => {
    const index = await temporaryFolder();
    const orphan = await writeGeneration(index, content);
    await rm(path.join(index, 'CURRENT'));
    await writeFile(path.join(index, 'CURRENT.123456'), '2020');
    const first = await writeGeneration(index, content);
    expect((await readdir(index)).toSorted()).toEqual(['CURRENT', first].toSorted());
    expect(first).not.toBe(orphan);
  });

  it('does not let generations pile up that builds wrote and were killed before they were live', async () => {
    const index = await temporaryFolder();
    const live = await writeGeneration(index, content);
    for (let n = 0; n < 24; n++)
      await cp(path.join(index, live), path.join(index, `20300101T0000${10 + n}-00000000`), { recursive: true });
    const fails = writeGeneration(index, { ...content, vectors: content.vectors.slice(1) });
    await expect(fails).rejects.toThrow();
    expect((await readdir(index)).toSorted()).toEqual(['20300101T000033-00000000', 'CURRENT', live].toSorted());
    await writeGeneration(index, content);
    expect(await readdir(index)).toHaveLength(3);
  });

  it('keeps the one that was live before, also where the clock went back in between', async () => {
    const index = await temporaryFolder();
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2040-01-01') });
    onTestFinished(() => void vi.useRealTimers());
    const names: string[] = [];
    for (const now of ['2040-01-01', '2030-01-01', '2020-01-01']) {
      vi.setSystemTime(new Date(now));
      names.push(await writeGeneration(index, content));
    }
    expect(await currentGeneration(index)).toBe(names[2]);
    expect((await readdir(index)).toSorted()).toEqual(['CURRENT', names[1], names[2]].toSorted());
  });
});

describe('the live index', () => {
  it('follows CURRENT to a new generation and answers from the old one until that is open', async () => {
    const folder = await temporaryFolder();
    const live = createLiveIndex({
      folder,
      modelId: async () => modelId,
      onProblem: (error) => expect.unreachable(String(error)),
    });
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
    // Opened once, whoever looks.
    expect(await live.peek()).toBe(await live.peek());
    expect((await live.peek())?.index).toBe(await live.get());
  });

  it('stays with the old generation where the new one cannot be opened, and says so once', async () => {
    const folder = await temporaryFolder();
    const problems: unknown[] = [];
    let tries = 0;
    const live = createLiveIndex({
      folder,
      modelId: async () => ((tries += 1), modelId),
      onProblem: (error) => problems.push(error),
    });
    const first = await writeGeneration(folder, content);
    await live.get();
    const second = await writeGeneration(folder, content);
    await truncate(path.join(generationFolder(folder, second), 'vectors-00000.vec'), 10);
    for (let i = 0; i < 20; i++) {
      expect((await live.get()).info.generation).toBe(first);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(problems).toHaveLength(1);
    expect(problems[0]).toBeInstanceOf(IndexError);
    // Once each: the next question does not read a damaged index again.
    expect(tries).toBe(2);
  });

  it('falls back to the one before where the live one or CURRENT is damaged, says so, offers no base', async () => {
    const folder = await temporaryFolder();
    const [first, second] = [await writeGeneration(folder, content), await writeGeneration(folder, content)];
    for (const damage of [
      () => truncate(path.join(generationFolder(folder, second), 'articles.db'), 10),
      () => rm(generationFolder(folder, second), { recursive: true }),
      () => writeFile(path.join(folder, 'CURRENT'), 'no generation'),
      () => rm(path.join(folder, 'CURRENT')),
    ]) {
      await damage();
      const problems: unknown[] = [];
      const live = createLiveIndex({
        folder,
        modelId: async () => modelId,
        onProblem: (error) => problems.push(error),
      });
      for (let i = 0; i < 3; i++) expect((await live.get()).info.generation).toBe(first);
      expect(problems).toHaveLength(1);
      expect(await live.peek()).toBeNull();
    }
  });

  it('comes back from there as soon as a build has made a new one', async () => {
    const folder = await temporaryFolder();
    const [first, second] = [await writeGeneration(folder, content), await writeGeneration(folder, content)];
    await truncate(path.join(generationFolder(folder, second), 'articles.db'), 10);
    const live = createLiveIndex({ folder, modelId: async () => modelId, onProblem: () => {} });
    expect((await live.get()).info.generation).toBe(first);
    const third = await writeGeneration(folder, content);
    await vi.waitFor(async () => expect((await live.get()).info.generation).toBe(third), { timeout: 20_000 });
  });

  it('opens the next one where the one that it has begun to open is replaced and cleared away', async () => {
    const folder = await temporaryFolder();
    const first = await writeGeneration(folder, content);
    const live = createLiveIndex({
      folder,
      modelId: async () => {
        // Between reading CURRENT and opening what it names.
        if ((await currentGeneration(folder)) === first) {
          await writeGeneration(folder, content);
          await writeGeneration(folder, content);
        }
        return modelId;
      },
      onProblem: (error) => expect.unreachable(String(error)),
    });
    expect((await live.get()).info.generation).toBe(await currentGeneration(folder));
  });
});
