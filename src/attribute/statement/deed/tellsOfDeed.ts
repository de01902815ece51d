import { isDocument } from '../../lexicon/isDocument.ts';
import { chunkEnd, chunkStart, firstWord, headWord, kindAt, wordsOf } from '../../parse/chunkAt.ts';
import { isBareName } from '../../parse/isBareName.ts';
import { hasClause } from './hasClause.ts';
import { isAppointed } from './isAppointed.ts';
import { isByTheWay } from './isByTheWay.ts';
import { isDone } from './isDone.ts';
import { isOfThing } from './isOfThing.ts';
import { isOnlyMeant } from './isOnlyMeant.ts';
import { plainAnswer } from '../../content/right/plainAnswer.ts';
import { isKnown } from './isKnown.ts';
import { isOnlyTopic } from './isOnlyTopic.ts';
import { isThing } from './isThing.ts';
import { isWrittenOrCalled } from './isWrittenOrCalled.ts';
import type { Cue } from '../../cue/cue.ts';
import type { Content } from '../../content/content.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';
import { cueForm } from '../../lexicon/reportingVerbs.ts';
import { saysSomething } from './saysSomething.ts';
import type { Source } from '../../source/source.ts';

/** Whether a verb that can report tells of a deed, a thing or a gap here, so that nobody says anything. */
export function tellsOfDeed(parsed: ParsedSentence, cue: Cue, source: Source | null, content: Content): boolean {
  return (
    isFormal(parsed, cue, source) ||
    isAskedOf(parsed, cue) ||
    isAppointed(parsed, cue) ||
    isReduced(parsed, cue, content) ||
    isGap(parsed, source, content) ||
    isClauseless(parsed, cue, source, content) ||
    isDescription(parsed, cue, source, content) ||
    isParticiple(parsed, cue) ||
    isNamedSo(parsed, cue, source) ||
    isWrittenOrCalled(parsed, cue, source, content) ||
    isTurnOfEvents(parsed, cue, source) ||
    isOfThing(parsed, cue, source, content) ||
    isPurpose(parsed, cue, source) ||
    isOnlyMeant(parsed, cue, content) ||
    isOnlyTopic(parsed, cue, content) ||
    isKnown(parsed, cue, content) ||
    isByTheWay(parsed, cue, content) ||
    isDone(parsed, cue, source, content) ||
    (cue.passive && (isRuled(parsed, cue, content) || isLeave(parsed, cue, content))) ||
    (cue.form === 'infinitive' && isBeneathDeed(parsed, cue) && !saysSomething(parsed, content))
  );
}

/**
 * "wanted for conspiring to disclose secrets", "plotting to obtain and disclose …", "tried to pressure them": under a
 * deed that is told of.
 */
function isBeneathDeed({ chunks, words }: ParsedSentence, { first, verb }: Cue): boolean {
  const above = chunks.slice(0, first).findLast(({ kind, form }) => kind === 'verb' && form !== 'infinitive');
  const wasDone = above?.passive === true && cueForm(words[above.head]?.lower ?? '') === undefined;
  const wasTried = /^(?:tr(?:y|ies|ied)|attempt(?:s|ed)?)$/.test(words[above?.head ?? -1]?.lower ?? '');
  return above?.form === 'ing' || above?.form === 'participle' || wasDone || (wasTried && verb.hearer && !verb.clause);
}

/** "it is impossible to know": nobody is said to know. */
function isFormal(parsed: ParsedSentence, { form, first }: Cue, source: Source | null): boolean {
  if (form !== 'infinitive' || source === null) return false;
  if (headWord(parsed, source.head) !== 'it') return false;
  const verb = parsed.chunks.findLastIndex(
    ({ kind, form: each }, at) => at < first && kind === 'verb' && each === 'finite',
  );
  return parsed.words[parsed.chunks[verb]?.head ?? -1]?.tag === 'AUX';
}

/**
 * "When pressed by the union, he said", "smiled when told that": what leads to an answer says nothing, unless it is a
 * question.
 */
function isAskedOf(parsed: ParsedSentence, { form, first, verb }: Cue): boolean {
  if (verb.question) return false;
  const opener = firstWord(parsed, first);
  // Not "once said": at some time.
  const isPut = form === 'participle' || (form === 'finite' && opener === 'when' && kindAt(parsed, first) === 'verb');
  return isPut && (opener === 'when' || opener === 'once');
}

/** "the files related to the pier": a participle behind its noun, and no clause. */
function isReduced(parsed: ParsedSentence, { verb, end }: Cue, content: Content): boolean {
  return verb.lemma === 'relate' && headWord(parsed, end) === 'to' && !saysSomething(parsed, content);
}

