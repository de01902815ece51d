import { wordSet } from '../../../text/wordSet.ts';
import type { Content } from '../../content/content.ts';
import type { Cue } from '../../cue/cue.ts';
import { WEEKDAYS } from '../../lexicon/calendar.ts';
import { singular } from '../../lexicon/nouns.ts';
import { canSpeak } from '../../mention/canSpeak.ts';
import { isTimeAt } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';
import type { Source } from '../../source/source.ts';
import { hasClause } from './hasClause.ts';
import { isThing } from './isThing.ts';
import { saysSomething } from './saysSomething.ts';

/** "The year saw two fires", "a tool called a lathe", "rules that prohibit tolls": no view of a thing is theirs. */
export function isOfThing(
  parsed: ParsedSentence,
  { kind, verb, passive }: Cue,
  source: Source | null,
  content: Content,
): boolean {
  if (source === null || passive || kind !== 'verb' || !verb.object) return false;
  // "A clash with police saw two hurt"
  const isWhen = isThing(parsed, source) || isTimeAt(parsed, source.head);
  if (verb.lemma === 'see' && isWhen && parsed.chunks[source.first]?.kind !== 'relative') return true;
  if (isNamed(parsed, source) && !isRule(parsed, source)) return false;
  return !hasClause(parsed, content) && !saysSomething(parsed, content);
}

/** "a law encouraging firms", "rules that prohibit tolls": what holds by it, with no clause that it states. */
function isRule({ chunks, words }: ParsedSentence, { head }: Source): boolean {
  const word = words[chunks[head]?.head ?? -1];
  return word?.tag === 'NOUN' && RULES.has(singular(word.lower));
}

const RULES = wordSet('act amendment bill law legislation measure policy proposal regulation rule');

/** A noun of the source is a name, a pronoun or somebody who can speak. */
function isNamed({ chunks, words }: ParsedSentence, { first, end, head }: Source): boolean {
  for (let at = first; at <= end; at++) {
    const chunk = chunks[at < end ? at : head];
    const word = words[chunk?.head ?? -1];
    // "who" is somebody, whatever stands before it.
    if (word?.lower === 'who') return true;
    if (chunk?.kind === 'noun' && !WEEKDAYS.has(word?.lower ?? '') && (word?.tag !== 'NOUN' || canSpeak(word.lower)))
      return true;
  }
  return false;
}
