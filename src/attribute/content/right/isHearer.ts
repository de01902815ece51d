import type { Cue } from '../../cue/cue.ts';
import type { Chunk } from '../../parse/chunk.ts';
import { isKind, isOffice } from '../../lexicon/nouns.ts';
import { headWord, isTimeAt, kindAt } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';
import { isAsideBeforeInfinitive } from '../extent/isAsideBeforeInfinitive.ts';
import type { Source } from '../../source/source.ts';
import { wordSet } from '../../../text/wordSet.ts';

/** "…, Voss told the agency.": whom it is told, not what. */
export function isHearer(parsed: ParsedSentence, index: number, { verb }: Cue, source: Source | null): boolean {
  const head = parsed.words[parsed.chunks[index]?.head ?? -1];
  if (!verb.hearer || !verb.clause || head === undefined) return false;
  let next = index + 1;
  while (
    kindAt(parsed, next) === 'preposition' &&
    kindAt(parsed, next + 1) === 'noun' &&
    (!verb.prepositions.has(headWord(parsed, next)) || isOneName(parsed, next))
  )
    next += 2;
  while (isTimeAt(parsed, next)) next++;
  if (isAsideBeforeInfinitive(parsed, next + 1)) return false;
  // "told the agency that", "asked them to go": what was said comes after.
  if (!/^(?:comma|stop|end)$/.test(kindAt(parsed, next))) return false;
  return (
    (source !== null && clauseEndsBefore(parsed, source.first)) ||
    (verb.lemma === 'tell' && head.tag === 'NOUN' && !TOLD.has(head.lower)) ||
    head.tag === 'PROPN' ||
    THEM.has(head.lower) ||
    isOffice(head.lower) ||
    isKind(head.lower)
  );
}

const THEM = wordSet('him her them us me you');

/** What may be told, other than somebody. */
const TOLD = wordSet(
  'anecdote fable fortune joke jokes lie lies secret secrets story stories tale tales time truth truths',
);

/** "told the Bank of Castell": a name on both sides. */
function isOneName(parsed: ParsedSentence, of: number): boolean {
  const after = parsed.chunks[of + 1];
  const isName = (chunk: Chunk | undefined): boolean => parsed.words[chunk?.head ?? -1]?.tag === 'PROPN';
  return (
    headWord(parsed, of) === 'of' && isName(parsed.chunks[of - 1]) && isName(after) && after?.first === after?.head
  );
}

/** "The shop would close, Voss told": a main clause and its comma. */
function clauseEndsBefore(parsed: ParsedSentence, index: number): boolean {
  return (
    kindAt(parsed, index - 1) === 'comma' &&
    kindAt(parsed, 0) === 'noun' &&
    parsed.chunks.slice(0, index).some(({ form }) => form === 'finite')
  );
}
