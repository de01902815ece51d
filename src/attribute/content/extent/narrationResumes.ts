import { headWord, inQuote } from '../../parse/chunkAt.ts';
import { isBareName } from '../../parse/isBareName.ts';
import { singular } from '../../lexicon/nouns.ts';
import { cueForm } from '../../lexicon/reportingVerbs.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';
import { reports } from '../../source/reports.ts';
import { isStillSaid } from './isStillSaid.ts';
import { isAsideBeforeInfinitive } from './isAsideBeforeInfinitive.ts';
import { wordSet } from '../../../text/wordSet.ts';

/**
 * Whether the writer takes over at chunk `index`, after a comma: with a relative or subordinate clause, a new main
 * clause, another act of the speaker's, or a comment on what was said.
 *
 * @param clause the content before is a clause
 */
export function narrationResumes(parsed: ParsedSentence, index: number, clause: boolean): boolean {
  const { chunks } = parsed;
  let at = index;
  while (chunks[at]?.kind === 'mark' || (chunks[at]?.kind === 'other' && !inQuote(parsed, at))) at++;
  const chunk = chunks[at];
  if (chunk === undefined || inQuote(parsed, at)) return false;
  const word = headWord(parsed, at);
  switch (chunk.kind) {
    case 'relative':
      return (
        word !== 'whom' &&
        word !== 'whose' &&
        !isAsideBeforeInfinitive(parsed, at) &&
        !(clause && isForeseen(parsed, at + 1))
      );
    case 'preposition':
      return chunks[at + 1]?.kind === 'relative' && isAnswered(parsed, at + 2);
    case 'subordinator':
      // "…, as well as the owners", "…, while the number of boats fell"
      if (
        (word === 'as' && headWord(parsed, at + 1) === 'well') ||
        (clause && word === 'while' && isStillSaid(parsed, at))
      )
        return false;
      return TAKING_OVER.has(word) || (word === 'where' && !clause);
    case 'conjunction':
      // “…,” but “…”: the same speaker goes on.
      if (chunks[at + 1]?.kind === 'mark' && inQuote(parsed, at + 1)) return false;
      // "said that it failed, but that they go on"
      if (clause && headWord(parsed, at + 1) === 'that' && chunks[at + 1]?.kind === 'subordinator') return false;
      if (
        word === 'but' &&
        (/^(?:rather|also|not)$/.test(headWord(parsed, at + 1)) ||
          parsed.words[chunks[at + 1]?.first ?? -1]?.lower === 'rather')
      )
        return false;
      if (clause && word === 'and' && isSameSubject(parsed, at + 1)) return false;
      if (clause && isStillSaid(parsed, at)) return false;
      return (
        word === 'but' ||
        word === 'yet' ||
        (word === 'and' && (startsClause(parsed, at + 1) || chunks[at + 1]?.form === 'ing'))
      );
    case 'verb':
      // "said it sank, leaving a wreck" goes on, "…, adding that" and "…, according to" do not.
      return (
        (chunk.form === 'ing' && (!clause || word === 'according' || cueForm(word) !== undefined)) ||
        (chunk.form === 'finite' && word !== 'compared' && cueForm(word)?.verb.quoted === false && !isName(parsed, at))
      );
    case 'noun':
      return isComment(parsed, at) || chunks[at + 1]?.form === 'finite' || isToldBy(parsed, at + 1);
    default:
      return false;
  }
}

/** "…, and have been wrong before", "…, and then sank": no new subject, and no act of the speaker's. */
function isSameSubject(parsed: ParsedSentence, from: number): boolean {
  const { chunks, words } = parsed;
  const at = chunks[from]?.kind === 'other' ? from + 1 : from;
  if (chunks[at]?.form !== 'finite') return false;
  return words[chunks[at]?.first ?? -1]?.tag === 'AUX' || cueForm(headWord(parsed, at))?.verb.quoted !== false;
}

/** "said it would rain, which could sink it": what comes of what is told, in the eyes of who tells it. */
function isForeseen({ chunks, words }: ParsedSentence, verb: number): boolean {
  return chunks[verb]?.form === 'finite' && FORESEEN.has(words[chunks[verb]?.first ?? -1]?.lower ?? '');
}

const FORESEEN = wordSet('would could might must should');

/** "said the ship, named Zena, sank": what it is called. */
function isName(parsed: ParsedSentence, verb: number): boolean {
  const { chunks, words } = parsed;
  const word = words[chunks[verb]?.head ?? -1];
  return (
    chunks[verb]?.first === chunks[verb]?.head &&
    cueForm(word?.lower ?? '')?.verb.naming === true &&
    isBareName(parsed, verb + 1)
  );
}

/** "…, the mayor of Castell said": behind what hangs on the noun. */
function isToldBy(parsed: ParsedSentence, from: number): boolean {
  const { chunks } = parsed;
  let at = from;
  while (chunks[at]?.kind === 'preposition' && chunks[at + 1]?.kind === 'noun') at += 2;
  return at > from && chunks[at]?.form === 'finite' && reports(headWord(parsed, at));
}

/** "…, to which the owner replied that", "…, of which she said": the next verb has somebody say something. */
function isAnswered(parsed: ParsedSentence, from: number): boolean {
  const verb = parsed.chunks.findIndex(({ form }, at) => at >= from && form === 'finite');
  return verb > from && cueForm(headWord(parsed, verb))?.verb.clause === true;
}

/** "…, a charge that critics denied", "…, something Lind denied": the writer on what was said. */
function isComment(parsed: ParsedSentence, noun: number): boolean {
  const first = parsed.words[parsed.chunks[noun]?.first ?? -1]?.lower;
  if (first === 'something') return true;
  // "…, charges it has denied"
  const head = headWord(parsed, noun);
  if (first === head && head !== singular(head) && COMMENTS.has(singular(head)))
    return /^(?:noun|relative|subordinator)$/.test(parsed.chunks[noun + 1]?.kind ?? '');
  return (first === 'a' || first === 'an') && COMMENTS.has(headWord(parsed, noun));
}

const COMMENTS = wordSet(`
  charge claim dig swipe jab reference nod acknowledgment acknowledgement accusation allegation assertion comment remark
  statement criticism attack argument suggestion warning threat promise pledge prediction description complaint rebuke
  slight insult hint allusion admission contention line refrain phrase term
`);

const TAKING_OVER = new Set(['while', 'though', 'although', 'as']);

/** "…, and he left", "…, and accused them": a subject with its verb, or a verb. */
function startsClause(parsed: ParsedSentence, from: number): boolean {
  for (let at = from; at < Math.min(from + 6, parsed.chunks.length); at++) {
    const chunk = parsed.chunks[at];
    if (chunk?.kind === 'verb') return chunk.form === 'finite';
    if (chunk?.kind !== 'noun' && chunk?.kind !== 'other' && chunk?.kind !== 'preposition') return false;
  }
  return false;
}
