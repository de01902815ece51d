import { headWord, inQuote, isDash, isTime, opensQuote } from '../../parse/chunkAt.ts';
import { cueForm } from '../../lexicon/reportingVerbs.ts';
import type { Chunk } from '../../parse/chunk.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';
import { anotherTakesOver } from './anotherTakesOver.ts';
import { beginsAnew } from './beginsAnew.ts';
import { closesAside } from './closesAside.ts';
import { closesRelative } from './closesRelative.ts';
import { continuesIntoQuote } from './continuesIntoQuote.ts';
import { narrationResumes } from './narrationResumes.ts';
import { toldOf } from '../../source/clause/toldOf.ts';
import { isFronted } from './isFronted.ts';
import { inList } from './inList.ts';
import { isSecondVerb } from './isSecondVerb.ts';
import { nextIsCue } from './nextIsCue.ts';

/**
 * Where content that begins at chunk `from` ends: the number of the first chunk after it. It runs to the end of the
 * sentence unless the writer takes over again after a comma ("…, but critics disagree", "…, adding that", "…, who left
 * in May") or the source does something else ("… and accused them"). Nothing is cut inside quotes.
 *
 * @param clause the content is a clause: it is cut only once it has a verb of its own
 * @param form of the cue, which another verb of the source shares
 */
export function contentEnd(parsed: ParsedSentence, from: number, clause: boolean, form?: Chunk['form']): number {
  const { chunks } = parsed;
  const fronted = isFronted(parsed, from);
  // "that if they lose, …": the first comma belongs to the content.
  const opener = /^(?:even|only)$/.test(headWord(parsed, from)) ? from + 1 : from;
  const isThat = headWord(parsed, opener) === 'that';
  let leading =
    clause &&
    (chunks[opener]?.kind === 'subordinator' || chunks[opener]?.kind === 'preposition') &&
    opensAside(chunks[opener + (isThat ? 1 : 0)]?.kind);
  let verbs = 0;
  // "that, if she won, …", "that, no matter who won, …": the comma that opens the aside belongs to it too.
  if (!leading && clause && chunks[from + 1]?.kind === 'comma' && chunks[from]?.kind === 'subordinator')
    leading = isThat || opensAside(chunks[from + 2]?.kind);
  const skipped = leading && chunks[from + 1]?.kind === 'comma' ? from + 1 : -1;
  // shouted “You lie!” at the president
  const whole =
    opensQuote(parsed, from) &&
    /^[“"'‘]*\p{Lu}[^\s”"]* /u.test(parsed.text.slice(parsed.words[chunks[from]?.first ?? 0]?.start));
  for (let at = from; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk === undefined) continue;
    // “…,” and he left: the comma stands inside the mark.
    if (chunk.kind === 'mark' && at > from + 1 && chunks[at - 1]?.kind === 'comma' && inQuote(parsed, at - 1)) {
      if (fronted && mainClause(parsed, at + 1)) return at + 1;
      if (!leading && !(clause && verbs === 0) && narrationResumes(parsed, at + 1, clause)) return at + 1;
      leading = false;
    }
    if (
      chunk.kind === 'mark' &&
      at > from + 1 &&
      closesQuote(parsed, at) &&
      !leading &&
      // Calling it “dead” the mayor left
      ((chunks[0]?.form === 'ing' && mainClause(parsed, at + 1)) ||
        tellsWhen(parsed, at + 1) ||
        (whole && tellsHow(parsed, at + 1)))
    )
      return at + 1;
    if (chunk.kind === 'verb' && chunk.form === 'finite') verbs++;
    if (inQuote(parsed, at)) continue;
    if (at === from || at === skipped) continue;
    if (chunk.kind === 'verb' && toldOf(parsed, at)?.opens === from) return at;
    if (chunk.kind === 'comma' && fronted && mainClause(parsed, at + 1)) return at;
    // "said a pier, which is old, will close": the verb of what is said is still to come.
    const isJoined = verbs > 0 && chunks[at - 2]?.kind === 'conjunction';
    const aside = clause && chunk.kind === 'comma' && !isJoined ? closesAside(parsed, at, verbs === 0) : -1;
    if (aside !== -1 && chunks[aside + 1]?.form === 'finite' && !anotherTakesOver(parsed, from, aside, clause)) {
      at = aside;
      continue;
    }
    if (chunk.kind === 'comma' && closesRelative(parsed, from, at)) return at;
    if (clause && verbs === 0) continue;
    if (chunk.kind === 'comma' && leading) {
      // "that if the pier, which is old, fell, …": the clause that was begun goes on behind the aside.
      const close = chunks.findIndex(({ kind }, next) => next > at && kind === 'comma');
      if (chunks[at + 1]?.kind === 'relative' && close !== -1) at = close;
      // "since it opened, and grew, the pier has paid": one more comma is to come.
      leading = chunks[at + 1]?.kind === 'conjunction' && chunks[opener]?.kind === 'subordinator' && !isThat;
      continue;
    }
    if (anotherTakesOver(parsed, from, at, clause)) return at;
    if (
      chunk.kind === 'comma' &&
      narrationResumes(parsed, at + 1, clause) &&
      !inList(parsed, from, at) &&
      !continuesIntoQuote(parsed, at + 1, clause)
    )
      return at;
    if (
      chunk.kind === 'conjunction' &&
      chunks[at - 1]?.kind !== 'comma' &&
      (nextIsCue(parsed, at + 1, clause ? from : -1) ||
        (goesOn(parsed, at + 1, clause, form) && !isSecondVerb(parsed, from, at + 1)) ||
        beginsAnew(parsed, from, at, clause))
    )
      return at;
    // "accuses them of greed while Smith says", "… while arguing": without a comma too.
    if (
      chunk.kind === 'subordinator' &&
      headWord(parsed, at) === 'while' &&
      (chunks[at + 1]?.kind === 'noun'
        ? nextIsCue(parsed, at + 2, -1)
        : !clause && chunks[at + 1]?.form === 'ing' && cueForm(headWord(parsed, at + 1)) !== undefined)
    )
      return at;
    if (
      chunk.kind === 'stop' &&
      ((headWord(parsed, at) === ';' && !isThatAgain(parsed, from, at)) ||
        (closesDash(parsed, from, at) && !addsDetail(parsed, at + 1) && !continuesIntoQuote(parsed, at + 1, clause)))
    )
      return at;
  }
  return chunks.length;
}

