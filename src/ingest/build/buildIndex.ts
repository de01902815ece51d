import type { Article, Sentence } from '../../domain/article.ts';
import type { BuildReport, ReindexOptions } from '../../domain/build.ts';
import type { BuildCache } from '../../domain/index/buildCache.ts';
import type { IndexWriter } from '../../domain/index/indexWriter.ts';
import type { Embedder } from '../../domain/ports.ts';
import { SeedError } from '../../errors.ts';
import { oneLine } from '../../text/escape/oneLine.ts';
import { type AttributedSeeds, type OwnersWill, attributeSeeds } from '../pipeline/attributeSeeds.ts';
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

/**
 * Seeds to a new live generation: what `attributeSeeds` makes of them, beside it passages and vectors, which are
 * written while the next articles are read, and then who says what in them. This function and `attributeSeeds` are the
 * only ones that know the order; the stages do not know each other. What is in memory is what is being worked on, and
 * of every article what all are compared by.
 *
 * @throws SeedError where no article can be read at all, or with `strict` where any cannot.
 */
export async function buildIndex(seedsPath: string, options: BuildOptions): Promise<BuildReport> {
  const started = performance.now();
  const fingerprint = await fingerprintSeeds(seedsPath);
  const { embedder, cache, strict = false } = options;
  const writer = await options.writer();
  let attributed: AttributedSeeds | null = null;
  try {
    const searched = searchedWriter(writer, options);
    attributed = await attributeSeeds(seedsPath, { ...options, onRead: searched.add });
    const { passages, embedded } = await searched.finish();
    const { seeds, problems, formats, dropped, merged, total, sides } = attributed;
    refuse(seedsPath, attributed, strict);
    const said = await writeStatements(attributed, writer, (done) => options.onProgress?.('write', done, total));
    const generation = await writer.finish({
      sides,
      model: { id: embedder.id, dimensions: embedder.dimensions },
      seeds: { path: seedsPath, fingerprint },
      seedCount: seeds,
      problems,
    });
    await cache.sweep();
    const ms = performance.now() - started;
    return { generation, ...said, problems, seeds, formats, articles: total, merged, dropped, passages, embedded, ms };
  } catch (error) {
    await writer.discard();
    throw error;
  } finally {
    await attributed?.close();
  }
}

/** Embeds articles and writes them, in their order, while the next ones are read. */
function searchedWriter(
  writer: IndexWriter,
  { embedder, cache, embedAtOnce = 1 }: Pick<BuildOptions, 'embedder' | 'cache' | 'embedAtOnce'>,
) {
  const underWay: { readonly article: Article; readonly made: Promise<EmbeddedArticle> }[] = [];
  const counts = { passages: 0, embedded: 0 };
  async function finishFirst(): Promise<void> {
    const first = underWay.shift();
    if (first === undefined) return;
    const { passages, vectors, embedded } = await first.made;
    counts.passages += passages.length;
    counts.embedded += embedded;
    await writer.add({ article: first.article, passages, vectors });
  }
  return {
    async add(article: Article, sentences: readonly Sentence[]): Promise<void> {
      const made = embedArticle(article, sentences, embedder, cache);
      // Told to whoever takes it, perhaps after others.
      made.catch(() => {});
      underWay.push({ article, made });
      if (underWay.length >= embedAtOnce) await finishFirst();
    },
    async finish(): Promise<typeof counts> {
      while (underWay.length > 0) await finishFirst();
      return counts;
    },
  };
}

async function writeStatements(
  { articles }: AttributedSeeds,
  writer: IndexWriter,
  onProgress: (done: number) => void,
): Promise<Pick<BuildReport, 'statements' | 'statementsBySide'>> {
  // A map: a side may be called like something that every object has.
  const bySide = new Map<string, number>();
  let [done, statements] = [0, 0];
  for await (const one of articles()) {
    await writer.say(one);
    statements += one.statements.length;
    for (const { speaker } of one.statements) {
      const side = speaker?.side ?? '';
      bySide.set(side, (bySide.get(side) ?? 0) + 1);
    }
    onProgress((done += 1));
  }
  return { statements, statementsBySide: Object.fromEntries(bySide) };
}

function refuse(seedsPath: string, { seeds, problems }: AttributedSeeds, strict: boolean): void {
  const list = oneLine(problems)
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
