import type { Content } from '../../content/content.ts';
import type { Cue } from '../../cue/cue.ts';
import { headWord } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';
import type { Source } from '../../source/source.ts';
import { negations } from '../../../text/negations.ts';
import { wordSet } from '../../../text/wordSet.ts';
import { hasClause } from './hasClause.ts';

/**
 * Nothing is said, whatever it is about: "declined to comment on it", "refused to say whether", "has yet to confirm
 * it", "did not mention whether", "would not name the buyer", "few have seen what". Of "did not say that it sank" and
 * "no senator said it sank" a clause holds what somebody might have said.
 */
export function isSilence(parsed: ParsedSentence, cue: Cue, source: Source | null, content: Content): boolean {
  const { first, kind, verb, passive } = cue;
  if (kind !== 'verb' || passive) return false;
  const group = parsed.words.slice(parsed.chunks[first]?.first, parsed.chunks[first]?.end).map(({ lower }) => lower);
  const refused = parsed.chunks[first]?.form === 'infinitive' ? first - 1 : first;
  if (
    /^(?:declin|refus)(?:e[ds]?|ing)$/.test(headWord(parsed, refused)) &&
    parsed.chunks[refused + 1]?.form === 'infinitive' &&
    SPEAKING.has(headWord(parsed, refused + 1))
  )
    return true;
  const isNone = !verb.plain && NOBODY.test(opening(parsed, source));
  const isLeft = group[0] === 'to' && headWord(parsed, first - 1) === 'yet';
  const isUntold = TELLING.has(verb.lemma) && negations(group) % 2 === 1;
  return (isNone || isLeft || isUntold) && isUnsaid(parsed, content);
}

/** The word that the source begins with. */
function opening({ chunks, words }: ParsedSentence, source: Source | null): string {
  return words[chunks[source?.first ?? -1]?.first ?? -1]?.lower ?? '';
}

/** No clause, no "that" and no words in marks tell what would be said: a thing, or "whether", "how". */
function isUnsaid(parsed: ParsedSentence, content: Content): boolean {
  const [{ start, end } = { start: 0, end: 0 }] = content.spans;
  const text = parsed.text.slice(start, end);
  if (parsed.quotes.some((quote) => start < quote.end && quote.start < end) || /^(?:that|to) /i.test(text))
    return false;
  return /^(?:whether|if|how|why|what|who|when|where) /i.test(text) || !hasClause(parsed, content);
}

const NOBODY = /^(?:no|few|neither)$/;
const SPEAKING = wordSet(`
  answer comment disclose discuss elaborate predict reply respond say speak specify talk
`);
/** Verbs of telling: of "did not accept", "did not like" what is not said is an attitude. */
const TELLING = wordSet(`
  comment confirm declare disclose forecast identify indicate label list mention name predict repeat reveal signal
  specify
`);
