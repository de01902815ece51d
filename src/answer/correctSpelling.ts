import type { SearchIndex } from '../domain/ports.ts';
import type { QuestionAnalysis } from '../retrieve/question/questionAnalysis.ts';
import { standsInTexts } from '../retrieve/question/standsInTexts.ts';

/** Letters below which a word is near too many others. */
const SHORTEST = 5;
/** Letters from which two slips are allowed instead of one. */
const LONG = 8;

/**
 * The question with the nearest words of the articles in place of those that stand in none of them ("mayer": "mayor"),
 * to be suggested; null where none is near. Which of several near ones is meant, the most frequent says.
 */
export function correctSpelling({ question, topic }: QuestionAnalysis, index: SearchIndex): string | null {
  const unknown = topic.filter(({ term, word }) => index.terms.numberOf(term) < 0 && /^\p{L}+$/u.test(word));
  const wrong = unknown.filter(({ word }) => word.length >= SHORTEST && standsInTexts(index, word) === null);
  if (wrong.length === 0) return null;
  const words = wordsOf(index);
  const corrected = wrong.reduce((text, { word }) => {
    const near = nearest(word.toLowerCase(), words);
    return near === null ? text : text.replace(word, likeWord(word, near));
  }, question);
  return corrected === question ? null : corrected;
}

const kept = new WeakMap<SearchIndex, ReadonlyMap<string, number>>();

/** How often each word stands in the articles, in small letters; counted once an index. */
function wordsOf(index: SearchIndex): ReadonlyMap<string, number> {
  const known = kept.get(index);
  if (known) return known;
  const words = new Map<string, number>();
  kept.set(index, words);
  for (const { article } of index.articles) {
    for (const [written] of article.text.toLowerCase().matchAll(/\p{L}{4,}/gu))
      words.set(written, (words.get(written) ?? 0) + 1);
  }
  return words;
}

/** With a capital where the word has one. */
function likeWord(word: string, near: string): string {
  return /^\p{Lu}/u.test(word) ? near.charAt(0).toUpperCase() + near.slice(1) : near;
}

function nearest(word: string, words: ReadonlyMap<string, number>): string | null {
  const most = word.length >= LONG ? 2 : 1;
  let best: { readonly known: string; readonly slips: number; readonly count: number } | null = null;
  for (const [known, count] of words) {
    if (Math.abs(known.length - word.length) > most) continue;
    const slips = slipsBetween(word, known);
    if (slips > most || (best && (slips > best.slips || (slips === best.slips && count <= best.count)))) continue;
    best = { known, slips, count };
  }
  return best?.known ?? null;
}

/** Letters that were left out, added, changed, or swapped with their neighbour (optimal string alignment). */
function slipsBetween(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, n) => n)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, isSwap ? (before[j - 2] ?? 0) + 1 : change));
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
