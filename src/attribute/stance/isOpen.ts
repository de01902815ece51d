import { cueForm } from '../lexicon/reportingVerbs.ts';
import { chunkStart, headWord, inQuote } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import type { Candidate } from '../statement/candidate.ts';
import { chunksOf } from './chunksOf.ts';
import { CONDITIONS, QUESTION_WORDS, wordsOf } from './clauseOf.ts';

/**
 * What is said is open: it begins with a condition, is hoped for, or it "would" be so or is threatened
 * "if" another thing is. What "could" be is said: its own words tell that it need not be.
 */
export function isOpen(parsed: ParsedSentence, { cue, content }: Candidate): boolean {
  const chunks = content.spans.flatMap((span) => chunksOf(parsed, span));
  const opening = headWord(parsed, chunks[0] ?? -1) === 'that' ? chunks[1] : chunks[0];
  if (opening !== undefined && !inQuote(parsed, opening) && opensAs(parsed, opening)) return true;
  const isMarked = chunks.some((at) => inQuote(parsed, at));
  const isWish = !isMarked && cueForm(headWord(parsed, cue.first))?.verb.wish === true;
  if (!isWish && !parsed.words.some(({ lower }) => HINTS.has(lower))) return false;
  const main = chunks.find((at) => parsed.chunks[at]?.form === 'finite');
  if (isWish && main !== undefined) return true;
  const condition = chunks.find((at) => !inQuote(parsed, at) && opensCondition(parsed, at));
  // "threatened to leave unless", "threatened them with a strike in case of", "repeated her vow to leave if"
  if (condition !== undefined && (main === undefined || main > condition)) {
    const [first = -1] = chunks;
    const verb = cueForm(headWord(parsed, cue.first))?.verb;
    const isToDo = [first, first + 1].some((at) => parsed.chunks[at]?.form === 'infinitive');
    return verb?.hearer !== true && (verb?.infinitive === true || isToDo);
  }
  if (main === undefined) return false;
  const group = wordsOf(parsed, main);
  const modal = group.find((word) => OPEN.has(word));
  // "said what would happen if it sank is unknown": a question has a verb of its own.
  // "which experts said could sink": the word apart is what it is said of.
  const own = chunks.slice(content.spans.length > 1 ? 1 : 0);
  if (modal === undefined || own.some((at) => at < main && QUESTION_WORDS.has(headWord(parsed, at)))) return false;
  return (condition ?? -1) > main;
}

/** "if", "unless"; "should it sink, …" with its main clause behind. */
function opensAs(parsed: ParsedSentence, at: number): boolean {
  const first = parsed.words.find(({ start }) => start === chunkStart(parsed, at))?.lower ?? '';
  return (CONDITIONS.has(first) && headWord(parsed, at - 1) !== 'even') || isInverted(parsed, at);
}

/** "if it is sold", "in case of a sale", "should it be sold"; not "to ask if it is sold" nor "even if". */
function opensCondition(parsed: ParsedSentence, at: number): boolean {
  const word = headWord(parsed, at);
  if (isInverted(parsed, at)) return true;
  if (/^(?:case|event)$/.test(word)) return headWord(parsed, at - 1) === 'in' && headWord(parsed, at + 1) === 'of';
  if (!/^(?:if|unless)$/.test(word)) return false;
  const before = headWord(parsed, at - 1);
  const verb = cueForm(before)?.verb;
  return before !== 'even' && (verb?.clause !== true || verb.particle);
}

/** "should": alone, before its subject. */
function isInverted({ chunks, words }: ParsedSentence, at: number): boolean {
  const chunk = chunks[at];
  return (
    chunk?.kind === 'verb' &&
    chunk.end === chunk.first + 1 &&
    words[chunk.head]?.lower === 'should' &&
    /^(?:noun|other)$/.test(chunks[at + 1]?.kind ?? '')
  );
}

const HINTS = new Set(['if', 'unless', 'case', 'event', 'should']);
/** Of modal verbs those of what is only so if something else is. */
const OPEN = new Set(['would', "'d", 'could', 'may', 'might', 'will', "'ll"]);