/** "a league that fought for lower tolls": what kind of league it was. */
function isDescription(parsed: ParsedSentence, { verb }: Cue, source: Source | null, content: Content): boolean {
  if (source === null || verb.clause || source.head >= source.first) return false;
  return /^an?$/.test(firstWord(parsed, source.head)) && !saysSomething(parsed, content);
}

/** "The rules were intended to help", "a law intended to help": what a thing is for; nobody says so. */
function isPurpose(parsed: ParsedSentence, { verb, first, passive }: Cue, source: Source | null): boolean {
  if (verb.lemma !== 'intend' && verb.lemma !== 'plan') return false;
  if (passive) return source === null;
  const isTold = source?.end === first && headWord(parsed, first) === 'intended';
  return isTold && (isThing(parsed, source) || isDocument(headWord(parsed, source.head)));
}

/** "a species known to swim": what is known of it, and by nobody named; a past tense would be "knew". */
function isParticiple({ chunks, words }: ParsedSentence, { kind, first, passive }: Cue): boolean {
  if (kind !== 'verb' || passive) return false;
  const chunk = chunks[first];
  const forms = cueForm(words[chunk?.head ?? -1]?.lower ?? '')?.forms;
  if (chunk === undefined || forms?.has('participle') !== true || forms.has('past') || forms.has('base')) return false;
  return !words.slice(chunk.first, chunk.head).some(({ tag }) => tag === 'AUX');
}

/** "the ship, named Zena, sank": what it is called; whoever stands before does not name it so. */
function isNamedSo(parsed: ParsedSentence, { kind, verb, first }: Cue, source: Source | null): boolean {
  const { chunks, words } = parsed;
  const chunk = chunks[first];
  return (
    kind === 'verb' &&
    verb.naming &&
    source !== null &&
    chunk !== undefined &&
    chunk.end - chunk.first === 1 &&
    words[chunk.head]?.lower.endsWith('ed') === true &&
    chunks[first - 1]?.kind === 'comma' &&
    chunks[first - 2]?.kind === 'noun' &&
    chunks.slice(source.head, first).some(({ form }) => form === 'finite') &&
    isBareName(parsed, first + 1)
  );
}

/** "It turns out sailors like them": whoever writes found that out; nobody says so. */
function isTurnOfEvents(parsed: ParsedSentence, { verb }: Cue, source: Source | null): boolean {
  if (source === null || verb.clause) return false;
  const before = headWord(parsed, source.first - 1) === 'that' ? source.first - 2 : source.first - 1;
  return [before, before - 1].some(
    (at) => /^turn(?:s|ed)$/.test(headWord(parsed, at)) && headWord(parsed, at - 1) === 'it',
  );
}

/** "what everybody wants to know": not what anybody wants. */
function isGap(parsed: ParsedSentence, source: Source | null, { spans }: Content): boolean {
  const at = parsed.chunks.findIndex(
    ({ form }, each) => form === 'infinitive' && chunkStart(parsed, each) === spans[0]?.start,
  );
  return source !== null && headWord(parsed, source.first - 1) === 'what' && chunkEnd(parsed, at) === spans[0]?.end;
}

/** "A vote can only be called by the mayor": who may do what; nobody says so. */
function isLeave(parsed: ParsedSentence, { first }: Cue, content: Content): boolean {
  return wordsOf(parsed, first).some((word) => MODALS.has(word)) && !saysSomething(parsed, content);
}

const MODALS = new Set(['can', 'could', 'may', 'might', 'must', 'shall', 'should']);

/**
 * "who ruled the islands, was", "established a model": of a verb that takes but a clause, and none follows, nor a "to
 * be"; what a document shows it tells.
 */
function isClauseless(parsed: ParsedSentence, cue: Cue, source: Source | null, content: Content): boolean {
  const { kind, verb, first, end, passive, form } = cue;
  const isOnlyClause = kind === 'verb' && verb.clause && !verb.object && !verb.infinitive && !verb.plain;
  if (!isOnlyClause || passive || form !== 'finite' || end !== first + 1 || content.side !== 'right') return false;
  if (source === null || isDocument(headWord(parsed, source.head)) || plainAnswer(parsed, end, cue)) return false;
  const last = content.spans.at(-1)?.end ?? 0;
  const isToBe = parsed.chunks.some(
    (chunk, at) => at >= end && chunk.form === 'infinitive' && chunkStart(parsed, at) < last,
  );
  return !isToBe && !hasClause(parsed, content) && !saysSomething(parsed, content);
}

/** "The city is ruled by Voss": of a verb that takes but a clause, nothing is said where none follows. */
function isRuled(parsed: ParsedSentence, { first, verb }: Cue, { spans }: Content): boolean {
  return !verb.object && spans.length === 1 && (spans[0]?.end ?? 0) <= chunkStart(parsed, first);
}
