import { type ChildProcess, fork, spawn } from 'node:child_process';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type SeedBounds, createSeedProcess } from '../../src/processes/createSeedProcess.ts';
import { addSeed } from '../../src/ingest/build/addSeed.ts';
import { readSeeds } from '../../src/ingest/formats/readSeeds.ts';
import { makeCorpus } from '../../bench/makeCorpus.ts';
import { buildIndex } from '../../src/ingest/build/buildIndex.ts';
import { type SeedReading, readHere } from '../../src/ingest/pipeline/seedReading.ts';
import { createIndexWriter } from '../../src/store/embedded/createIndexWriter.ts';
import { openGeneration } from '../../src/store/embedded/openGeneration.ts';
import { createBoundedChild } from '../../src/work/bounded/boundedChild.ts';
import { attributeAll } from '../fixtures/attributeAll.ts';
import { hashEmbedder } from '../fakes/hashEmbedder.ts';
import { memoryCache } from '../fakes/memoryCache.ts';
import { isRunning } from '../fixtures/isRunning.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';

const HOLD = fileURLToPath(new URL('../fixtures/holdSeeds.ts', import.meta.url));
const words = 'The ferry crews called a strike on Monday. “We were never asked,” said Ada Quill, who leads the union.';
const page = Buffer.from(`<html><head><title>Strike</title></head><body><p>${words}</p></body></html>`);
/** The library that reads it takes time with the square of its length: a minute and more over this page. */
const slow = Buffer.from(`<html><body><p>${'&amp;'.repeat(1_500_000)}</p></body></html>`);
/** Elements take some kilobytes each, once they are a tree. */
const large = Buffer.from(`<html><body>${'<p class="a b">word</p>'.repeat(90_000)}</body></html>`);

function start(bounds: SeedBounds) {
  const seeds = createSeedProcess(bounds);
  onTestFinished(seeds.close);
  return seeds;
}

