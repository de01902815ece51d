import { cueForm } from '../lexicon/reportingVerbs.ts';
import { headWord } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import type { Candidate } from '../statement/candidate.ts';
import { chunksOf } from './chunksOf.ts';
import { CONDITIONS, QUESTION_WORDS, wordsOf } from './clauseOf.ts';

/**
 * What is said is open: it begins with a condition, is hoped for, or "would" be so "if" another thing is.
 *
 * @param start its first word, in lower case
 */
export function isOpen(parsed: ParsedSentence, { cue, content }: Candidate, start: string): boolean {
  if (CONDITIONS.has(start)) return true;
  const isWish = cueForm(headWord(parsed, cue.first))?.verb.wish === true;
  if (!isWish && !parsed.words.some(({ lower }) => lower === 'if' || lower === 'unless')) return false;
  const chunks = content.spans.flatMap((span) => chunksOf(parsed, span));
  const finite = chunks.filter((at) => parsed.chunks[at]?.form === 'finite');
  const [main] = finite;
  if (isWish && main !== undefined) return true;
  if (main === undefined || !wordsOf(parsed, main).some((word) => OPEN.has(word))) return false;
  // "said what would happen if it sank is unknown": a question has a verb of its own.
  const isAsked = chunks.some((at) => at < main && QUESTION_WORDS.has(headWord(parsed, at)));
  return !isAsked && chunks.some((at) => at > main && opensCondition(parsed, at));
}

/** "if it is sold", not "to ask if it is sold" nor "even if". */
function opensCondition(parsed: ParsedSentence, at: number): boolean {
  if (!/^(?:if|unless)$/.test(headWord(parsed, at))) return false;
  const before = headWord(parsed, at - 1);
  const verb = cueForm(before)?.verb;
  return before !== 'even' && (verb?.clause !== true || verb.particle);
}

/** Of modal verbs those of what is only so if something else is. */
const OPEN = new Set(['would', "'d", 'could', 'may', 'might', 'will', "'ll"]);
