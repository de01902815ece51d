import type { Cue } from '../../cue/cue.ts';
import { isDocument } from '../../lexicon/isDocument.ts';
import { cueForm } from '../../lexicon/reportingVerbs.ts';
import {
  chunkEnd,
  chunkStart,
  formAt,
  headWord,
  isTimeAt,
  kindAt,
  opensQuote,
  pastPhrases,
} from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';
import type { Source } from '../../source/source.ts';
import { contentSpan } from '../extent/contentSpan.ts';
import { beforeMainVerb } from './beforeMainVerb.ts';
import { finiteAhead } from './finiteAhead.ts';
import { isHearer } from './isHearer.ts';
import { isLongClause } from './isLongClause.ts';
import { leadsToClause } from './leadsToClause.ts';
import { LEADING, leadsOn, mainClauseAfter } from './mainClauseAfter.ts';
import { opensWithGerund } from './opensWithGerund.ts';
import { plainAnswer } from './plainAnswer.ts';
import { quoteAfterColon } from './quoteAfterColon.ts';
import { resumed } from './resumed.ts';
import type { Right } from './right.ts';
import { withQualifier } from './withQualifier.ts';

/** Finds content after the cue (and after the source, where it is inverted), or null. */
export function rightContent(parsed: ParsedSentence, cue: Cue, anchor: number, source: Source | null): Right | null {
  const { chunks } = parsed;
  const kind = (at: number): string => kindAt(parsed, at);
  let at = anchor;
  while (kind(at) === 'other') at++;
  const isAnswer = source?.inverted !== true && plainAnswer(parsed, anchor, cue);
  const give = (start: number, clause = false, resumes = false): Right | null => {
    // "told reporters today the pier", "urged the union last year to wait": when it was said.
    const isWhen = isTimeAt(parsed, start) && isOnlyTime(parsed, start);
    const next = kind(start + 1) === 'other' ? start + 2 : start + 1;
    const isNext = kind(next) === 'noun' || formAt(parsed, next) === 'infinitive';
    const from = withQualifier(parsed, isWhen && isNext ? start + 1 : start, anchor);
    const span = contentSpan(
      parsed,
      clause ? from : quoteAfterColon(parsed, from),
      clause,
      headWord(parsed, cue.first).endsWith('ing') ? 'ing' : cue.form,
    );
    return span === null ? null : { span: beforeMainVerb(parsed, cue, source, span), resumes };
  };
  if (isAnswer) return give(anchor);
  const led = cue.verb.clause ? leadsToClause(parsed, at) : null;
  if (led !== null) return give(led.from, led.clause);
  // "who, he noted, was ill", "which they describe as “dead”": what it is about stands before.
  // … "the plan she said was dead".
  const contact = source !== null && kind(source.first - 1) === 'noun' && !isTimeAt(parsed, source.first - 1);
  if (
    source !== null &&
    !source.inverted &&
    cue.form === 'finite' &&
    (contact || /^(?:what|which|who|whom|that)$/.test(headWord(parsed, source.first - 1)))
  ) {
    const about = { start: chunkStart(parsed, source.first - 1), end: chunkEnd(parsed, source.first - 1) };
    const said =
      cue.verb.clause && formAt(parsed, at) === 'finite' && headWord(parsed, at + 1) !== 'that'
        ? give(at, true)
        : (cue.verb.object && headWord(parsed, at) === 'as') || (cue.verb.clause && isToBe(parsed, at))
          ? give(at)
          : null;
    if (said !== null) return { ...said, about };
  }
  // "said because the king is ill, the match is off"
  if (
    cue.verb.clause &&
    !cue.verb.object &&
    /^(?:subordinator|preposition)$/.test(kind(at)) &&
    LEADING.has(headWord(parsed, at)) &&
    (mainClauseAfter(parsed, at) || leadsOn(parsed, at))
  )
    return give(at, true);
  // "Smith said as he left, “We are done.”"
  if (source?.inverted !== true && cue.verb.clause && /^(?:as|when|while|after|before)$/.test(headWord(parsed, at))) {
    const mark = chunks.findIndex((_, index) => index > at && kind(index - 1) === 'comma' && opensQuote(parsed, index));
    if (
      mark !== -1 &&
      !chunks
        .slice(at, mark)
        .some(({ kind: each }, index) => each === 'verb' && cueForm(headWord(parsed, at + index))?.verb.clause === true)
    )
      return give(mark);
  }
  // Said Smith, who grew up there, “We are proud.”
  const opening =
    source?.inverted === true && cue.first === 0 && kind(at) === 'comma'
      ? chunks.findIndex((_, index) => index > at && kind(index - 1) === 'comma' && opensQuote(parsed, index))
      : -1;
  if (opening !== -1) return give(opening);
  if (source?.inverted === true) return kind(at) === 'comma' ? resumed(parsed, at, cue) : null;
  switch (kind(at)) {
    case 'comma':
      // "Contrary to what Voss said, it sank": that is what Voss did not say.
      return headWord(parsed, (source?.first ?? 0) - 1) === 'what' ? null : resumed(parsed, at, cue);
    case 'mark':
      return opensQuote(parsed, at) ? give(at) : null;
    case 'preposition':
      // to “bomb”: the mark hides the infinitive.
      if (headWord(parsed, at) === 'to' && opensQuote(parsed, at + 1) && (cue.verb.infinitive || cue.verb.object))
        return give(at);
      break;
    case 'verb':
      if (formAt(parsed, at) === 'infinitive') return cue.verb.infinitive || cue.verb.object ? give(at) : null;
      if (formAt(parsed, at) !== 'ing') return null;
      // "said closing the pier would cost jobs"
      if (cue.verb.clause && opensWithGerund(parsed, at)) return give(at, true);
      return cue.verb.object || cue.end - cue.first > 1 ? give(at) : null;
  }
  if (cue.verb.lemma === 'tell' && kind(at) === 'noun') {
    const next = pastPhrases(parsed, at + 1);
    if (formAt(parsed, next) === 'infinitive') return give(next);
    if (kind(next) === 'noun' && formAt(parsed, next + 1) === 'finite') return give(next, true);
  }
  const prepositional = cue.end - cue.first > 1;
  if (prepositional && (kind(at) === 'noun' || formAt(parsed, at) === 'ing')) return give(at);
  if (cue.verb.object && headWord(parsed, at) === 'that') return give(at, true);
  // A clause without "that", perhaps after a day ("said Monday he would") or where it was said.
  let from = at;
  while (isTimeAt(parsed, from) && kind(from + 1) !== 'verb') from++;
  from = pastPhrases(parsed, from);
  while (isTimeAt(parsed, from) && kind(from + 1) !== 'verb') from++;
  const isClause = !(cue.verb.object && kind(cue.first - 1) === 'relative' && mainVerbNext(parsed, from));
  if (
    cue.verb.clause &&
    isClause &&
    (kind(from) === 'noun' || kind(from) === 'other') &&
    finiteAhead(parsed, from, cue)
  ) {
    if (cue.verb.hearer && kind(from + 1) === 'noun') return give(from + 1, true);
    return give(from, true);
  }
  // "found him to be ill", "found the bones from the pit to have come": a clause whose verb is an infinitive.
  if (cue.verb.clause && isToBe(parsed, pastPhrases(parsed, from + 1))) return give(from);
  // "said each year yields more": what is said is a clause, whatever its verb is taken for.
  if (cue.verb.lemma === 'say' && kind(cue.first - 1) === 'noun' && isLongClause(parsed, at, from))
    return give(at, true);
  if (cue.verb.clause && /^(?:stop|end)$/.test(kind(from))) return null;
  if (cue.verb.clause && kind(from) === 'comma') {
    // "Voss said in a letter, the locks would close": nothing stands before that could go on.
    const opens = source?.inverted === false && source.first === 0 && source.end === cue.first;
    return opens && /^(?:noun|other)$/.test(kind(from + 1)) && finiteAhead(parsed, from + 1, cue)
      ? give(from + 1, true)
      : resumed(parsed, from, cue);
  }
  // "The poll shows Voss leading": whatever a document shows or finds, it says.
  if (source !== null && isDocument(headWord(parsed, source.head)) && kind(at) === 'noun' && !cue.verb.hearer)
    return give(at);
  if (cue.verb.object && kind(at) === 'noun') return isHearer(parsed, at, cue, source) ? null : give(at);
  return null;
}

/** "which advises ministers, some new, told": the next verb stands behind a comma, and is not that of the ministers. */
function mainVerbNext(parsed: ParsedSentence, from: number): boolean {
  const verb = parsed.chunks.findIndex(({ form }, at) => at > from && form === 'finite');
  return kindAt(parsed, verb - 1) === 'comma';
}

/** "to be", "to have come". */
function isToBe(parsed: ParsedSentence, at: number): boolean {
  return (
    formAt(parsed, at) === 'infinitive' &&
    /^(?:be|have)$/.test(parsed.words[(parsed.chunks[at]?.first ?? -1) + 1]?.lower ?? '')
  );
}

/** "Tuesday", "last year", not "plans Tuesday". */
function isOnlyTime({ chunks, words }: ParsedSentence, at: number): boolean {
  const chunk = chunks[at];
  return (
    chunk !== undefined &&
    (chunk.end - chunk.first === 1 || /^(?:last|this|late|early|next)$/.test(words[chunk.first]?.lower ?? ''))
  );
}
