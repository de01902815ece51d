import { headWord, insideQuote, skipLeft } from '../parse/chunkAt.ts';
import { inDashes } from './clause/inDashes.ts';
import { extendNounPhraseLeft } from './extendNounPhraseLeft.ts';
import { isDocument } from '../lexicon/isDocument.ts';
import { publishes } from '../lexicon/publishes.ts';
import type { Chunk } from '../parse/chunk.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import type { Source } from './source.ts';
import { reports } from './reports.ts';

/**
 * The verb whose subject goes on: the last that reports, else the nearest that stands in no relative or subordinate
 * clause.
 */
export function mainVerb(parsed: ParsedSentence, before: number): number {
  const { chunks } = parsed;
  const from = clauseStart(parsed, before);
  const told = toldByWho(parsed, before);
  if (told !== -1) return told;
  const beneath = verbBeneath(parsed, before);
  if (beneath !== -1) return beneath;
  const isAfterComma = chunks[before]?.kind === 'conjunction' && chunks[before - 1]?.kind === 'comma';
  const reporting = chunks.findLastIndex(
    (chunk, at) =>
      at > from &&
      at <= before &&
      chunk.kind === 'verb' &&
      chunk.form === 'finite' &&
      !chunk.passive &&
      !insideQuote(parsed, at) &&
      reports(headWord(parsed, at)) &&
      hasOwnSubject(parsed, at) &&
      !(isAfterComma && isToldBy(parsed, at)),
  );
  if (reporting !== -1) return reporting;
  const opened = openingEnd(parsed, before);
  const main = chunks.findIndex(
    (chunk, at) =>
      at > Math.max(from, opened) &&
      at <= before &&
      chunk.kind === 'verb' &&
      chunk.form === 'finite' &&
      !insideQuote(parsed, at) &&
      hasOwnSubject(parsed, at),
  );
  return main === -1 ? earlierFinite(parsed, before) : main;
}

/**
 * The comma that closes a clause which opens the sentence, where a verb with a subject of its own follows: "After Voss
 * said she was leaving, the union issued"; else -1.
 */
function openingEnd(parsed: ParsedSentence, before: number): number {
  const { chunks } = parsed;
  if (!/^(?:after|when|as|while|because|since|although|though|before|once)$/.test(headWord(parsed, 0))) return -1;
  const comma = chunks.findIndex(({ kind }, at) => at < before && kind === 'comma' && !insideQuote(parsed, at));
  const isMain = ({ form }: Chunk, at: number): boolean =>
    at > comma && at <= before && form === 'finite' && !insideQuote(parsed, at) && hasOwnSubject(parsed, at);
  return comma !== -1 && chunks.slice(0, comma).some(({ form }) => form === 'finite') && chunks.some(isMain)
    ? comma
    : -1;
}

/** "Voss said the letter proved that …, and called": what another reports, without a "that", ends at the comma. */
function isToldBy(parsed: ParsedSentence, verb: number): boolean {
  const above = skipLeft(parsed, extendNounPhraseLeft(parsed, skipLeft(parsed, verb - 1)).first - 1);
  return parsed.chunks[above]?.form === 'finite' && reports(headWord(parsed, above)) && !insideQuote(parsed, above);
}

/** "spoke to the navy, who told it the pier was shut and noted": "told"; -1 where no such clause leads to an "and". */
function toldByWho(parsed: ParsedSentence, and: number): number {
  const { chunks } = parsed;
  if (chunks[and]?.kind !== 'conjunction') return -1;
  const comma = chunks.findLastIndex(({ kind }, at) => at < and && kind === 'comma');
  const verb = chunks.findIndex(({ form }, at) => at > comma && at < and && form === 'finite');
  return headWord(parsed, comma + 1) === 'who' &&
    skipLeft(parsed, verb - 1) === comma + 1 &&
    reports(headWord(parsed, verb)) &&
    !insideQuote(parsed, verb)
    ? verb
    : -1;
}

/**
 * "voted to remove Voss, hours after he left his office and denounced it": "left"; -1 where no pronoun has a clause
 * with a verb to itself between the last comma and an "and".
 */
function verbBeneath(parsed: ParsedSentence, and: number): number {
  const { chunks } = parsed;
  if (chunks[and]?.kind !== 'conjunction') return -1;
  const comma = chunks.findLastIndex(({ kind }, at) => at < and && kind === 'comma');
  const verb = chunks.findIndex(({ form }, at) => at > comma && at < and && form === 'finite');
  const isPronoun = /^(?:he|she|it|they)$/.test(headWord(parsed, verb - 1));
  const opener = chunks[verb - 2];
  const isFirst = chunks.slice(0, Math.max(comma, 0)).some(({ form }) => form === 'finite');
  return comma !== -1 && isFirst && isPronoun && (opener?.kind === 'preposition' || opener?.kind === 'subordinator')
    ? verb
    : -1;
}

