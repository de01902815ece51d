import { LRUCache } from 'lru-cache';
import type { Article } from '../../domain/article.ts';
import type { IndexedArticle, SearchIndex } from '../../domain/ports.ts';
import type { Statement } from '../../domain/statement.ts';
import { distinctStatements } from '../fold/distinctStatements.ts';
import { isSameSpeaker } from '../check/isSameSpeaker.ts';
import { quoteWords } from '../check/quoteWords.ts';

/** Somebody who speaks in the corpus: a speaker, or a side with all who speak for it. */
export interface Voice {
  readonly kind: 'speaker' | 'side';
  readonly name: string;
}

export interface TimelineEntry {
  readonly found: IndexedArticle;
  readonly statement: Statement;
  /** Other articles with the same words. */
  readonly alsoIn: readonly Article[];
}

/**
 * What somebody said, by the date of the article and the order within it; articles without a date come last. The same
 * words in several articles are one entry, at the earliest; statements of one speaker in the same sentences are one.
 */
export function timeline(corpus: SearchIndex, voice: Voice): readonly TimelineEntry[] {
  const kept = KEPT.get(corpus) ?? new LRUCache<string, readonly TimelineEntry[]>({ max: VOICES });
  KEPT.set(corpus, kept);
  const key = JSON.stringify([voice.kind, voice.name]);
  const entries = kept.get(key) ?? entriesOf(corpus, voice);
  kept.set(key, entries);
  return entries;
}

/** Timelines that are kept of an index: the pages of one are turned, and each turn would make it anew. */
const VOICES = 32;
const KEPT = new WeakMap<SearchIndex, LRUCache<string, readonly TimelineEntry[]>>();

function entriesOf(corpus: SearchIndex, voice: Voice): readonly TimelineEntry[] {
  const isBy = matcher(voice, corpus);
  const said = corpus.articles
    .toSorted((a, b) => (a.article.date ?? '9999').localeCompare(b.article.date ?? '9999'))
    .flatMap((found) =>
      distinctStatements(found).flatMap((statement) => (isBy(statement) ? [{ found, statement }] : [])),
    );
  const byWords = new Map<string, { found: IndexedArticle; statement: Statement; alsoIn: Article[] }>();
  for (const { found, statement } of said) {
    const words = quoteWords(statement.content.map(({ start, end }) => found.article.text.slice(start, end)).join(' '));
    const key = words.map((word) => word.key).join(' ');
    const earlier = byWords.get(key);
    if (earlier === undefined) byWords.set(key, { found, statement, alsoIn: [] });
    else if (earlier.found !== found) earlier.alsoIn.push(found.article);
  }
  return [...byWords.values()];
}

/** Names recur, and comparing them means taking them apart: each is compared once. */
function matcher({ kind, name }: Voice, { sides }: SearchIndex): (statement: Statement) => boolean {
  if (kind === 'side') return ({ speaker }) => speaker?.side === name;
  const known = new Map<string, boolean>();
  return ({ speaker }) => {
    if (speaker === null) return false;
    const key = JSON.stringify([speaker.name, speaker.role, speaker.side]);
    const same = known.get(key) ?? isSameSpeaker(speaker, name, sides);
    known.set(key, same);
    return same;
  };
}
