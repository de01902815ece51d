import type { Stance } from '../../domain/statement.ts';
import { isNegation, negations } from '../../text/negations.ts';
import { wordSet } from '../../text/wordSet.ts';
import type { Candidate } from '../statement/candidate.ts';
import { CONDITIONS, QUESTION_WORDS, clauseOf, wordsOf } from './clauseOf.ts';
import { NEGATIVE_NOUNS, isNegativeCue, isNegativeNoun } from './isNegativeCue.ts';
import { isOpen } from './isOpen.ts';
import { isProspect } from './isProspect.ts';
import { isWithheld } from './isWithheld.ts';
import { cueForm } from '../lexicon/reportingVerbs.ts';
import { chunkEnd, chunkStart, headWord, inQuote } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';

/**
 * How a statement holds, read off its cue, what negates or weakens that, and the clause it stands in. Null where nobody
 * says anything: "If Voss says that …", "Did Voss say …?", "Voss could say …".
 */
export function stanceOf(parsed: ParsedSentence, candidate: Candidate): Stance | null {
  const { cue, source } = candidate;
  const isYou = source !== null && headWord(parsed, source.head) === 'you';
  const first = parsed.words[0]?.lower ?? '';
  if (parsed.chunks[cue.first]?.kind !== 'verb') {
    if (NEGATIVE_NOUNS.has(headWord(parsed, cue.first)) || isWithheld(parsed, candidate)) return 'denied';
    if (parsed.chunks[cue.first]?.kind === 'noun' && isOpen(parsed, candidate)) return 'conditional';
    return asks(parsed, candidate) ? 'asked' : isYou || HEARSAY.has(first) ? 'reported' : 'said';
  }
  const clause = clauseOf(parsed, candidate);
  const isInverted = clause.auxiliary !== '' && !clause.before.some((word) => QUESTION_WORDS.has(word));
  const says = cueForm(headWord(parsed, cue.first))?.verb.clause !== false;
  if (clause.opener === 'whether') return 'asked';
  const depends = [clause.opener, ...clause.governing].some((word) => CONDITIONS.has(word));
  if (depends || (isInverted && FRONTED_CONDITIONS.has(clause.auxiliary)))
    return says || isContrary(parsed, candidate) ? null : 'conditional';
  if (isQuestion(parsed, candidate)) {
    if (isYou) return isInverted ? 'asked' : 'reported';
    return isInverted && says ? null : 'asked';
  }
  const group = wordsOf(parsed, cue.first);
  // "No employer can promise that": whoever might, nobody does.
  if (clause.subject === 'no' && group.some((word) => ABLE.has(word))) return null;
  const negated = [
    negations([...clause.governing, ...group]) > 0 || isWithheld(parsed, candidate),
    // "Few said they expected it"
    isNegation(clause.subject) || clause.subject === 'few',
    // "said neither that it sank nor that it did not"
    headWord(parsed, cue.end) === 'neither' && headWord(parsed, cue.end + 1) === 'that',
    // "left without saying", "neither said nor denied it"
    /^(?:without|neither|nor)$/.test(headWord(parsed, cue.first - 1)),
    // "has yet to say", not "the harshest words yet to condemn it"
    headWord(parsed, cue.first - 1) === 'yet' && parsed.chunks[cue.first - 2]?.kind === 'verb',
    isNegativeCue(parsed, candidate),
    isNegativeNoun(parsed, candidate),
  ].filter(Boolean).length;
  // "did not deny": neither claimed nor denied.
  if (negated > 0) return negated === 1 ? 'denied' : 'conditional';
  // "he'd admitted": he had.
  const isHad = cueForm(headWord(parsed, cue.first))?.forms.has('base') === false;
  const modal = group.find((word) => MODALS.has(word) && !(word === "'d" && isHad));
  if (modal !== undefined) {
    // "would say", without a condition, is also what somebody used to say, or said later; words in marks were said.
    const isLoose = hasCondition(parsed) ? false : modal === 'will' || modal === 'would' || isQuoted(parsed, candidate);
    return says && !isLoose ? null : 'conditional';
  }
  if (isProspect(parsed, candidate)) return 'conditional';
  if (asks(parsed, candidate)) return 'asked';
  if (isOpen(parsed, candidate)) return 'conditional';
  const isHearsay = (source?.first ?? cue.first) < 3 && HEARSAY.has(first);
  // "was quoted as telling them that": by nobody named, or by the one who reports it.
  const isQuoting = parsed.chunks[cue.first]?.passive === true && cue.end > cue.first + 1 && group.includes('quoted');
  return isYou || isHearsay || isQuoting || isToldOf(parsed, candidate) || group.some((word) => HEARSAY.has(word))
    ? 'reported'
    : 'said';
}

