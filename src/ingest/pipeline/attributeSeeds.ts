import os from 'node:os';
import { findSides, type HeardArticle } from '../../attribute/sides/findSides.ts';
import type { RecordedTies } from '../../attribute/sides/recordedTies.ts';
import type { Article, Sentence } from '../../domain/article.ts';
import type { FieldCounts } from '../../domain/build.ts';
import type { Correction } from '../../domain/correction.ts';
import type { SeedProblem } from '../../domain/seed.ts';
import type { Side } from '../../domain/sides.ts';
import type { Statement } from '../../domain/statement.ts';
import { type Merged, mergeDuplicates } from '../merge/mergeDuplicates.ts';
import { applyCorrections } from './applyCorrections.ts';
import { cleanSeeds, type SeedRow, type SpooledSeed } from './cleanSeeds.ts';
import { countFormats } from './countFormats.ts';
import { collectGarbage } from './collectGarbage.ts';
import { createSpool, type Spool } from '../../work/createSpool.ts';
import { inOrder } from './inOrder.ts';
import { oneOfEqual } from './oneOfEqual.ts';
import { readArticle } from './readArticle.ts';
import { readSides } from './readSides.ts';
import { type Reading, readThrough } from './readThrough.ts';
import type { SeedReading } from './seedReading.ts';

/** An article with its sentences and with what it attributes to whom. */
export interface AttributedArticle {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly statements: readonly Statement[];
}

/** A corpus whose every article was attributed. The articles wait on the disk until it is closed. */
export interface AttributedSeeds {
  /** Seeds that were read. */
  readonly seeds: number;
  readonly problems: readonly SeedProblem[];
  readonly formats: Readonly<Record<string, FieldCounts>>;
  /** How many blocks were left out, by reason. */
  readonly dropped: Readonly<Record<string, number>>;
  readonly merged: readonly Merged[];
  readonly sides: readonly Side[];
  /** How many articles there are. */
  readonly total: number;
  /** One after the other, in the order of the corpus. */
  articles(): AsyncIterable<AttributedArticle>;
  close(): Promise<void>;
}

export interface AttributeOptions extends OwnersWill {
  /** How files, records and articles are read: bounded, where they may be anybody's. */
  readonly reading: SeedReading;
  readonly onProgress?: (stage: 'clean' | 'read', done: number, total: number) => void;
  /** Told of each article in order, as soon as it was read; the next one is read meanwhile. */
  readonly onRead?: (article: Article, sentences: readonly Sentence[]) => Promise<void>;
  /** Where what is under way is kept. Default: the system's folder for such. */
  readonly workFolder?: string;
}

/** What those who run a server decided about articles and statements. */
export interface OwnersWill {
  /** Ids of seeds that are left out, as they are or as they last. */
  readonly omit?: ReadonlySet<string>;
  readonly corrections?: readonly Correction[];
}

/** Articles that are attributed at a time: enough for every process that does. */
const AT_ONCE = 24;

interface SpooledArticle extends AttributedArticle {
  readonly marks: Parameters<typeof readThrough>[1];
}

/**
 * Seeds to statements with speakers and sides, in three passes: each seed is read and cleaned, and copies are found;
 * each article is attributed alone; then the sides of all of them are, and what managers mended. Between passes
 * articles are on the disk, and in memory is what is compared.
 */
export async function attributeSeeds(seedsPath: string, options: AttributeOptions): Promise<AttributedSeeds> {
  const { workFolder = os.tmpdir() } = options;
  const clean = await createSpool<SpooledSeed>(workFolder);
  const articles = await createSpool<SpooledArticle>(workFolder);
  try {
    return await attribute(seedsPath, options, clean, articles);
  } catch (error) {
    await articles.close();
    throw error;
  } finally {
    await clean.close();
  }
}

async function attribute(
  seedsPath: string,
  { reading, onProgress, onRead, omit = new Set(), corrections = [] }: AttributeOptions,
  clean: Spool<SpooledSeed>,
  spool: Spool<SpooledArticle>,
): Promise<AttributedSeeds> {
  const given = await readSides(seedsPath);
  const { rows, problems } = await cleanSeeds(seedsPath, {
    reading,
    spool: clean,
    omit,
    onProgress: (done, total) => onProgress?.('clean', done, total),
  });
  const copies = mergeDuplicates(rows);
  const heard: HeardArticle[] = [];
  /** The same speakers and ties come again and again: of each, one is kept. */
  const [voice, tied] = [oneOfEqual<Pick<Statement, 'speaker'>>(), oneOfEqual<RecordedTies[number]>()];
  const found: SeedProblem[] = [];
  const mended: SeedProblem[] = [];
  let named: readonly Side[] = [];

  const read = async (places: readonly number[]) => {
    const facts = places.flatMap((place) => rows[place] ?? []);
    const [first, ...others] = facts;
    if (first === undefined) throw new Error('an article needs a seed');
    return readArticle(await clean.get(first.place), [first, ...others], reading);
  };
  let done = 0;
  for await (const { through, marks, outcome } of inOrder(copies.articles, AT_ONCE, read)) {
    onProgress?.('read', ++done, copies.articles.length);
    if ('problem' in outcome) {
      found.push(outcome);
      continue;
    }
    const { sentences, statements, ties, joint } = outcome;
    const { id, title } = through.article;
    heard.push({
      article: { id, title },
      statements: statements.map(({ speaker }) => voice({ speaker })),
      ties: ties.map(tied),
      joint,
    });
    const looked = applyCorrections([{ article: through.article, statements }], named, corrections);
    named = looked.sides;
    mended.push(...looked.problems);
    await spool.add({ article: through.whole, marks, sentences, statements });
    await onRead?.(through.whole, sentences.map(through.restore));
  }

  // The sides of all articles are the most that this process holds.
  reading.letGo?.();
  const { sides, assign } = findSides(heard, given.sides);
  collectGarbage();
  const known = new Set(sides.map(({ name }) => name));
  const total = heard.length;
  return {
    seeds: rows.length,
    problems: [...problems, ...found, ...given.problems, ...mended],
    formats: countFormats(rows),
    dropped: sum(rows),
    merged: copies.merged,
    sides: [...sides, ...named.filter(({ name }) => !known.has(name))],
    total,
    async *articles() {
      for (let place = 0; place < total; place += 1) {
        const { article: whole, marks, sentences, statements } = await spool.get(place);
        const through = readThrough(whole, marks);
        const one = { article: through.article, sentences, statements: assign(place, statements) };
        for (const each of applyCorrections([one], sides, corrections).articles) yield restored(each, through);
      }
    },
    close: spool.close,
  };
}

/** What was found in a reading, where it stands in the article. */
function restored(read: AttributedArticle, { whole, restore }: Reading): AttributedArticle {
  const statements = read.statements.map((statement) => ({
    ...statement,
    content: statement.content.map(restore),
    source: statement.source.map(restore),
    cue: statement.cue.map(restore),
  }));
  return { article: whole, sentences: read.sentences.map(restore), statements };
}

function sum(rows: readonly SeedRow[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { reasons } of rows)
    for (const [reason, count] of Object.entries(reasons)) counts[reason] = (counts[reason] ?? 0) + count;
  return counts;
}