describe('the process that reads seeds', { timeout: 60_000 }, () => {
  it('gives up what takes too much memory, says so, and reads the rest', async () => {
    const seeds = start({ seconds: 30, memory: 48 });
    const read = await Promise.all([seeds.decode(large, 'large.html'), seeds.decode(page, 'a.html')]);
    expect(read[0]).toEqual({
      seeds: [],
      problems: [
        { file: 'large.html', problem: 'takes over 48 MiB of memory to read; save the text of the article alone' },
      ],
    });
    expect(read[1]?.seeds[0]?.text).toContain('Ada Quill');
  });

  it('bounds the reading of a text with marks too', async () => {
    const seeds = start({ seconds: 3, memory: 512 });
    const text = Array.from({ length: 700 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n');
    const { problems } = await seeds.decode(Buffer.from(text.slice(0, 299_000)), 'list.md');
    expect(problems).toEqual([{ file: 'list.md', problem: expect.stringMatching(/^takes over 3 s/) }]);
    const [seed] = (await seeds.decode(Buffer.from(words), 'a.md')).seeds;
    if (seed === undefined) throw new Error('no seed');
    expect(await seeds.clean(seed)).toMatchObject({ seed: { id: 'a' }, blocks: [{}] });
  });

  it('keeps a build going, which names what was skipped; and an upload out', async () => {
    const folder = path.join(await temporaryFolder(), 'seeds');
    await mkdir(folder);
    for (const [name, bytes] of [
      ['a.html', page],
      ['b.html', slow],
      ['c.txt', Buffer.from(words)],
    ] as const)
      await writeFile(path.join(folder, name), bytes);
    const reading = start({ seconds: 4, memory: 512 });
    const { articles, problems } = await attributeAll(folder, reading);
    expect(articles.flatMap(({ article }) => article.copies.map(({ id }) => id)).toSorted()).toEqual(['a', 'c']);
    expect(problems).toEqual([{ file: 'seeds/b.html', problem: expect.stringContaining('takes over 4 s to read') }]);
    expect(await addSeed(folder, 'up.html', slow, reading)).toMatchObject({ file: 'up.html' });
    expect(await readdir(folder)).not.toContain('up.html');
    expect((await readSeeds(folder, { decode: reading.decode })).seeds.map(({ id }) => id)).toEqual(['a', 'c']);
  });
});

describe('an index', { timeout: 300_000 }, () => {
  it('is byte for byte the same, however many processes read for it', async () => {
    const folder = await temporaryFolder();
    const seeds = path.join(folder, 'seeds');
    // More than one process is worth, so that all of them read.
    await makeCorpus(seeds, 80);
    const built = async (reading: SeedReading, name: string) => {
      const index = path.join(folder, name);
      const { generation, ms, ...report } = await buildIndex(seeds, {
        reading,
        embedder: hashEmbedder,
        cache: memoryCache(),
        writer: () => createIndexWriter(index),
        workFolder: index,
      });
      expect(ms).toBeGreaterThan(0);
      const { manifest } = await openGeneration(path.join(index, generation), { modelId: hashEmbedder.id });
      return { report, files: manifest.files, left: (await readdir(index)).toSorted().slice(1) };
    };
    const here = await built(readHere, 'here');
    expect(here.report).toMatchObject({ articles: 80, problems: [] });
    expect(here.left).toEqual(['CURRENT']);
    for (const most of [1, 3]) {
      const reading = createSeedProcess(undefined, most);
      onTestFinished(reading.close);
      expect(await built(reading, `by ${most}`)).toEqual(here);
    }
  });
});

describe('whoever started it', { timeout: 60_000 }, () => {
  const hold = (what: string) =>
    spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--import', './src/stripTypes.mjs', HOLD, what]);

  it('is not kept by it', async () => {
    const script = hold('read');
    expect(await new Promise((resolve) => script.on('close', resolve))).toBe(0);
  });

  it('has it only as long as there is something to read', async () => {
    const children: ChildProcess[] = [];
    const child = createBoundedChild(
      'reads seeds',
      () => {
        const one = fork('src/processes/seedChild.ts', [], {
          execArgv: ['--import', './src/stripTypes.mjs'],
        });
        children.push(one);
        return one;
      },
      50,
    );
    onTestFinished(child.close);
    const seed = { id: 'a', file: 'a.txt', sha256: '', text: words, given: {} };
    expect(await child.run({ seed }, 10_000)).toHaveProperty('result.blocks');
    await vi.waitFor(() => expect(children[0]?.signalCode).toBe('SIGKILL'), { timeout: 10_000 });
    expect(await child.run({ seed }, 10_000)).toHaveProperty('result.blocks');
    expect(children).toHaveLength(2);
  });

  it('lets go of it where it is told to, but not of one that reads', async () => {
    const children: ChildProcess[] = [];
    const child = createBoundedChild('reads seeds', () => {
      const one = fork('src/processes/seedChild.ts', [], { execArgv: ['--import', './src/stripTypes.mjs'] });
      children.push(one);
      return one;
    });
    onTestFinished(child.close);
    const seed = { id: 'a', file: 'a.txt', sha256: '', text: words, given: {} };
    const reading = child.run({ seed }, 10_000);
    child.letGo();
    expect(await reading).toHaveProperty('result.blocks');
    child.letGo();
    await vi.waitFor(() => expect(children[0]?.signalCode).toBe('SIGKILL'), { timeout: 10_000 });
    expect(await child.run({ seed }, 10_000)).toHaveProperty('result.blocks');
    expect(children).toHaveLength(2);
  });

  it.skipIf(process.platform !== 'linux')(
    'takes it along when it is killed, even out of a page that takes long',
    async () => {
      const script = hold('slow');
      await new Promise((resolve) => script.stdout.once('data', resolve));
      const children = await readFile(`/proc/${script.pid}/task/${script.pid}/children`, 'utf8');
      const child = Number(children.trim().split(' ')[0]);
      expect(isRunning(child)).toBe(true);
      // Not before it is at it: one that has nothing to do goes by itself.
      const before = await ticksOf(child);
      await vi.waitFor(async () => expect(await ticksOf(child)).toBeGreaterThan(before + 100), { timeout: 30_000 });
      script.kill('SIGKILL');
      await vi.waitFor(() => expect(isRunning(child)).toBe(false), { timeout: 10_000 });
    },
  );
});

/** Hundredths of a second that a process has computed. */
async function ticksOf(pid: number): Promise<number> {
  const [, , ...after] = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(')').at(-1)?.split(' ') ?? [];
  return Number(after[10]) + Number(after[11]);
}
