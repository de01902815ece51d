import type { Passage } from '../../domain/article.ts';
import type { BuildReport, ReindexOptions } from '../../domain/build.ts';
import type { BuildCache } from '../../domain/index/buildCache.ts';
import type { IndexWriter } from '../../domain/index/indexWriter.ts';
import type { Embedder } from '../../domain/ports.ts';
import { SeedError } from '../../errors.ts';
import { type AttributedSeeds, type OwnersWill, attributeSeeds } from '../pipeline/attributeSeeds.ts';
import { createSpool, type Spool } from '../pipeline/createSpool.ts';
import type { SeedReading } from '../pipeline/seedReading.ts';
import { type EmbeddedArticle, embedArticle } from './embedArticle.ts';
import { fingerprintSeeds } from './fingerprintSeeds.ts';

export interface BuildOptions extends ReindexOptions, OwnersWill {
  /** How seeds are read. */
  readonly reading: SeedReading;
  readonly embedder: Embedder;
  /** Articles that are embedded at a time, where several processes do. Default 1. */
  readonly embedAtOnce?: number;
  /** What builds before made. */
  readonly cache: BuildCache;
  /** Opens what the new generation is written with. */
  readonly writer: () => Promise<IndexWriter>;
  /** Folder for what is under way: some three times as much as the articles, and 2 KB a passage. */
  readonly workFolder: string;
}

/** What an article is searched by. */
interface Searched {
  readonly passages: readonly Passage[];
  readonly vectors: readonly Float32Array[];
}

/**
 * Seeds to a new live generation: what `attributeSeeds` makes of them, beside it passages and vectors, and then the
 * write. These two functions are the only ones that know the order; the stages do not know each other. What is in
 * memory is what is being worked on, and of every article what all are compared by.
 *
 * @throws SeedError where no article can be read at all, or with `strict` where any cannot.
 */
export async function buildIndex(seedsPath: string, options: BuildOptions): Promise<BuildReport> {
  const started = performance.now();
  const fingerprint = await fingerprintSeeds(seedsPath);
  const searched = await createSpool<Searched>(options.workFolder);
  try {
    const { embedder, embedAtOnce = 1, cache, strict, writer, ...asked } = options;
    let [passages, embedded] = [0, 0];
    const underWay: Promise<EmbeddedArticle>[] = [];
    /** In the order of the articles. */
    async function finishFirst(): Promise<void> {
      const made = await underWay.shift();
      if (made === undefined) return;
      passages += made.passages.length;
      embedded += made.embedded;
      await searched.add({ passages: made.passages, vectors: made.vectors });
    }
    const attributed = await attributeSeeds(seedsPath, {
      ...asked,
      async onRead(article, sentences) {
        const made = embedArticle(article, sentences, embedder, cache);
        // Told to whoever takes it, perhaps after others.
        made.catch(() => {});
        underWay.push(made);
        if (underWay.length >= embedAtOnce) await finishFirst();
      },
    });
    try {
      while (underWay.length > 0) await finishFirst();
      const { seeds, problems, formats, dropped, merged, total } = attributed;
      refuse(seedsPath, attributed, strict ?? false);
      const written = await write(attributed, searched, await writer(), {
        model: { id: embedder.id, dimensions: embedder.dimensions },
        seeds: { path: seedsPath, fingerprint },
        onProgress: (done) => options.onProgress?.('write', done, total),
      });
      await cache.sweep();
      const ms = performance.now() - started;
      return { ...written, problems, seeds, formats, articles: total, merged, dropped, passages, embedded, ms };
    } finally {
      await attributed.close();
    }
  } finally {
    await searched.close();
  }
}

interface WriteOptions extends Pick<Parameters<IndexWriter['finish']>[0], 'model' | 'seeds'> {
  readonly onProgress: (done: number) => void;
}

async function write(
  { articles, sides, seeds: seedCount, problems }: AttributedSeeds,
  searched: Spool<Searched>,
  writer: IndexWriter,
  { model, seeds, onProgress }: WriteOptions,
): Promise<Pick<BuildReport, 'generation' | 'statements' | 'statementsBySide'>> {
  // A map: a side may be called like something that every object has.
  const bySide = new Map<string, number>();
  let [done, statements] = [0, 0];
  try {
    for await (const one of articles()) {
      await writer.add({ ...one, ...(await searched.get(done)) });
      statements += one.statements.length;
      for (const { speaker } of one.statements) {
        const side = speaker?.side ?? '';
        bySide.set(side, (bySide.get(side) ?? 0) + 1);
      }
      onProgress((done += 1));
    }
    const generation = await writer.finish({ sides, model, seeds, seedCount, problems });
    return { generation, statements, statementsBySide: Object.fromEntries(bySide) };
  } catch (error) {
    await writer.discard();
    throw error;
  }
}

function refuse(seedsPath: string, { seeds, problems }: AttributedSeeds, strict: boolean): void {
  const list = problems
    .map(({ file, line, problem }) => `\n  ${file}${line === undefined ? '' : `, line ${line}`} ${problem}`)
    .join('');
  if (strict && problems.length > 0)
    throw new SeedError(`With --strict every seed must be good; mend or remove these:${list}`);
  if (seeds === 0)
    throw new SeedError(
      `There is no article to read in ${seedsPath}; put files there that can be read ` +
        `(the README lists the formats).${list}`,
    );
}