/**
 * The semicolon that a clause with a subject of its own stands behind, or -1: "A report came; Voss, the mayor, read it
 * and said".
 */
function clauseStart(parsed: ParsedSentence, before: number): number {
  const { chunks } = parsed;
  const mark = chunks.findLastIndex((_, at) => at < before && headWord(parsed, at) === ';' && !insideQuote(parsed, at));
  const hasVerb = chunks.some(
    ({ form }, at) => at > mark && at <= before && form === 'finite' && hasOwnSubject(parsed, at),
  );
  return hasVerb ? mark : -1;
}

/**
 * A noun right before it, not "who" or "that", and not within "that they …", or "As they …" that opens the sentence.
 */
function hasOwnSubject(parsed: ParsedSentence, verb: number): boolean {
  const { chunks, words } = parsed;
  const noun = skipLeft(parsed, verb - 1);
  // "Pilots in her party — who just saw it slip — object and": the aside has a verb of its own.
  if (inDashes(parsed, verb)) return false;
  if (chunks[noun]?.kind !== 'noun') return chunks[noun]?.kind === 'comma' || inDashes(parsed, noun - 1);
  // "Zenaris, whose members include": theirs, not its own.
  if (words[chunks[noun]?.first ?? -1]?.lower === 'whose') return false;
  // "let Lind use the pier he chooses, and ordered": his choice tells which pier is meant.
  const isContact = /^(?:he|she|it|they)$/.test(headWord(parsed, noun)) && chunks[noun - 1]?.kind === 'noun';
  if (isContact && chunks[verb + 1]?.kind === 'conjunction') return false;
  // "praised it in a message posted by Voss, and": nobody posts it there.
  const isPosted =
    headWord(parsed, verb).endsWith('ed') && /^(?:preposition|other)$/.test(chunks[verb + 1]?.kind ?? '');
  if (isPosted && headWord(parsed, noun - 1) === 'in' && isDocument(headWord(parsed, noun))) return false;
  const before = skipLeft(parsed, extendNounPhraseLeft(parsed, noun).first - 1);
  return (
    // "In a letter posted on Monday": what hangs on a preposition does nothing.
    !/^(?:preposition|subordinator|relative)$/.test(chunks[before]?.kind ?? '') &&
    !(headWord(parsed, 0) === 'as' && !chunks.slice(0, verb).some(({ kind }) => kind === 'comma'))
  );
}

function earlierFinite(parsed: ParsedSentence, before: number): number {
  for (let at = before; at >= 0; at--) {
    const chunk = parsed.chunks[at];
    if (chunk?.kind === 'verb' && chunk.form === 'finite' && !insideQuote(parsed, at)) return at;
  }
  return -1;
}

/**
 * The document of another that was published, whatever is said behind it: "The journal published a report by Lowe,
 * saying". Null where whoever publishes wrote it.
 */
export function publishedOf(parsed: ParsedSentence, comma: number): Source | null {
  const verb = parsed.chunks.findLastIndex(({ form }, at) => at < comma && form === 'finite');
  const isOthers =
    publishes(headWord(parsed, verb)) &&
    isDocument(headWord(parsed, verb + 1)) &&
    /^(?:by|from)$/.test(headWord(parsed, verb + 2));
  return isOthers ? { first: verb + 1, end: comma, head: verb + 1, inverted: false } : null;
}

/** The document of "The paper he and Lind signed": it stands right before who did so; -1 elsewhere. */
export function signedBefore(parsed: ParsedSentence, verb: number): number {
  const { chunks } = parsed;
  let first = verb - 1;
  if (chunks[first]?.kind === 'noun' && chunks[first - 1]?.kind === 'conjunction') first -= 2;
  return chunks[first]?.kind === 'noun' && chunks[first - 1]?.kind === 'noun' && isDocument(headWord(parsed, first - 1))
    ? first - 1
    : -1;
}

/**
 * The verb of the clause that a purpose stands in, with a subject of its own, or -1: "Police waited as nurses gathered
 * to oppose it" tells of nurses.
 */
export function purposeVerb(parsed: ParsedSentence, verb: number, left: number): number {
  const { chunks } = parsed;
  if (chunks[verb]?.form !== 'infinitive') return -1;
  const finite = chunks.findLastIndex(({ kind, form }, at) => at <= left && kind === 'verb' && form === 'finite');
  const subject = skipLeft(parsed, finite - 1);
  if (
    chunks[subject]?.kind !== 'noun' ||
    chunks.slice(finite, verb).some(({ kind }) => /^(?:comma|stop|mark|conjunction)$/.test(kind))
  )
    return -1;
  const opener = skipLeft(parsed, extendNounPhraseLeft(parsed, subject).first - 1);
  return /^(?:as|while|when|after|before|because|since|where)$/.test(headWord(parsed, opener)) ? finite : -1;
}
