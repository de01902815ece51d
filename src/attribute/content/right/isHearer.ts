import type { Cue } from '../../cue/cue.ts';
import { isKind, isOffice } from '../../lexicon/nouns.ts';
import { headWord, isTimeAt } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';
import { isAsideBeforeInfinitive } from '../extent/isAsideBeforeInfinitive.ts';
import type { Source } from '../../source/source.ts';
import { wordSet } from '../../../text/wordSet.ts';

/** "…, Voss told the agency.": whom it is told, not what. */
export function isHearer(parsed: ParsedSentence, index: number, { verb }: Cue, source: Source | null): boolean {
  const chunk = parsed.chunks[index];
  const head = parsed.words[chunk?.head ?? -1];
  if (!verb.hearer || !verb.clause || head === undefined) return false;
  let next = index + 1;
  while (
    parsed.chunks[next]?.kind === 'preposition' &&
    parsed.chunks[next + 1]?.kind === 'noun' &&
    (!verb.prepositions.has(headWord(parsed, next)) || isOneName(parsed, next))
  )
    next += 2;
  while (isTimeAt(parsed, next)) next++;
  if (isAsideBeforeInfinitive(parsed, next + 1)) return false;
  // "told the agency that", "asked them to go": what was said comes after.
  if (!/^(?:comma|stop|end)$/.test(parsed.chunks[next]?.kind ?? 'end')) return false;
  return (
    (source !== null && clauseEndsBefore(parsed, source.first)) ||
    (verb.lemma === 'tell' && head.tag === 'NOUN' && !TOLD.has(head.lower)) ||
    head.tag === 'PROPN' ||
    /^(?:him|her|them|us|me|you)$/.test(head.lower) ||
    isOffice(head.lower) ||
    isKind(head.lower)
  );
}

/** What may be told, other than somebody. */
const TOLD = wordSet(
  'anecdote fable fortune joke jokes lie lies secret secrets story stories tale tales time truth truths',
);

/** "told the Bank of Castell": a name on both sides. */
function isOneName({ chunks, words }: ParsedSentence, of: number): boolean {
  const after = chunks[of + 1];
  return (
    words[chunks[of]?.head ?? -1]?.lower === 'of' &&
    words[chunks[of - 1]?.head ?? -1]?.tag === 'PROPN' &&
    after?.end === (after?.first ?? 0) + 1 &&
    words[after?.head ?? -1]?.tag === 'PROPN'
  );
}

/** "The shop would close, Voss told": a main clause and its comma. */
function clauseEndsBefore({ chunks }: ParsedSentence, index: number): boolean {
  return (
    chunks[index - 1]?.kind === 'comma' &&
    chunks[0]?.kind === 'noun' &&
    chunks.slice(0, index).some(({ kind, form }) => kind === 'verb' && form === 'finite')
  );
}
