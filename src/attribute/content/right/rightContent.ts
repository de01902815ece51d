import type { Cue } from '../../cue/cue.ts';
import { isDocument } from '../../lexicon/isDocument.ts';
import { cueForm } from '../../lexicon/reportingVerbs.ts';
import { chunkEnd, chunkStart, headWord, isTimeAt, opensQuote } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';
import type { Source } from '../../source/source.ts';
import { contentSpan } from '../extent/contentSpan.ts';
import { beforeMainVerb } from './beforeMainVerb.ts';
import { finiteAhead } from './finiteAhead.ts';
import { isHearer } from './isHearer.ts';
import { isLongClause } from './isLongClause.ts';
import { CLAUSE_WORDS, leadsToClause } from './leadsToClause.ts';
import { LEADING, mainClauseAfter } from './mainClauseAfter.ts';
import { opensWithGerund } from './opensWithGerund.ts';
import { quoteAfterColon } from './quoteAfterColon.ts';
import { resumed } from './resumed.ts';
import type { Right } from './right.ts';
import { withQualifier } from './withQualifier.ts';

/** Finds content after the cue (and after the source, where it is inverted), or null. */
export function rightContent(parsed: ParsedSentence, cue: Cue, anchor: number, source: Source | null): Right | null {
  const { chunks } = parsed;
  const kind = (at: number): string => chunks[at]?.kind ?? 'end';
  let at = anchor;
  while (kind(at) === 'other') at++;
  const give = (start: number, clause = false, resumes = false): Right | null => {
    // "told reporters today the pier", "urged the union last year to wait": when it was said.
    const isWhen = kind(start) === 'noun' && isTimeAt(parsed, start) && isOnlyTime(parsed, start);
    const next = kind(start + 1) === 'other' ? start + 2 : start + 1;
    const isNext = kind(next) === 'noun' || chunks[next]?.form === 'infinitive';
    const from = withQualifier(parsed, isWhen && isNext ? start + 1 : start, anchor);
    const span = contentSpan(
      parsed,
      clause ? from : quoteAfterColon(parsed, from),
      clause,
      headWord(parsed, cue.first).endsWith('ing') ? 'ing' : cue.form,
    );
    return span === null ? null : { span: beforeMainVerb(parsed, cue, source, span), resumes };
  };
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
      cue.verb.clause && kind(at) === 'verb' && chunks[at]?.form === 'finite' && headWord(parsed, at + 1) !== 'that'
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
    mainClauseAfter(parsed, at)
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
    case 'end':
    case 'stop':
      return null;
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
      if (chunks[at]?.form === 'infinitive') return cue.verb.infinitive || cue.verb.object ? give(at) : null;
      if (chunks[at]?.form !== 'ing') return null;
      // "said closing the pier would cost jobs"
      if (cue.verb.clause && cue.end - cue.first === 1 && opensWithGerund(parsed, at)) return give(at, true);
      return cue.verb.object || cue.end - cue.first > 1 ? give(at) : null;
    default:
      break;
  }
  if (cue.verb.lemma === 'tell' && kind(at) === 'noun') {
    let next = at + 1;
    while (kind(next) === 'preposition' && kind(next + 1) === 'noun') next += 2;
    if (chunks[next]?.form === 'infinitive') return give(next);
    if (kind(next) === 'noun' && chunks[next + 1]?.form === 'finite') return give(next, true);
  }
  const prepositional = cue.end - cue.first > 1;
  if (prepositional && (kind(at) === 'noun' || chunks[at]?.form === 'ing')) return give(at);
  if (cue.verb.object && headWord(parsed, at) === 'that' && kind(at) === 'subordinator') return give(at, true);
  if (kind(at) === 'relative' || kind(at) === 'subordinator')
    return cue.verb.clause && kind(at) === 'subordinator' && CLAUSE_WORDS.has(headWord(parsed, at))
      ? give(at, true)
      : null;
  // A clause without "that", perhaps after a day ("said Monday he would") or where it was said.
  let from = at;
  while (kind(from) === 'noun' && isTimeAt(parsed, from) && kind(from + 1) !== 'verb') from++;
  while (kind(from) === 'preposition' && kind(from + 1) === 'noun') from += 2;
  while (kind(from) === 'noun' && isTimeAt(parsed, from) && kind(from + 1) !== 'verb') from++;
  const isClause = !(cue.verb.object && inRelative(parsed, cue.first) && mainVerbNext(parsed, from));
  if (
    cue.verb.clause &&
    isClause &&
    (kind(from) === 'noun' || kind(from) === 'other') &&
    finiteAhead(parsed, from, cue)
  ) {
    if (cue.verb.hearer && kind(from + 1) === 'noun') return give(from + 1, true);
    return give(from, true);
  }
  // "found him to be ill": a clause whose verb is an infinitive.
  if (cue.verb.clause && !cue.verb.hearer && kind(from) === 'noun' && isSaidToBe(parsed, from)) return give(from);
  // "said each year yields more": what is said is a clause, whatever its verb is taken for.
  if (cue.verb.lemma === 'say' && kind(cue.first - 1) === 'noun' && isLongClause(parsed, at, from))
    return give(at, true);
  if (
    cue.verb.clause &&
    (from > at || kind(at) === 'preposition') &&
    (kind(from) === 'comma' || kind(from) === 'stop' || kind(from) === 'end')
  ) {
    if (kind(from) !== 'comma') return null;
    // "Voss said in a letter, the locks would close": nothing stands before that could go on.
    const opens = source?.inverted === false && source.first === 0 && source.end === cue.first;
    return opens && /^(?:noun|other)$/.test(kind(from + 1)) && finiteAhead(parsed, from + 1, cue)
      ? give(from + 1, true)
      : resumed(parsed, from, cue);
  }
  // "The poll shows Voss leading": whatever a document shows or finds, it says.
  if (source !== null && isOfDocument(parsed, source.head) && kind(at) === 'noun' && !cue.verb.hearer) return give(at);
  if (cue.verb.object && kind(at) === 'noun') return isHearer(parsed, at, cue, source) ? null : give(at);
  if (cue.verb.object && kind(at) === 'other') return cue.verb.clause && kind(at + 1) !== 'noun' ? null : give(at);
  return null;
}

