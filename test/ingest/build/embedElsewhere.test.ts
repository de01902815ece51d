import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeCorpus } from '../../../bench/makeCorpus.ts';
import type { Embedder } from '../../../src/domain/ports.ts';
import { buildTogether } from '../../../src/ingest/build/buildTogether.ts';
import { readHere } from '../../../src/ingest/pipeline/seedReading.ts';
import { createIndexWriter } from '../../../src/store/embedded/createIndexWriter.ts';
import { currentGeneration } from '../../../src/store/embedded/currentGeneration.ts';
import { generationFolder } from '../../../src/store/embedded/generationFiles.ts';
import { parseManifest } from '../../../src/store/embedded/manifest.ts';
import { openBuildCache } from '../../../src/store/embedded/openBuildCache.ts';
import { connectModels } from '../../../src/work/models/remote/connectModels.ts';
import { runModels } from '../../../src/work/models/runModels.ts';
import { hashEmbedder } from '../../fakes/hashEmbedder.ts';
import { serveFakeModels } from '../../fixtures/serveFakeModels.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

const ARTICLES = 12;

/** A machine with models; after so many batches its power goes, or each takes so long. */
async function machine({ last = Infinity, slow = (): number => 0 } = {}) {
  const embedded: string[] = [];
  const server = await serveFakeModels({
    embedder: {
      ...hashEmbedder,
      async embed(texts, purpose) {
        if (embedded.length >= last) {
          await server.cut();
        }
        embedded.push(...texts);
        await new Promise((resolve) => setTimeout(resolve, slow()));
        return hashEmbedder.embed(texts, purpose);
      },
    },
  });
  onTestFinished(server.close);
  return { ...server, embedded };
}

function embedderOf(urls: readonly string[]): Promise<Embedder> {
  const pool = connectModels({
    urls,
    token: null,
    ids: { embedder: async () => hashEmbedder.id, reader: async () => 'none' },
    onChange: () => {},
    patience: { pause: 50, patience: 200 },
  });
  const models = runModels(pool, { hasReader: false });
  onTestFinished(() => models.close());
  return models.embedder({ key: 'build' });
}

async function corpus() {
  const folder = await temporaryFolder();
  const seeds = path.join(folder, 'seeds');
  await makeCorpus(seeds, ARTICLES);
  /** The files of what it built, by their checksums. */
  return async (index: string, embedder: Embedder, embedAtOnce = 1) => {
    const place = path.join(folder, index);
    const cache = openBuildCache(place);
    try {
      const report = await buildTogether({ cache, claims: null, alone: (task) => task() }, seeds, {
        reading: readHere,
        embedder,
        embedAtOnce,
        live: async () => null,
        writer: () => createIndexWriter(place),
        workFolder: place,
      });
      const generation = generationFolder(place, (await currentGeneration(place)) ?? '');
      const { files } = parseManifest(await readFile(path.join(generation, 'manifest.json'), 'utf8'));
      return { files, report };
    } finally {
      cache.close();
    }
  };
}

describe('a build that embeds on other machines', () => {
  it('makes the same index to the byte, whoever is slower', async () => {
    const build = await corpus();
    const one = await build('here', hashEmbedder);
    const machines = await Promise.all([machine(), machine({ slow: () => Math.random() * 20 })]);
    const other = await build('there', await embedderOf(machines.map(({ url }) => url)), 8);
    expect(other.files).toEqual(one.files);
    expect(other.report).toMatchObject({ passages: one.report.passages, embedded: one.report.embedded });
    expect(Math.min(...machines.map(({ embedded }) => embedded.length))).toBeGreaterThan(0);
  });

  it('goes on with the others where one of them is gone', async () => {
    const build = await corpus();
    const one = await build('here', hashEmbedder);
    const machines = await Promise.all([machine({ last: 10 }), machine()]);
    const other = await build('there', await embedderOf(machines.map(({ url }) => url)), 8);
    expect(other.files).toEqual(one.files);
    expect(machines[0]?.embedded.length).toBeGreaterThanOrEqual(10);
  });

  it('says so where none is left, and embeds nothing again the next time', async () => {
    const build = await corpus();
    const one = await build('here', hashEmbedder);
    const [first, second] = await Promise.all([machine({ last: 40 }), machine()]);
    await expect(build('there', await embedderOf([first.url]), 2)).rejects.toThrow(/at any address of MODEL_URLS/);
    const next = await build('there', await embedderOf([second.url]), 2);
    expect(next.files).toEqual(one.files);
    // What was on its way when the first one went may have been lost with it; what is late is asked for again.
    const before = new Set(first.embedded);
    const after = new Set(second.embedded);
    expect(after.size).toBeLessThan(one.report.passages);
    expect([...after].filter((text) => before.has(text)).length).toBeLessThanOrEqual(before.size / 2);
  });

  it('fails where an article cannot be embedded, whatever else is under way', async () => {
    const build = await corpus();
    let calls = 0;
    const failing: Embedder = {
      ...hashEmbedder,
      embed: (texts, purpose) =>
        (calls += 1) === 3 ? Promise.reject(new Error('not this one')) : hashEmbedder.embed(texts, purpose),
    };
    await expect(build('there', failing, 4)).rejects.toThrow('not this one');
  });
});
