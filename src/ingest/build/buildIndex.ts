import type { BuildReport, ReindexOptions } from '../../domain/build.ts';
import type { IndexWriter, KnownVectors } from '../../domain/index/indexWriter.ts';
import type { Embedder } from '../../domain/ports.ts';
import { SeedError } from '../../errors.ts';
import { type OwnersWill, attributeSeeds } from './attributeSeeds.ts';
import { embedPassages } from './embedPassages.ts';
import { countFormats } from './countFormats.ts';
import { fingerprintSeeds } from './fingerprintSeeds.ts';
import { makePassages } from './makePassages.ts';
import type { SeedReading } from './seedReading.ts';
import type { SeedProblem } from '../../domain/seed.ts';

export interface BuildOptions extends ReindexOptions, OwnersWill {
  /** How seeds are read. */
  readonly reading: SeedReading;
  readonly embedder: Embedder;
  /** Vectors of the live index, where the same model made it. */
  readonly known: KnownVectors | null;
  /** Opens what the new generation is written with. */
  readonly writer: () => Promise<IndexWriter>;
}

/**
 * Seeds to a new live generation: what `attributeSeeds` makes of them, then passages, vectors, and the write.
 * These two functions are the only ones that know the order; the stages do not know each other.
 *
 * @throws SeedError where no article can be read at all, or with `strict` where any cannot.
 */
export async function buildIndex(seedsPath: string, options: BuildOptions): Promise<BuildReport> {
  const started = performance.now();
  const fingerprint = await fingerprintSeeds(seedsPath);
  const { onProgress, embedder, reading, omit, corrections } = options;
  const { seeds, problems, clean, articles, merged, sides } = await attributeSeeds(seedsPath, {
    reading,
    ...(onProgress ? { onProgress } : {}),
    ...(omit ? { omit } : {}),
    ...(corrections ? { corrections } : {}),
  });
  refuse(seedsPath, seeds.length, problems, options.strict ?? false);
  const writer = await options.writer();
  let [count, embedded] = [0, 0];
  for (const [n, one] of articles.entries()) {
    const passages = await makePassages(one.article, one.sentences, embedder.countTokens, embedder.window);
    const texts = passages.map(({ start, end }) => one.article.text.slice(start, end));
    const known = (await options.known?.vectorsOf(texts.map((text) => ({ title: one.article.title, text })))) ?? [];
    const missing = texts.filter((_, at) => !known[at]);
    const made = await embedPassages(one.article.title, missing, embedder);
    let next = 0;
    const vectors = texts.map((_, at) => known[at] ?? made[next++] ?? new Float32Array());
    count += passages.length;
    embedded += missing.length;
    await writer.add({ ...one, passages, vectors });
    onProgress?.('embed', n + 1, articles.length);
  }
  const generation = await writer.finish({
    sides,
    model: { id: embedder.id, dimensions: embedder.dimensions },
    seeds: { path: seedsPath, fingerprint },
    seedCount: seeds.length,
    problems,
  });
  const statements = articles.flatMap((one) => one.statements);
  return {
    generation,
    problems,
    seeds: seeds.length,
    formats: countFormats(clean),
    articles: articles.length,
    merged,
    dropped: tally(clean.flatMap(({ dropped }) => dropped.map(({ reason }) => reason))),
    statements: statements.length,
    statementsBySide: tally(statements.map(({ speaker }) => speaker?.side ?? '')),
    passages: count,
    embedded,
    ms: performance.now() - started,
  };
}

function refuse(seedsPath: string, seeds: number, problems: readonly SeedProblem[], strict: boolean): void {
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

function tally(names: readonly string[]): Record<string, number> {
  // A map first: a side may be called like something that every object has.
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries(counts);
}
