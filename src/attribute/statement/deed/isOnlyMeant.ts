import type { Content } from '../../content/content.ts';
import type { Cue } from '../../cue/cue.ts';
import { headWord, skipLeft } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';
import { wordSet } from '../../../text/wordSet.ts';
import { saysSomething } from './saysSomething.ts';

/**
 * "a bill to prohibit it", "is expected to announce the ruling", "had no time to defend her": what an infinitive of
 * saying tells is for, or may come, and is not said. It is where somebody goes on, begins or gathers to say it, and in
 * what is said in public by its nature ("marched to call for talks").
 */
export function isOnlyMeant(parsed: ParsedSentence, cue: Cue, content: Content): boolean {
  const { kind, form, first, passive } = cue;
  if (kind !== 'verb' || form !== 'infinitive' || passive || saysSomething(parsed, content)) return false;
  if (parsed.chunks[cue.end]?.form === 'infinitive' || PUBLIC.has(headWord(parsed, first))) return false;
  const above = skipLeft(parsed, first - 1);
  // "gathered at the gate to oppose the sale"
  if (parsed.chunks.slice(0, first).some((_, at) => GATHERED.test(headWord(parsed, at)))) return false;
  if (PHASES.has(headWord(parsed, above))) return false;
  // "went on to say"
  if (headWord(parsed, above) === 'on' && /^go(?:es)?$|^went$/.test(headWord(parsed, above - 1))) return false;
  // "was quick to suggest it", not "was able to prove it"
  const before = parsed.words[parsed.chunks[first - 1]?.head ?? -1];
  return before?.tag !== 'ADJ' || UNDONE.has(before.lower);
}

/** Forms of infinitives: what is done with words before others. */
const PUBLIC = wordSet('call protest demand urge press encourage');
const PHASES = wordSet(`
  continue continues continued continuing begin begins began begun beginning start starts started starting seem seems
  seemed appear appears appeared attempt attempts attempted
`);
const GATHERED = /^(?:gather|march|ralli|demonstrat|assembl)(?:e[ds]?|ing)?$|^rally(?:ing)?$/;
const UNDONE = wordSet('able unable likely unlikely ready eager anxious due set willing reluctant hesitant free');
