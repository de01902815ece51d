import type { Body } from './bodyOf.ts';

export interface Merged {
  /** Id of the copy that is cited. */
  readonly kept: string;
  /** Ids of the others. */
  readonly merged: readonly string[];
}

/** What is compared of a seed. */
export interface SeedBody extends Body {
  readonly id: string;
  /** Blocks of it that were left out. */
  readonly dropped: number;
}

/**
 * A copy may be cut short, but a brief within a long report is an article of its own: least share of the longer one's
 * words.
 */
const MIN_LENGTH_SHARE = 0.3;
/** Articles that are looked at for a copy: a sentence that more of them have is a formula, and leads to none. */
const MAX_POSTINGS = 64;

/** Places of seeds that hold one article; the first is the one that others may be copies of. */
type Group = number[];

/**
 * Finds seeds that hold the same article: a copy is one whose every sentence stands word for word in the longer one.
 * What differs in a figure, a negation, a speaker or a paragraph stays an article of its own, with its own outlet and
 * date, so that what only one of them says is found and shown as its; the sentences that they share are folded when an
 * answer is put together. Candidates come from an inverted index of the sentences that several seeds have, so that time
 * is near linear and memory grows with what is shared.
 *
 * The copy that is cited has the most body and, among equals, the fewest dropped blocks. Articles come in the order of
 * their first seed.
 *
 * @returns for each article the places of its seeds, the one that is cited first
 */
export function mergeDuplicates(seeds: readonly SeedBody[]): {
  readonly articles: readonly (readonly number[])[];
  readonly merged: readonly Merged[];
} {
  const shared = sharedSentences(seeds);
  const groups: Group[] = [];
  const holders = new Map<number, Group[]>();
  const order = [...seeds.keys()].toSorted((a, b) => byWorth(seeds[a], seeds[b]));
  for (const place of order) {
    const { sentences, words } = seeds[place] ?? NOTHING;
    const same = findGroup(sentences, words);
    if (same) {
      same.push(place);
      continue;
    }
    const group = [place];
    for (const sentence of sentences) {
      if (!shared.has(sentence)) continue;
      const list = holders.get(sentence);
      if (list === undefined) holders.set(sentence, [group]);
      else if (list.length <= MAX_POSTINGS) list.push(group);
    }
    groups.push(group);
  }

  function findGroup(sentences: Float64Array, words: number): Group | undefined {
    // Every sentence must be held, so that the one that fewest hold names all candidates.
    let fewest: readonly Group[] | undefined;
    for (const sentence of sentences) {
      const list = holders.get(sentence) ?? [];
      if (fewest === undefined || list.length < fewest.length) fewest = list;
    }
    if (fewest === undefined || fewest.length > MAX_POSTINGS) return undefined;
    return fewest.find(([first = -1]) => {
      const held = seeds[first] ?? NOTHING;
      return words >= held.words * MIN_LENGTH_SHARE && isWithin(sentences, held.sentences);
    });
  }

  const articles = groups.toSorted((a, b) => Math.min(...a) - Math.min(...b));
  const idOf = (place: number | undefined): string => seeds[place ?? -1]?.id ?? '';
  return {
    articles,
    merged: articles
      .filter(({ length }) => length > 1)
      .map(([kept, ...others]) => ({ kept: idOf(kept), merged: others.map(idOf) })),
  };
}

const NOTHING: Body = { words: 0, sentences: new Float64Array() };

/** Most body first, then fewer dropped blocks, then the id. */
function byWorth(a: SeedBody | undefined, b: SeedBody | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return b.words - a.words || a.dropped - b.dropped || (a.id < b.id ? -1 : 1);
}

/** Sentences that stand in more than one seed. */
function sharedSentences(seeds: readonly SeedBody[]): ReadonlySet<number> {
  const all = new Float64Array(seeds.reduce((sum, { sentences }) => sum + sentences.length, 0));
  let filled = 0;
  for (const { sentences } of seeds) {
    all.set(sentences, filled);
    filled += sentences.length;
  }
  all.sort();
  const shared = new Set<number>();
  for (let n = 1; n < all.length; n += 1) if (all[n] === all[n - 1]) shared.add(all[n] ?? 0);
  return shared;
}

/** Whether all of some ascending numbers are among others. */
function isWithin(some: Float64Array, others: Float64Array): boolean {
  let at = 0;
  return some.every((number) => {
    while ((others[at] ?? Infinity) < number) at += 1;
    return others[at] === number;
  });
}
