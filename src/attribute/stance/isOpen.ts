import { negations } from '../../text/negations.ts';
import { cueForm } from '../lexicon/reportingVerbs.ts';
import { headWord } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import type { Candidate } from '../statement/candidate.ts';
import { chunksOf } from './chunksOf.ts';
import { CONDITIONS, QUESTION_WORDS, wordsOf } from './clauseOf.ts';

/**
 * What is said is open: it begins with a condition, is hoped for, "could" be so, or "would" "if" another thing is.
 *
 * @param start its first word, in lower case
 */
export function isOpen(parsed: ParsedSentence, { cue, content }: Candidate, start: string): boolean {
  if (CONDITIONS.has(start)) return true;
  const isWish = cueForm(headWord(parsed, cue.first))?.verb.wish === true;
  if (!isWish && !parsed.words.some(({ lower }) => HINTS.has(lower))) return false;
  const chunks = content.spans.flatMap((span) => chunksOf(parsed, span));
  const finite = chunks.filter((at) => parsed.chunks[at]?.form === 'finite');
  const [main] = finite;
  if (isWish && main !== undefined) return true;
  if (main === undefined) return false;
  const group = wordsOf(parsed, main);
  const modal = group.find((word) => OPEN.has(word));
  // "said what would happen if it sank is unknown": a question has a verb of its own.
  // "which experts said could sink": the word apart is what it is said of.
  const own = chunks.slice(content.spans.length > 1 ? 1 : 0);
  if (modal === undefined || own.some((at) => at < main && QUESTION_WORDS.has(headWord(parsed, at)))) return false;
  // "could not" is what cannot be, not what may be.
  return (modal === 'could' && negations(group) === 0) || chunks.some((at) => at > main && opensCondition(parsed, at));
}

/** "if it is sold", not "to ask if it is sold" nor "even if". */
function opensCondition(parsed: ParsedSentence, at: number): boolean {
  if (!/^(?:if|unless)$/.test(headWord(parsed, at))) return false;
  const before = headWord(parsed, at - 1);
  const verb = cueForm(before)?.verb;
  return before !== 'even' && (verb?.clause !== true || verb.particle);
}

const HINTS = new Set(['if', 'unless', 'could']);
/** Of modal verbs those of what is only so if something else is. */
const OPEN = new Set(['would', "'d", 'could', 'may', 'might', 'will', "'ll"]);
