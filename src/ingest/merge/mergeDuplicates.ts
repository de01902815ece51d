import type { Article, Copy } from '../../domain/article.ts';
import type { CleanSeed } from '../clean/cleanSeed.ts';
import { foldText } from '../../text/foldText.ts';
import { containment, isCovered, shinglesOf, sketchOf } from './shingles.ts';

export interface Merged {
  /** Id of the copy that is cited. */
  readonly kept: string;
  /** Ids of the others. */
  readonly merged: readonly string[];
  /** Least share of a merged copy's word sequences that the kept one has too, 0..1. */
  readonly similarity: number;
}

/** Share of the smaller text's word sequences that the larger one must hold. */
const MIN_CONTAINMENT = 0.8;
/**
 * A copy may be cut short, but a brief within a long report is an article of its own: least share of the longer one's
 * length.
 */
const MIN_LENGTH_SHARE = 0.3;
/** Shorter texts are compared whole: they have too few word sequences to tell. */
const SHORT_WORDS = 40;
/** A word sequence that this many articles share is a formula, and leads to none of them. */
const MAX_POSTINGS = 64;

interface Body {
  readonly clean: CleanSeed;
  readonly blocks: readonly string[];
  readonly words: number;
}

/** One article that others may be copies of. */
interface Group {
  readonly body: Body;
  readonly shingles: ReadonlySet<number>;
  readonly copies: CleanSeed[];
  similarity: number;
}

/**
 * Joins seeds that hold the same article. Two are the same where the larger holds nearly all word sequences of the
 * smaller one (containment of 4-word shingles: Broder, "On the resemblance and containment of documents", 1997) and
 * every longer paragraph of it, so that no statement is lost; two reports on one event share quotes, not that.
 * Candidates come from an inverted index of a sample of the shingles, so that time is near linear in the corpus.
 *
 * The copy that is cited has the most body and, among equals, the fewest dropped blocks; what it does not say about
 * outlet, author and date is taken from the others. Articles come in the order of their first seed.
 */
export function mergeDuplicates(clean: readonly CleanSeed[]): { articles: Article[]; merged: Merged[] } {
  const order = new Map(clean.map((each, i) => [each.seed.id, i]));
  const groups: Group[] = [];
  const exact = new Map<string, Group>();
  const postings = new Map<number, number[]>();
  for (const body of clean.map(bodyOf).toSorted(byWorth)) {
    const folded = body.blocks.join('\n');
    const shingles = body.words < SHORT_WORDS ? new Set<number>() : shinglesOf(body.blocks);
    const sketch = sketchOf(shingles);
    const same = exact.get(folded) ?? findGroup(body, shingles, sketch, groups, postings);
    if (same) {
      same.copies.push(body.clean);
      if (exact.get(folded) !== same) same.similarity = Math.min(same.similarity, containment(shingles, same.shingles));
      continue;
    }
    const group: Group = { body, shingles, copies: [body.clean], similarity: 1 };
    exact.set(folded, group);
    for (const hash of sketch) {
      const list = postings.get(hash);
      if (list === undefined) postings.set(hash, [groups.length]);
      else if (list.length <= MAX_POSTINGS) list.push(groups.length);
    }
    groups.push(group);
  }
  const first = (group: Group): number => Math.min(...group.copies.map(({ seed }) => order.get(seed.id) ?? 0));
  const sorted = groups.toSorted((a, b) => first(a) - first(b));
  return {
    articles: sorted.map(({ copies }) => toArticle(copies)),
    merged: sorted
      .filter(({ copies }) => copies.length > 1)
      .map(({ copies, similarity }) => ({
        kept: copies[0]?.seed.id ?? '',
        merged: copies.slice(1).map(({ seed }) => seed.id),
        similarity,
      })),
  };
}

function bodyOf(clean: CleanSeed): Body {
  const blocks = clean.blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .map(({ start, end }) => foldText(clean.seed.text.slice(start, end)));
  return { clean, blocks, words: blocks.reduce((sum, block) => sum + block.split(' ').length, 0) };
}

/**
 * Most body first; lengths within a twentieth of each other (by bands) are equal, then fewer dropped blocks, then the
 * id.
 */
function byWorth(a: Body, b: Body): number {
  const band = ({ words }: Body): number => Math.round(Math.log(words + 1) * 20);
  return (
    band(b) - band(a) ||
    a.clean.dropped.length - b.clean.dropped.length ||
    b.words - a.words ||
    (a.clean.seed.id < b.clean.seed.id ? -1 : 1)
  );
}

function findGroup(
  body: Body,
  shingles: ReadonlySet<number>,
  sketch: readonly number[],
  groups: readonly Group[],
  postings: ReadonlyMap<number, readonly number[]>,
): Group | undefined {
  if (sketch.length === 0) return undefined;
  const shared = new Map<number, number>();
  for (const hash of sketch) {
    const list = postings.get(hash) ?? [];
    if (list.length <= MAX_POSTINGS) for (const group of list) shared.set(group, (shared.get(group) ?? 0) + 1);
  }
  // The sample errs by a few sequences: leave room, the full count decides.
  const candidates = [...shared]
    .filter(([, count]) => count >= sketch.length * MIN_CONTAINMENT * 0.6)
    .toSorted((a, b) => b[1] - a[1]);
  for (const [at] of candidates) {
    const group = groups[at];
    if (!group || Math.min(body.words, group.body.words) < Math.max(body.words, group.body.words) * MIN_LENGTH_SHARE)
      continue;
    if (containment(shingles, group.shingles) < MIN_CONTAINMENT) continue;
    if (body.blocks.every((block) => isCovered(block, group.shingles))) return group;
  }
  return undefined;
}

function toArticle(clean: readonly CleanSeed[]): Article {
  const copies = clean.map(({ seed: { id, file, sha256 } }): Copy => ({ id, file, sha256 }));
  const [main] = clean;
  const [copy] = copies;
  if (!main || !copy) throw new Error('an article needs a seed');
  const known = (field: keyof CleanSeed['metadata']): string | null =>
    clean.map(({ metadata }) => metadata[field]).find((value) => value !== null) ?? null;
  return {
    ...copy,
    title: known('title'),
    outlet: known('outlet'),
    author: known('author'),
    date: known('date'),
    url: known('url'),
    text: main.seed.text,
    blocks: main.blocks,
    copies,
  };
}
