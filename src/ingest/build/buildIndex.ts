import type { Passage } from '../../domain/article.ts';
import type { BuildReport, ReindexOptions } from '../../domain/build.ts';
import type { GenerationContent } from '../../domain/generation.ts';
import type { Embedder, IndexedArticle } from '../../domain/ports.ts';
import { SeedError } from '../../errors.ts';
import { type AttributedArticle, type OwnersWill, attributeSeeds } from './attributeSeeds.ts';
import { type EmbeddedText, embedPassages } from './embedPassages.ts';
import { fingerprintSeeds } from './fingerprintSeeds.ts';
import { makePassages } from './makePassages.ts';
import type { SeedProblem } from '../../domain/seed.ts';

export interface BuildOptions extends ReindexOptions, OwnersWill {
  readonly embedder: Embedder;
  /** Vector of a passage with this text and title in the live index, where the same model made it. */
  readonly knownVector: (text: EmbeddedText) => Float32Array | undefined;
  /** Makes the content the live generation and returns its name. */
  readonly write: (content: GenerationContent) => Promise<string>;
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
  const { onProgress, omit, corrections } = options;
  const { seeds, problems, clean, articles, merged, sides } = await attributeSeeds(seedsPath, {
    ...(onProgress ? { onProgress } : {}),
    ...(omit ? { omit } : {}),
    ...(corrections ? { corrections } : {}),
  });
  refuse(seedsPath, seeds.length, problems, options.strict ?? false);
  const { indexed, passages } = await passagesOf(articles, options.embedder);
  const { vectors, embedded } = await embedPassages(indexed, passages, {
    embedder: options.embedder,
    known: options.knownVector,
    onProgress: (done, total) => onProgress?.('embed', done, total),
  });

  const generation = await options.write({
    articles: indexed,
    passages,
    vectors,
    sides,
    model: { id: options.embedder.id, dimensions: options.embedder.dimensions },
    seeds: { path: seedsPath, fingerprint },
    seedCount: seeds.length,
    problems,
  });
  const statements = indexed.flatMap((one) => one.statements);
  return {
    generation,
    problems,
    seeds: seeds.length,
    articles: articles.length,
    merged,
    dropped: tally(clean.flatMap(({ dropped }) => dropped.map(({ reason }) => reason))),
    statements: statements.length,
    statementsBySide: tally(statements.map(({ speaker }) => speaker?.side ?? '')),
    passages: passages.length,
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
      `There is no article to read in ${seedsPath}; put .txt, .md, .html, .json or .jsonl files there.${list}`,
    );
}

async function passagesOf(
  read: readonly AttributedArticle[],
  embedder: Embedder,
): Promise<{ indexed: IndexedArticle[]; passages: Passage[] }> {
  const passages: Passage[] = [];
  const indexed: IndexedArticle[] = [];
  for (const one of read) {
    const first = passages.length;
    passages.push(...(await makePassages(one.article, one.sentences, embedder.countTokens, embedder.window)));
    indexed.push({ ...one, passages: [first, passages.length] });
  }
  return { indexed, passages };
}

function tally(names: readonly string[]): Record<string, number> {
  // A map first: a side may be called like something that every object has.
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries(counts);
}
