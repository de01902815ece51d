import { isDocument } from '../lexicon/isDocument.ts';
import { isPersonNoun } from '../mention/isPersonNoun.ts';
import { headWord, insideQuote, isTime } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import type { Source } from './source.ts';

/**
 * The noun phrase at `from`, with what hangs on it and its apposition: "Kevin Madden, a strategist for the party".
 *
 * @param opens a main clause follows ("According to the union, the pier that …"): what has its verb explains nothing
 */
export function nounAfter(parsed: ParsedSentence, from: number, opens = false): Source | null {
  const { chunks } = parsed;
  let at = from;
  while (chunks[at]?.kind === 'mark' || chunks[at]?.kind === 'other') at++;
  if (chunks[at]?.kind !== 'noun' || insideQuote(parsed, at)) return null;
  const head = at;
  at++;
  for (; at < chunks.length; at++) {
    const chunk = chunks[at];
    const next = chunks[at + 1];
    if (
      chunk?.kind === 'preposition' &&
      headWord(parsed, at) !== 'as' &&
      next?.kind === 'noun' &&
      !isTime(parsed, next)
    )
      at++;
    else if (chunk?.kind === 'conjunction' && next?.kind === 'noun' && chunks[at + 2]?.kind !== 'verb') at++;
    else if (
      chunk?.kind === 'comma' &&
      next?.kind === 'noun' &&
      // "according to the statements, Voss, now in Oslo, left": a name or a bare noun explains no document.
      !(isDocument(headWord(parsed, head)) && (parsed.words[next.head]?.tag === 'PROPN' || isThings(parsed, at + 1))) &&
      !hasVerb(parsed, at + 1) &&
      !(opens && beginsMain(parsed, at + 1)) &&
      !insideQuote(parsed, at + 1)
    )
      at++;
    else if (at === head + 1 && isReduced(parsed, at)) at += 2;
    else break;
  }
  return { first: head, end: at, head, inverted: true };
}

/** "people familiar with the talks", "a letter seen by the radio": what tells which of them. */
function isReduced(parsed: ParsedSentence, at: number): boolean {
  const { chunks, words } = parsed;
  const [word, to, noun] = [chunks[at], chunks[at + 1], chunks[at + 2]];
  if (word === undefined || word.end - word.first > 1 || to?.kind !== 'preposition' || noun?.kind !== 'noun')
    return false;
  // "a statement posted on Monday": when tells little.
  if (isTime(parsed, noun)) return false;
  const { tag, lower } = words[word.head] ?? { tag: '', lower: '' };
  // "familiar with", "close to", not "the attorney general at the start"
  const isClose = word.kind === 'other' && tag === 'ADJ' && /^(?:with|to|of|about)$/.test(headWord(parsed, at + 1));
  return isClose || (word.kind === 'verb' && /(?:ed|en|[lnp]t)$/.test(lower));
}

/** "ropes", not "a post by Ann Lowe, director": a bare noun for no person. */
function isThings({ chunks, words }: ParsedSentence, at: number): boolean {
  const [first, head] = [words[chunks[at]?.first ?? -1], words[chunks[at]?.head ?? -1]];
  return first?.tag === 'NOUN' && head !== undefined && !isPersonNoun(head.lower, 'NOUN');
}

/** More verbs than clauses of nouns up to the next comma, or any up to the end: a main clause, no apposition. */
function beginsMain({ chunks }: ParsedSentence, noun: number): boolean {
  const comma = chunks.findIndex(({ kind }, at) => at > noun && kind === 'comma');
  const part = chunks.slice(noun, comma === -1 ? chunks.length : comma);
  const verbs = part.filter(({ kind, form }) => kind === 'verb' && form === 'finite').length;
  const clauses = part.filter(({ kind }) => kind === 'relative' || kind === 'subordinator').length;
  return comma === -1 ? verbs > 0 : verbs > clauses;
}

/** "according to a survey, half of the voters and their sons said": the noun begins a clause. */
function hasVerb({ chunks }: ParsedSentence, noun: number): boolean {
  let at = noun + 1;
  while (/^(?:preposition|conjunction)$/.test(chunks[at]?.kind ?? '') && chunks[at + 1]?.kind === 'noun') at += 2;
  while (chunks[at]?.kind === 'other') at++;
  return chunks[at]?.kind === 'verb' && (at === noun + 1 || chunks[at]?.form === 'finite');
}
