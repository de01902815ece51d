import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { findSides } from '../../attribute/sides/findSides.ts';
import { findStatements } from '../../attribute/findStatements.ts';
import { parseSides } from '../../attribute/sides/parseSides.ts';
import type { Article, BlockKind, Sentence } from '../../domain/article.ts';
import type { Seed, SeedProblem } from '../../domain/seed.ts';
import type { Side } from '../../domain/sides.ts';
import type { Statement } from '../../domain/statement.ts';
import { splitSentences } from '../../text/splitSentences.ts';
import { cleanSeed } from '../clean/cleanSeed.ts';
import { mergeDuplicates } from '../merge/mergeDuplicates.ts';
import type { Correction } from '../../domain/correction.ts';
import { applyCorrections } from './applyCorrections.ts';
import { readSeeds } from '../formats/readSeeds.ts';

/** An article with its sentences and with what it attributes to whom. */
export interface AttributedArticle {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly statements: readonly Statement[];
}

export interface AttributedSeeds {
  readonly seeds: readonly Seed[];
  readonly problems: readonly SeedProblem[];
  readonly clean: readonly ReturnType<typeof cleanSeed>[];
  readonly articles: readonly AttributedArticle[];
  readonly merged: ReturnType<typeof mergeDuplicates>['merged'];
  readonly sides: readonly Side[];
}

/** A long article has two hundred, a long book ten thousand. Each may become a passage, which takes memory for good. */
const MAX_SENTENCES = 20_000;

interface AttributeOptions extends OwnersWill {
  readonly onProgress?: (stage: 'clean' | 'read', done: number, total: number) => void;
}

/** What those who run a server decided about articles and statements. */
export interface OwnersWill {
  /** Ids of seeds that are left out. */
  readonly omit?: ReadonlySet<string>;
  readonly corrections?: readonly Correction[];
}

/**
 * Seeds to statements with speakers and sides: read, clean, merge duplicates, sentences, statements, sides; then what
 * managers mended.
 */
export async function attributeSeeds(
  seedsPath: string,
  { onProgress, omit, corrections = [] }: AttributeOptions = {},
): Promise<AttributedSeeds> {
  const { seeds: all, problems } = await readSeeds(seedsPath);
  const seeds = all.filter(({ id }) => omit?.has(id) !== true);
  const given = await readSides(seedsPath);
  const clean: ReturnType<typeof cleanSeed>[] = [];
  for (const seed of seeds) {
    clean.push(cleanSeed(seed));
    onProgress?.('clean', clean.length, seeds.length);
    await pause();
  }
  const { articles, merged } = mergeDuplicates(clean);
  const read: AttributedArticle[] = [];
  for (const article of articles) {
    const sentences = sentencesOf(article, QUOTABLE);
    if (sentences.length > MAX_SENTENCES) {
      problems.push({
        file: article.file,
        problem:
          `holds ${sentences.length} sentences, and at most ${MAX_SENTENCES} of one article are read; ` +
          'split it into articles',
      });
      continue;
    }
    // Headlines report speech too ("Union: port broke its promise"), but they are never shown as evidence.
    const statements = findStatements(article, sentencesOf(article, [...QUOTABLE, 'title', 'heading']));
    read.push({ article, sentences, statements });
    onProgress?.('read', read.length, articles.length);
    await pause();
  }
  const { sides, statements } = findSides(read, given.sides);
  const attributed = read.map((one, at) => ({ ...one, statements: statements[at] ?? [] }));
  const mended = applyCorrections(attributed, sides, corrections);
  return {
    seeds,
    problems: [...problems, ...given.problems, ...mended.problems],
    clean,
    articles: mended.articles,
    merged,
    sides: mended.sides,
  };
}

/** So that a progress bar moves and signals are heard. */
const pause = (): Promise<unknown> => new Promise(setImmediate);

/** Kinds of blocks that may be quoted. */
const QUOTABLE: readonly BlockKind[] = ['paragraph', 'item'];

/** Sentences of the blocks of some kinds, in the order of the text. */
function sentencesOf(article: Article, kinds: readonly BlockKind[]): Sentence[] {
  return article.blocks.flatMap((block, number) =>
    kinds.includes(block.kind)
      ? splitSentences(article.text, block).map(({ start, end }) => ({ start, end, block: number }))
      : [],
  );
}

/** The sides of `sides.json` beside the seeds, if there is one. */
async function readSides(seedsPath: string): Promise<{ sides: readonly Side[]; problems: SeedProblem[] }> {
  const json = await readFile(path.join(seedsPath, 'sides.json'), 'utf8').catch(
    (error: NodeJS.ErrnoException) => error,
  );
  // Beside one file of records there is no folder to look in.
  if (typeof json !== 'string' && (json.code === 'ENOENT' || json.code === 'ENOTDIR'))
    return { sides: [], problems: [] };
  const parsed =
    typeof json === 'string'
      ? parseSides(json)
      : { problem: `cannot be read (${json.code}); make it a readable file or remove it` };
  return 'problem' in parsed
    ? { sides: [], problems: [{ file: 'sides.json', problem: parsed.problem }] }
    : { sides: parsed.sides, problems: [] };
}