/** The cue stands in a clause of a noun: "which advises ministers". */
function inRelative({ chunks }: ParsedSentence, cue: number): boolean {
  return chunks[chunks[cue - 1]?.kind === 'other' ? cue - 2 : cue - 1]?.kind === 'relative';
}

/** "which advises ministers, some new, told": the next verb stands behind a comma, and is not that of the ministers. */
function mainVerbNext({ chunks }: ParsedSentence, from: number): boolean {
  const verb = chunks.findIndex(({ kind, form }, at) => at > from && kind === 'verb' && form === 'finite');
  return chunks[verb - 1]?.kind === 'comma';
}

/** A document, also where a day stands behind it: "a poll last month". */
function isOfDocument(parsed: ParsedSentence, at: number): boolean {
  const chunk = parsed.chunks[at];
  const isDay =
    isTimeAt(parsed, at) && parsed.words.slice(chunk?.first, chunk?.end).some(({ lower }) => isDocument(lower));
  return isDay || isDocument(headWord(parsed, at));
}

/** "him to be", "the bones from the pit to have come": a noun and an infinitive of "be" or "have". */
function isSaidToBe({ chunks, words }: ParsedSentence, noun: number): boolean {
  let at = noun + 1;
  while (chunks[at]?.kind === 'preposition' && chunks[at + 1]?.kind === 'noun') at += 2;
  return isToBe({ chunks, words }, at);
}

function isToBe({ chunks, words }: Pick<ParsedSentence, 'chunks' | 'words'>, at: number): boolean {
  return chunks[at]?.form === 'infinitive' && /^(?:be|have)$/.test(words[(chunks[at]?.first ?? -1) + 1]?.lower ?? '');
}

/** "Tuesday", "last year", not "plans Tuesday". */
function isOnlyTime({ chunks, words }: ParsedSentence, at: number): boolean {
  const chunk = chunks[at];
  return (
    chunk !== undefined &&
    (chunk.end - chunk.first === 1 || /^(?:last|this|late|early|next)$/.test(words[chunk.first]?.lower ?? ''))
  );
}
