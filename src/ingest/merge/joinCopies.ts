import type { Article, Copy, SeedFile } from '../../domain/article.ts';
import type { Seed } from '../../domain/seed.ts';
import type { CleanSeed } from '../clean/cleanSeed.ts';

/** What is known of a seed without its text. */
export interface SeedFacts extends SeedFile {
  readonly metadata: CleanSeed['metadata'];
}

/**
 * One article of the seeds that hold it: text and blocks are those of the first; what it does not say about itself is
 * taken from the others.
 *
 * @param main the first of the copies, whole
 */
export function joinCopies(
  main: Pick<CleanSeed, 'blocks'> & { readonly language: string | null; readonly seed: Pick<Seed, 'text' | 'places'> },
  facts: readonly [SeedFacts, ...SeedFacts[]],
): Article {
  const toCopy = ({ id, file, sha256, at, metadata: { title, outlet, date, url } }: SeedFacts): Copy => {
    return { id, file, sha256, ...(at === undefined ? {} : { at }), title, outlet, date, url };
  };
  const copy = toCopy(facts[0]);
  const known = (field: keyof CleanSeed['metadata']): string | null =>
    facts.map(({ metadata }) => metadata[field]).find((value) => value !== null) ?? null;
  // An address or a name of its own says where this copy stood; another's would be false of it.
  const isPlaced = copy.outlet !== null || copy.url !== null;
  return {
    ...copy,
    title: known('title'),
    outlet: isPlaced ? copy.outlet : known('outlet'),
    author: known('author'),
    date: known('date'),
    url: isPlaced ? copy.url : known('url'),
    ...(main.language === null ? {} : { language: main.language }),
    ...(main.seed.places === undefined ? {} : { places: main.seed.places }),
    text: main.seed.text,
    blocks: main.blocks,
    copies: facts.map(toCopy),
  };
}
