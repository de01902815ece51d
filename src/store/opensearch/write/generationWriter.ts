import os from 'node:os';
import { IndexError } from '../../../errors.ts';
import type { IndexWriter, SearchedArticle } from '../../../domain/index/indexWriter.ts';
import { createSpool } from '../../../work/createSpool.ts';
import { createIndex } from '../client/createIndex.ts';
import type { Engine } from '../client/engine.ts';
import type { EngineSettings } from '../client/engineSettings.ts';
import { similarity } from '../mapping/fields.ts';
import { indexNames, nameGeneration } from '../mapping/generationIndices.ts';
import { PARTS, mappingOf } from '../mapping/mappings.ts';
import { type EngineManifest, gatherManifest } from '../mapping/manifest.ts';
import { articleDocument } from './articleDocument.ts';
import { bulkWriter } from './bulkWriter.ts';
import { makeLive, removeGenerations } from './liveGeneration.ts';
import { nameDocuments } from './nameDocuments.ts';
import { passageDocuments } from './passageDocuments.ts';
import { settleCopies } from './settleCopies.ts';
import { statementDocuments } from './statementDocuments.ts';

/** Milliseconds for what touches every shard: an index made or opened, everything made visible. */
const SLOW = 120_000;
/**
 * Milliseconds for a shard to become one segment: most of it is the graph of neighbours, a minute for 100,000 passages.
 */
const MERGED = 7_200_000;

/** What a generation is written with. */
export interface WriterOptions {
  /** Of the vectors. */
  readonly dimensions: number;
  /** Folder for articles that wait for their statements: 2 KB a passage. Default: the system's for such. */
  readonly workFolder?: string;
}

/** A passage is one document with whoever speaks in it, so an article is sent when its statements are there. */
export async function generationWriter(
  engine: Engine,
  settings: EngineSettings,
  { dimensions, workFolder = os.tmpdir() }: WriterOptions,
): Promise<IndexWriter> {
  const names = indexNames(settings.prefix);
  const generation = nameGeneration(new Date());
  await Promise.all(
    PARTS.map((part) => {
      const index = names.index(generation, part);
      return createIndex(engine, {
        index,
        alias: names.writing(generation, part),
        settings: {
          knn: part === 'passages',
          number_of_shards: part === 'names' ? 1 : settings.shards,
          number_of_replicas: settings.replicas,
          // Copies are sent what the first one computed, rather than compute it again.
          'replication.type': 'SEGMENT',
          similarity,
          max_result_window: 1_000_000,
        },
        mappings: mappingOf(part, dimensions),
      });
    }),
  );
  const bulk = bulkWriter(engine, names, generation);
  const added = await createSpool<Pick<SearchedArticle, 'passages' | 'vectors'>>(workFolder);
  const written = { articles: 0, passages: 0, statements: 0 };

  const refresh = (): Promise<unknown> =>
    engine.send({ method: 'POST', path: `/${names.all(generation).join(',')}/_refresh`, deadline: SLOW });

  /** A generation is not written to again: one segment a shard has one graph of neighbours, not one of each segment. */
  const merge = (): Promise<unknown> =>
    engine.send({
      method: 'POST',
      path: `/${names.all(generation).join(',')}/_forcemerge`,
      query: { max_num_segments: 1 },
      deadline: MERGED,
    });

  async function check(): Promise<void> {
    for (const part of ['articles', 'passages', 'statements'] as const) {
      const count = await settleCopies(engine, names.index(generation, part));
      if (count !== written[part])
        throw new IndexError(
          `The new index holds ${count} ${part}, and ${written[part]} were written; the old one is as it was. ` +
            'Run npm run reindex again.',
        );
    }
  }

  return {
    add: ({ passages, vectors }) => added.add({ passages, vectors }),

    async say(indexed) {
      const ord = written.articles;
      const entry = { ...indexed, ...(await added.get(ord)) };
      const passages = passageDocuments(entry, ord);
      const statements = statementDocuments(entry, ord);
      await bulk.add([articleDocument(entry, ord), ...passages, ...statements]);
      written.articles += 1;
      written.passages += passages.length;
      written.statements += statements.length;
    },

    async finish(facts) {
      await bulk.flush();
      await refresh();
      await check();
      for await (const documents of nameDocuments(engine, names, generation, facts.sides)) await bulk.add(documents);
      await bulk.flush();
      await merge();
      await refresh();
      await settleCopies(engine, names.index(generation, 'names'));
      const manifest = await gatherManifest(engine, names, generation, facts, written);
      await keepManifest(engine, names.index(generation, 'articles'), manifest);
      await engine.send({
        method: 'PUT',
        path: `/${names.all(generation).join(',')}/_settings`,
        body: { index: { refresh_interval: settings.refresh } },
        deadline: SLOW,
      });
      await makeLive(engine, names, generation);
      await added.close();
      return generation;
    },

    async discard() {
      await added.close();
      await removeGenerations(engine, names, [generation]);
    },
  };
}

/** With the last part that is checked at opening: a generation without it is not whole. */
function keepManifest(engine: Engine, index: string, manifest: EngineManifest): Promise<unknown> {
  return engine.send({ method: 'PUT', path: `/${index}/_mapping`, body: { _meta: manifest }, deadline: SLOW });
}