/** "If Voss had accepted it, …": she has not. */
function isContrary(parsed: ParsedSentence, { cue }: Candidate): boolean {
  return wordsOf(parsed, cue.first)[0] === 'had';
}

/** "Voss reportedly wrote a letter saying", "is reported to have left and said": another verb of the source's is. */
function isToldOf(parsed: ParsedSentence, { cue, source }: Candidate): boolean {
  if (source === null || source.inverted || parsed.chunks[source.end]?.kind !== 'verb') return false;
  const told = parsed.chunks[source.end];
  const isPassive = told?.passive === true && parsed.chunks[source.end + 1]?.form === 'infinitive';
  return (
    source.end < cue.first &&
    (wordsOf(parsed, source.end).some((word) => HEARSAY.has(word)) ||
      (isPassive && /^(?:reported|said|alleged|believed|rumou?red)$/.test(headWord(parsed, source.end))))
  );
}

/** "Should Voss say …", "had she said …". */
const FRONTED_CONDITIONS = new Set(['should', 'had', 'were']);
const MODALS = new Set(['would', "'d", 'could', 'may', 'might', 'should', 'can', 'must', 'will', "'ll"]);
const ABLE = new Set(['can', 'could', 'may', 'might', 'should', 'must']);
const HEARSAY = wordSet('reportedly allegedly purportedly supposedly');

/** The sentence asks, outside of any quote, and nothing after the statement does so. */
function isQuestion(parsed: ParsedSentence, { cue, content }: Candidate): boolean {
  const last = parsed.chunks.findLastIndex((_, at) => !inQuote(parsed, at));
  if (headWord(parsed, last) !== '?') return false;
  const end = Math.max(chunkEnd(parsed, cue.end - 1), ...content.spans.map((span) => span.end));
  return !parsed.chunks.some(
    ({ kind, form }, at) => kind === 'verb' && form === 'finite' && chunkStart(parsed, at) >= end,
  );
}

function hasCondition(parsed: ParsedSentence): boolean {
  return parsed.chunks.some((_, at) => /^(?:if|unless)$/.test(headWord(parsed, at)) && !inQuote(parsed, at));
}

function isQuoted(parsed: ParsedSentence, { content }: Candidate): boolean {
  return content.spans.some((span) => parsed.quotes.some(({ start, end }) => start < span.end && span.start < end));
}

/** "asked whether", "said whether", “Why?” she asked: what is said is a question. */
function asks(parsed: ParsedSentence, candidate: Candidate): boolean {
  const { spans } = candidate.content;
  const start = contentStart(parsed, candidate);
  const isClause = start === 'whether' || start === 'if' || QUESTION_WORDS.has(start);
  if (start === 'whether') return true;
  const verb = cueForm(headWord(parsed, candidate.cue.first))?.verb;
  const isAbout = headWord(parsed, candidate.cue.end - 1) === 'about';
  if (verb?.question === true && (isClause || isAbout)) return true;
  if (tellsOfQuestion(parsed, candidate)) return false;
  const said = spans.map(({ start: from, end }) => parsed.text.slice(from, end)).join(' ');
  // Each sentence of it.
  return (
    /\?[^\p{L}\p{N}]*$/u.test(said) && (said.match(/[.!?…](?=[\s"”’»)\]]|$)/gu) ?? []).every((mark) => mark === '?')
  );
}

/** "said many had rung her to say: “Why?”": a clause about who asks. */
function tellsOfQuestion(parsed: ParsedSentence, { content }: Candidate): boolean {
  const from = content.spans[0]?.start ?? 0;
  const quote = parsed.quotes.find(({ start }) => start > from);
  const inside = parsed.chunks.filter(
    ({ kind, form }, at) =>
      kind === 'verb' &&
      form !== undefined &&
      chunkStart(parsed, at) > from &&
      chunkStart(parsed, at) < (quote?.start ?? 0) &&
      !inQuote(parsed, at),
  );
  return (
    content.side === 'right' &&
    inside.some(({ form }) => form === 'finite') &&
    inside.some(({ head }) => cueForm(parsed.words[head]?.lower ?? '')?.verb.clause === true)
  );
}

function contentStart(parsed: ParsedSentence, { cue, content }: Candidate): string {
  // "He was asked what he wanted": whom stands apart.
  const start = (parsed.chunks[cue.first]?.passive === true ? content.spans.at(-1) : content.spans[0])?.start ?? -1;
  return parsed.words.find((word) => word.start >= start && /[\p{L}\p{N}]/u.test(word.lower))?.lower ?? '';
}
