import { appendFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { makeCorpus } from '../../../bench/makeCorpus.ts';
import type { BuildSite } from '../../../src/domain/index/buildCache.ts';
import type { Embedder } from '../../../src/domain/ports.ts';
import { buildTogether } from '../../../src/ingest/build/buildTogether.ts';
import { type SeedReading, readHere } from '../../../src/ingest/pipeline/seedReading.ts';
import { createIndexWriter } from '../../../src/store/embedded/createIndexWriter.ts';
import { currentGeneration } from '../../../src/store/embedded/currentGeneration.ts';
import { generationFolder } from '../../../src/store/embedded/generationFiles.ts';
import { type Manifest, parseManifest } from '../../../src/store/embedded/manifest.ts';
import { openBuildCache } from '../../../src/store/embedded/openBuildCache.ts';
import { builders } from '../../fakes/builders.ts';
import { hashEmbedder } from '../../fakes/hashEmbedder.ts';
import { memoryCache } from '../../fakes/memoryCache.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

const ARTICLES = 5;

/** A corpus, and builders of it that count what they do; the index is in a folder. */
async function corpus() {
  const folder = await temporaryFolder();
  const seeds = path.join(folder, 'seeds');
  await makeCorpus(seeds, ARTICLES);
  const index = path.join(folder, 'index');
  await mkdir(index);

  /** @param last texts after which the embedder fails */
  function builder(last = Infinity) {
    const done = { embedded: [] as string[], attributed: [] as string[] };
    const embedder: Embedder = {
      ...hashEmbedder,
      async embed(texts, purpose) {
        if (done.embedded.length >= last) throw new Error('the power went');
        done.embedded.push(...texts);
        return hashEmbedder.embed(texts, purpose);
      },
    };
    const reading: SeedReading = {
      ...readHere,
      attribute: (article) => (done.attributed.push(article.text), readHere.attribute(article)),
    };
    const build = (site: BuildSite, omit: ReadonlySet<string> = new Set()) =>
      buildTogether(site, seeds, {
        reading,
        embedder,
        omit,
        live,
        writer: () => createIndexWriter(index),
        workFolder: index,
      });
    return { done, build };
  }

  async function live(): Promise<Manifest | null> {
    const generation = await currentGeneration(index);
    if (generation === null) return null;
    return parseManifest(await readFile(path.join(generationFolder(index, generation), 'manifest.json'), 'utf8'));
  }

  /** A build as the only one, with the cache of the folder. */
  async function alone(build: (site: BuildSite) => Promise<unknown>): Promise<void> {
    const cache = openBuildCache(index);
    try {
      await build({ cache, claims: null, alone: (task) => task() });
    } finally {
      cache.close();
    }
  }
  return { seeds, builder, live, alone };
}

/** What an index is made of, to the byte. */
async function filesOf({ live }: { live(): Promise<Manifest | null> }) {
  return (await live())?.files;
}

describe('a build after one that failed', () => {
  it('makes nothing again, and the same index', async () => {
    const one = await corpus();
    const whole = one.builder();
    await one.alone(whole.build);
    const expected = await filesOf(one);

    const other = await corpus();
    const failing = other.builder(20);
    await expect(other.alone(failing.build)).rejects.toThrow('the power went');
    expect(await filesOf(other)).toBeUndefined();
    const next = other.builder();
    await other.alone(next.build);
    expect(failing.done.attributed.length).toBeGreaterThan(1);
    expect(failing.done.embedded.length).toBeGreaterThanOrEqual(20);
    const both = [...failing.done.embedded, ...next.done.embedded];
    expect(both.length).toBe(new Set(both).size);
    expect(both.toSorted()).toEqual(whole.done.embedded.toSorted());
    expect([...failing.done.attributed, ...next.done.attributed].toSorted()).toEqual(whole.done.attributed.toSorted());
    expect(await filesOf(other)).toEqual(expected);

    const again = other.builder();
    await other.alone(again.build);
    expect(again.done).toEqual({ embedded: [], attributed: [] });
    expect(await filesOf(other)).toEqual(expected);
  });

  it('reads and embeds what is new, and forgets what is no longer there', async () => {
    const one = await corpus();
    await one.alone(one.builder().build);
    const added = path.join(one.seeds, 'zz.txt');
    await writeFile(added, 'Ferry fares\n\nThe fares rise in May. “Nobody was asked,” said Ada Quill of the union.\n');
    const next = one.builder();
    await one.alone(next.build);
    expect(next.done.attributed).toHaveLength(1);
    expect(next.done.embedded.join(' ')).toContain('The fares rise in May.');
    await appendFile(added, '\nThe ferries stay in port until Friday.\n');
    const edited = one.builder();
    await one.alone(edited.build);
    expect(edited.done.attributed).toHaveLength(1);
    expect(edited.done.embedded).toEqual(['The ferries stay in port until Friday.']);
  });
});

describe('builders of one index', () => {
  it('share the work out, and build it once', async () => {
    const one = await corpus();
    const alone = one.builder();
    await one.alone(alone.build);
    const expected = await filesOf(one);

    const other = await corpus();
    const crew = builders(memoryCache());
    const several = [other.builder(), other.builder(), other.builder()];
    const reports = await Promise.all(several.map(({ build }) => build(crew.join())));
    expect(new Set(reports.map(({ generation }) => generation)).size).toBe(1);
    expect(await filesOf(other)).toEqual(expected);
    const attributed = several.flatMap(({ done }) => done.attributed);
    expect(attributed.toSorted()).toEqual(alone.done.attributed.toSorted());
    // Two that embed the same line at the same time both do.
    const embedded = several.flatMap(({ done }) => done.embedded);
    expect([...new Set(embedded)].toSorted()).toEqual([...new Set(alone.done.embedded)].toSorted());
    expect(reports.reduce((sum, report) => sum + report.embedded, 0)).toBeGreaterThanOrEqual(reports[0]?.passages ?? 0);
  });

  it('do what one that failed had claimed', async () => {
    const one = await corpus();
    const crew = builders(memoryCache());
    const failing = one.builder(20);
    await expect(failing.build(crew.join())).rejects.toThrow('the power went');
    const next = one.builder();
    const report = await next.build(crew.join());
    expect(report.articles).toBe(ARTICLES);
    expect(failing.done.attributed.filter((text) => next.done.attributed.includes(text))).toEqual([]);
  });

  it('build their own where they were told to leave something out', async () => {
    const one = await corpus();
    const crew = builders(memoryCache());
    const [first, second] = [one.builder(), one.builder()];
    const [all, fewer] = await Promise.all([
      first.build(crew.join()),
      second.build(crew.join(), new Set([path.parse((await readdir(one.seeds))[0] ?? '').name])),
    ]);
    expect([all.articles, fewer.articles]).toEqual([ARTICLES, ARTICLES - 1]);
    expect(all.generation).not.toBe(fewer.generation);
  });

  it('share the records of one file', async () => {
    const folder = path.join(await temporaryFolder(), 'seeds');
    await mkdir(folder);
    const records = Array.from({ length: 240 }, (_, n) =>
      JSON.stringify({ id: `r${n}`, title: `Item ${n}`, text: `Crane ${n} was moved. “Fine,” said Ada Quill ${n}.` }),
    );
    const file = path.join(folder, 'all.jsonl');
    await writeFile(file, records.join('\n'));
    const crew = builders(memoryCache());
    const counts = [0, 0];
    const index = path.join(folder, '..', 'index');
    const reports = await Promise.all(
      counts.map((_, n) =>
        buildTogether(crew.join(), file, {
          reading: {
            ...readHere,
            async attribute() {
              counts[n] = (counts[n] ?? 0) + 1;
              // As where a process of its own does it, the other one goes on meanwhile.
              await sleep(20);
              return { sentences: [], statements: [], ties: [], joint: [] };
            },
          },
          embedder: hashEmbedder,
          live: async () => null,
          writer: () => createIndexWriter(index),
          workFolder: folder,
        }),
      ),
    );
    expect(reports.map(({ articles }) => articles)).toEqual([240, 240]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(240);
    expect(Math.min(...counts)).toBeGreaterThan(0);
  });
});
