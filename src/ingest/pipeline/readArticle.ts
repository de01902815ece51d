import { type SeedFacts, joinCopies } from '../merge/joinCopies.ts';
import type { SpooledSeed } from './cleanSeeds.ts';
import { type Reading, readThrough } from './readThrough.ts';
import type { SeedReading } from './seedReading.ts';

/** An article of one or more copies without its marks, and what is attributed in it or why it is skipped. */
export interface ReadArticle {
  readonly through: Reading;
  readonly marks: Parameters<typeof readThrough>[1];
  readonly outcome: Awaited<ReturnType<SeedReading['attribute']>>;
}

/** @param main the first of the copies, whole */
export async function readArticle(
  main: SpooledSeed,
  facts: readonly [SeedFacts, ...SeedFacts[]],
  reading: SeedReading,
): Promise<ReadArticle> {
  const { marks = [] } = main.seed;
  const through = readThrough(joinCopies(main, facts), marks);
  return { through, marks, outcome: await reading.attribute(through.article) };
}
