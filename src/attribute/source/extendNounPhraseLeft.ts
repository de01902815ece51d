import { headWord, isTime, isTimeAt } from '../parse/chunkAt.ts';
import { isKind, singular } from '../lexicon/nouns.ts';
import { isPersonNoun } from '../mention/isPersonNoun.ts';
import { endsField } from '../tag/endsField.ts';
import type { Chunk } from '../parse/chunk.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import type { Source } from './source.ts';
import { isCapitalAt } from '../../text/isCapitalAt.ts';

/** Takes in what the noun at `index` hangs on: "the head of the agency", "Qatar and Egypt". */
export function extendNounPhraseLeft(parsed: ParsedSentence, index: number): Source {
  const { chunks } = parsed;
  let first = index;
  let head = index;
  for (let guard = 0; guard < 12; guard++) {
    const before = chunks[first - 1];
    const two = chunks[first - 2];
    // "a worry this May and both sides said": the time belongs to what comes before.
    if (before?.kind === 'conjunction' && two !== undefined && two.first < two.head && isTime(parsed, two)) break;
    const three = chunks[first - 3];
    // "marched in Castell after the union called": a clause begins.
    if (before?.kind === 'preposition' && opensClauseAt(parsed, first - 1)) break;
    // "a joint statement from Qatar and Egypt"
    if (opensWithBut(parsed, first - 1)) break;
    const joined = before?.kind === 'conjunction' && two?.kind === 'noun' && three?.kind === 'preposition';
    if (
      joined &&
      /^(?:from|by)$/.test(headWord(parsed, first - 3)) &&
      chunks[first - 4]?.kind === 'noun' &&
      !isTimeAt(parsed, first - 4)
    ) {
      first -= 4;
      head = first;
      continue;
    }
    // "the Department of Forestry and Fire Protection"
    if (joined && (isWithinName(parsed, first) || isOfficeToo(parsed, first))) {
      first -= 4;
      head = first;
    } else if (before?.kind === 'preposition' && two?.kind === 'noun' && !isTime(parsed, two)) {
      first -= 2;
      head = first;
    } else if (before?.kind === 'preposition' && two?.kind === 'preposition' && three?.kind === 'noun') {
      // "sailors from across the bay"
      first -= 3;
      head = first;
    } else if (
      before?.kind === 'preposition' &&
      two?.kind === 'other' &&
      three?.kind === 'noun' &&
      parsed.words[two.head]?.tag === 'ADJ'
    ) {
      // "the attorney general of the state", "sources close to the talks"
      first -= 3;
      head = first;
    } else if (/^(?:he|she|they|we|i)$/.test(headWord(parsed, first))) {
      // "fix the system and he pledged": a new clause.
      break;
    } else if (before?.kind === 'conjunction' && two?.kind === 'noun' && opensClause(chunks[first - 3])) {
      first -= 2;
      head = first;
    } else if (
      before?.kind === 'comma' &&
      two?.kind === 'noun' &&
      chunks.slice(first, index + 1).some(({ kind }) => kind === 'conjunction') &&
      opensClause(chunks[first - 3])
    ) {
      first -= 2;
      head = first;
    } else if (
      before?.kind === 'noun' &&
      before.end - before.first === 1 &&
      /^(?:both|all|some|half|most)$/.test(headWord(parsed, first - 1))
    ) {
      first -= 1;
    } else if (before?.kind === 'noun' && isNameOfKind(parsed, first)) {
      first -= 1;
    } else {
      break;
    }
  }
  return { first, end: index + 1, head, inverted: false };
}

/** "told her cabinet but her spokesman said": a clause begins. Not in "not only Voss but Lind", "everyone but Lind". */
function opensWithBut(parsed: ParsedSentence, index: number): boolean {
  return (
    headWord(parsed, index) === 'but' &&
    !/^(?:not|only)$/.test(headWord(parsed, index - 2)) &&
    !/^(?:all|every|no)/.test(headWord(parsed, index - 1))
  );
}

/** "as", or "after" and the like behind a verb: not in "the turmoil after the vote underscores". */
function opensClauseAt(parsed: ParsedSentence, index: number): boolean {
  const word = headWord(parsed, index);
  // "found no trace despite the agency claiming": neither belongs to the trace.
  if (word === 'as' || word === 'despite') return true;
  if (!CLAUSE_OPENERS.has(word)) return false;
  const from = parsed.chunks.findLastIndex(
    ({ kind }, at) => at < index && (kind === 'relative' || headWord(parsed, at) === 'that'),
  );
  return parsed.chunks.slice(from + 1, index).some(({ kind }) => kind === 'verb');
}

/** Prepositions that open clauses too. */
const CLAUSE_OPENERS = new Set(['after', 'before', 'since', 'until', 'till']);

/**
 * A kind of body, or somebody of it, and its two fields, all written large: "and Fire Protection" behind "Department of
 * Forestry", "and Rescue" behind "Ann Lowe of Castell Fire".
 */
function isWithinName({ chunks, words, text }: ParsedSentence, index: number): boolean {
  const kind = chunks[index - 4];
  const isLarge = (at: number): boolean => {
    const [from, to] = [chunks[at]?.first ?? 0, chunks[at]?.end ?? 0];
    return words.slice(from, to).every(({ start }) => isCapitalAt(text, start));
  };
  const last = words[(kind?.end ?? 0) - 1];
  return (
    kind?.kind === 'noun' &&
    (isKind(last?.lower ?? '') || last?.tag === 'PROPN') &&
    isCapitalAt(text, last?.start ?? 0) &&
    /^(?:of|for|on)$/.test(words[chunks[index - 3]?.head ?? -1]?.lower ?? '') &&
    isLarge(index - 2) &&
    isLarge(index) &&
    endsField(words[(chunks[index]?.end ?? 0) - 1]?.lower ?? '')
  );
}

/** "Ann Lowe of the Harbour Institute and columnist for the Times": another office of hers, without an article. */
function isOfficeToo({ chunks, words }: ParsedSentence, index: number): boolean {
  const office = chunks[index];
  const head = words[office?.head ?? -1];
  const named = words[chunks[index - 4]?.head ?? -1];
  return (
    named?.tag === 'PROPN' &&
    head?.tag === 'NOUN' &&
    office?.first === office?.head &&
    singular(head.lower) === head.lower &&
    isPersonNoun(head.lower, 'NOUN')
  );
}

/** "newspaper The Ledger": what kind of body it is, and a name that begins with its article. */
function isNameOfKind({ chunks, words, text }: ParsedSentence, index: number): boolean {
  const [kind, name] = [chunks[index - 1], chunks[index]];
  const noun = words[kind?.head ?? -1];
  return (
    noun !== undefined &&
    isKind(noun.lower) &&
    singular(noun.lower) === noun.lower &&
    /^\p{Ll}/u.test(text.charAt(noun.start)) &&
    text.startsWith('The ', words[name?.first ?? -1]?.start) &&
    words[name?.head ?? -1]?.tag === 'PROPN'
  );
}

function opensClause(chunk: Chunk | undefined): boolean {
  return (
    chunk === undefined ||
    chunk.kind === 'comma' ||
    chunk.kind === 'subordinator' ||
    chunk.kind === 'stop' ||
    chunk.kind === 'mark' ||
    chunk.kind === 'conjunction' ||
    chunk.kind === 'noun'
  );
}
