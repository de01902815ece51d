import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { findSides } from '../../attribute/sides/findSides.ts';
import { findQuoted } from '../../attribute/findQuoted.ts';
import { findStatements } from '../../attribute/findStatements.ts';
import { parseSides } from '../../attribute/sides/parseSides.ts';
import type { Article, BlockKind, Sentence } from '../../domain/article.ts';
import type { Seed, SeedProblem } from '../../domain/seed.ts';
import type { Side } from '../../domain/sides.ts';
import type { Statement } from '../../domain/statement.ts';
import { lastingId } from '../../text/scopedId.ts';
import { splitSentences } from '../../text/splitSentences.ts';
import type { CleanSeed } from '../clean/cleanSeed.ts';
import { mergeDuplicates } from '../merge/mergeDuplicates.ts';
import { readThrough, type Reading } from './readThrough.ts';
import type { Correction } from '../../domain/correction.ts';
import { applyCorrections } from './applyCorrections.ts';
import { readSeeds } from '../formats/readSeeds.ts';
import type { SeedReading } from './seedReading.ts';

/** An article with its sentences and with what it attributes to whom. */
export interface AttributedArticle {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly statements: readonly Statement[];
}

export interface AttributedSeeds {
  readonly seeds: readonly Seed[];
  readonly problems: readonly SeedProblem[];
  readonly clean: readonly CleanSeed[];
  readonly articles: readonly AttributedArticle[];
  readonly merged: ReturnType<typeof mergeDuplicates>['merged'];
  readonly sides: readonly Side[];
}

export interface AttributeOptions extends OwnersWill {
  /** How files and records are read: bounded, where they may be anybody's. */
  readonly reading: SeedReading;
  readonly onProgress?: (stage: 'clean' | 'read', done: number, total: number) => void;
}

/** A long article has two hundred, a long book ten thousand. Each may become a passage, which takes memory for good. */
const MAX_SENTENCES = 20_000;

/** What those who run a server decided about articles and statements. */
export interface OwnersWill {
  /** Ids of seeds that are left out, as they are or as they last. */
  readonly omit?: ReadonlySet<string>;
  readonly corrections?: readonly Correction[];
}

/**
 * Seeds to statements with speakers and sides: read, clean, merge duplicates, sentences, statements, sides; then what
 * managers mended.
 */
export async function attributeSeeds(
  seedsPath: string,
  { reading, onProgress, omit, corrections = [] }: AttributeOptions,
): Promise<AttributedSeeds> {
  const { seeds: all, problems } = await readSeeds(seedsPath, { decode: reading.decode });
  const seeds = all.filter((seed) => omit?.has(seed.id) !== true && omit?.has(lastingId(seed)) !== true);
  const given = await readSides(seedsPath);
  let cleaned = 0;
  const outcomes = await Promise.all(
    seeds.map(async (seed) => {
      const outcome = await reading.clean(seed);
      onProgress?.('clean', ++cleaned, seeds.length);
      return outcome;
    }),
  );
  const clean = outcomes.flatMap((outcome) => ('problem' in outcome ? [] : [outcome]));
  problems.push(...outcomes.flatMap((outcome) => ('problem' in outcome ? [outcome] : [])));
  await pause();
  const { articles, merged } = mergeDuplicates(clean);
  const marksOf = new Map(clean.map(({ seed }) => [seed.id, seed.marks ?? []]));
  const read: AttributedArticle[] = [];
  const readings: Reading[] = [];
  for (const whole of articles) {
    const through = readThrough(whole, marksOf.get(whole.id) ?? []);
    const { article } = through;
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
    const statements =
      article.language === undefined
        ? findStatements(article, sentencesOf(article, [...QUOTABLE, 'title', 'heading']))
        : findQuoted(article);
    read.push({ article, sentences, statements });
    readings.push(through);
    onProgress?.('read', read.length, articles.length);
    await pause();
  }
  const { sides, statements } = findSides(read, given.sides);
  const attributed = read.map((one, at) => ({ ...one, statements: statements[at] ?? [] }));
  const mended = applyCorrections(attributed, sides, corrections);
  return {
    seeds: clean.map(({ seed }) => seed),
    problems: [...problems, ...given.problems, ...mended.problems],
    clean,
    articles: mended.articles.map((one, at) => restored(one, readings[at])),
    merged,
    sides: mended.sides,
  };
}

/** What was found in a reading, where it stands in the article. */
function restored(read: AttributedArticle, reading: Reading | undefined): AttributedArticle {
  if (reading === undefined) return read;
  const { whole, restore } = reading;
  const statements = read.statements.map((statement) => ({
    ...statement,
    content: statement.content.map(restore),
    source: statement.source.map(restore),
    cue: statement.cue.map(restore),
  }));
  return { article: whole, sentences: read.sentences.map(restore), statements };
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
