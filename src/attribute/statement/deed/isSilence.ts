import type { Content } from '../../content/content.ts';
import type { Cue } from '../../cue/cue.ts';
import { firstWord, headWord, wordsOf } from '../../parse/chunkAt.ts';
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
  const { first, kind, verb, form, passive } = cue;
  if (kind !== 'verb' || passive) return false;
  const refused = form === 'infinitive' ? first - 1 : first;
  if (REFUSING.has(headWord(parsed, refused)) && SPEAKING.has(headWord(parsed, refused + 1))) return true;
  const isNone = !verb.plain && source !== null && NOBODY.has(firstWord(parsed, source.first));
  const isLeft = headWord(parsed, first - 1) === 'yet';
  const isUntold = TELLING.has(verb.lemma) && negations(wordsOf(parsed, first)) % 2 === 1;
  return (isNone || isLeft || isUntold) && isUnsaid(parsed, content);
}

/** No clause, no "that" and no words in marks tell what would be said: a thing, or "whether", "how". */
function isUnsaid(parsed: ParsedSentence, content: Content): boolean {
  const [{ start, end } = { start: 0, end: 0 }] = content.spans;
  const text = parsed.text.slice(start, end);
  if (/^(?:that|to) /i.test(text)) return false;
  return /^(?:whether|if|how|why|what|who|when|where) /i.test(text) || !hasClause(parsed, content);
}

const NOBODY = wordSet('no few neither');
const REFUSING = wordSet('decline declines declined declining refuse refuses refused refusing');
const SPEAKING = wordSet(`
  answer comment disclose discuss elaborate predict reply respond say speak specify talk
`);
/** Verbs of telling: of "did not accept", "did not like" what is not said is an attitude. */
const TELLING = wordSet(`
  comment confirm declare disclose forecast identify indicate label list mention name predict repeat reveal signal
  specify
`);