/** "said that it was late; and that it rained": one more of what is said. */
function isThatAgain(parsed: ParsedSentence, from: number, stop: number): boolean {
  const next = parsed.chunks[stop + 1]?.kind === 'conjunction' ? stop + 2 : stop + 1;
  // "…; that is bad": a sentence of its own.
  if (parsed.chunks[next + 1]?.kind === 'verb') return false;
  return [from, next].every((at) => parsed.chunks[at]?.kind === 'subordinator' && headWord(parsed, at) === 'that');
}

function opensAside(kind: string | undefined): boolean {
  return kind === 'subordinator' || kind === 'preposition' || kind === 'other';
}

function mainClause(parsed: ParsedSentence, from: number): boolean {
  let at = from;
  while (parsed.chunks[at]?.kind === 'other' || parsed.chunks[at]?.kind === 'mark') at++;
  if (parsed.chunks[at]?.kind !== 'noun') return false;
  return parsed.chunks.slice(at, at + 8).some((chunk) => chunk.kind === 'verb' && chunk.form === 'finite');
}

function closesQuote(parsed: ParsedSentence, mark: number): boolean {
  return inQuote(parsed, mark) && !inQuote(parsed, mark + 1);
}

/** "…a “disgrace” Wednesday", "…a “mess” when she left": said of the telling, not of what is told. */
function tellsWhen(parsed: ParsedSentence, index: number): boolean {
  const chunk = parsed.chunks[index];
  if (chunk === undefined) return false;
  return (chunk.kind === 'noun' && isTime(parsed, chunk)) || WHEN.has(headWord(parsed, index));
}

/** At whom, or where; not "of", which goes on with what is told. */
function tellsHow(parsed: ParsedSentence, index: number): boolean {
  if (headWord(parsed, index) === 'as')
    return parsed.chunks[index + 1]?.kind === 'noun' && parsed.chunks[index + 2]?.form === 'finite';
  return parsed.chunks[index]?.kind === 'preposition' && headWord(parsed, index) !== 'of';
}

const WHEN = new Set(['during', 'until', 'amid', 'when']);

/**
 * A pair of dashes holds an aside; one alone, or the second of a pair that the content stands in, brings the writer
 * back.
 */
function closesDash(parsed: ParsedSentence, from: number, index: number): boolean {
  if (!isDash(parsed, index)) return false;
  const dashes = parsed.chunks.flatMap((_, at) => (isDash(parsed, at) && !inQuote(parsed, at) ? [at] : []));
  const first = dashes.findIndex((at) => at > from);
  return dashes[first] === index && (dashes.length === 1 || (first === 1 && dashes.length === 2));
}

/** "— including a grant", "– by a third", "— leaving a gap": hangs on what stands before the dash. */
function addsDetail(parsed: ParsedSentence, index: number): boolean {
  const { chunks } = parsed;
  const at = chunks[index]?.kind === 'other' ? index + 1 : index;
  const word = headWord(parsed, at);
  if (chunks[at]?.form === 'ing') return word !== 'according' && cueForm(word) === undefined;
  return chunks[at]?.kind === 'preposition' && word !== 'despite' && word !== 'with';
}

/** The source does something else: "offered a deal and left", "calling her a liar and accusing him". */
function goesOn(parsed: ParsedSentence, index: number, clause: boolean, form: Chunk['form']): boolean {
  let at = index;
  while (parsed.chunks[at]?.kind === 'other') at++;
  const next = parsed.chunks[at];
  if (next?.kind !== 'verb' || inQuote(parsed, at)) return false;
  if (next.form === 'finite') return !clause && form === 'finite';
  return next.form === 'ing' && form === 'ing' && cueForm(headWord(parsed, at)) !== undefined;
}
