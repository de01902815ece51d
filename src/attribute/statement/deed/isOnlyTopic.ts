import type { Content } from '../../content/content.ts';
import type { Cue } from '../../cue/cue.ts';
import { singular } from '../../lexicon/nouns.ts';
import { chunkEnd, chunkStart, headWord } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';
import { wordSet } from '../../../text/wordSet.ts';
import { hasClause } from './hasClause.ts';
import { saysSomething } from './saysSomething.ts';

/**
 * Whether a sentence tells what is spoken of, and not what is said of it: "cheered him", "which the paper first
 * reported", "her remarks on the budget", "a charge echoed by the union", "explaining the change, he said".
 */
export function isOnlyTopic(parsed: ParsedSentence, cue: Cue, content: Content): boolean {
  // A bare denial ("The mill denies it") tells of what stands before it, and must be found with it.
  if (isPronoun(parsed, content)) return !cue.verb.negative;
  if (saysSomething(parsed, content)) return false;
  if (cue.kind === 'noun')
    return (
      cue.end === cue.first + 2 &&
      TOPICS.has(singular(headWord(parsed, cue.first))) &&
      /^(?:on|of|about)$/.test(headWord(parsed, cue.end - 1))
    );
  if (cue.kind !== 'verb' || hasClause(parsed, content)) return false;
  return cue.form === 'ing' ? RETOLD.has(headWord(parsed, cue.first)) : isReduced(parsed, cue, content);
}

/** "it", "which": all of the content. */
function isPronoun({ text }: ParsedSentence, { spans }: Content): boolean {
  return spans.length === 1 && PRONOUN.test(text.slice(spans[0]?.start, spans[0]?.end));
}

const PRONOUN = /^(?:it|them|him|her|this|that|which|who|whom|he|she|they|us|me|you)$/i;

/** "a charge echoed by the union": a participle right behind what it is about; "is echoed by" has a verb of its own. */
function isReduced(parsed: ParsedSentence, { first, end, passive }: Cue, { spans }: Content): boolean {
  const verb = parsed.chunks[first];
  const isAlone = verb !== undefined && verb.end - verb.first === 1;
  const isBefore = spans.length === 1 && spans[0]?.end === chunkEnd(parsed, first - 1);
  return passive && isAlone && isBefore && chunkStart(parsed, end) < parsed.end && headWord(parsed, end) === 'by';
}

const TOPICS = wordSet('statement remark comment announcement attack view description opinion');
/** Forms in "-ing" of what is only mentioned beside what is said. */
const RETOLD = wordSet('explaining previewing recalling recounting mentioning referencing promoting');
