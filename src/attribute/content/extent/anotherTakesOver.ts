import { cueForm } from '../../lexicon/reportingVerbs.ts';
import { citedVoice } from '../../source/citedVoice.ts';
import { announcesQuote } from './announcesQuote.ts';
import { headWord, opensQuote } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';

/**
 * Whether a chunk in content that begins at chunk `from` opens what another says, or ends the clause that the cue
 * stands in: "seized on remarks of Voss, who said …", "mocked the plan, with an adviser calling it dead", "found no
 * trace despite Voss claiming …", "noted a risk: Voss remarked, “…”", "Lind, who leads the union, told …".
 *
 * @param clause the content is a clause
 */
export function anotherTakesOver(parsed: ParsedSentence, from: number, at: number, clause: boolean): boolean {
  const chunk = parsed.chunks[at];
  switch (chunk?.kind) {
    case 'relative':
      return !clause && opensSaying(parsed, at + 1);
    case 'verb':
      return (chunk.form === 'ing' && citedVoice(parsed, at) !== null) || (!clause && isOfNoun(parsed, from, at));
    case 'preposition':
      return headWord(parsed, at) === 'despite' && othersSay(parsed, at + 1);
    case 'stop':
      return headWord(parsed, at) === ':' && announcesQuote(parsed, at + 1);
    case 'comma':
      return (
        (isFinite(parsed, at + 1) && isRelative(parsed, from)) ||
        (!clause && headWord(parsed, at + 1) === 'with' && othersSay(parsed, at + 2))
      );
    default:
      return false;
  }
}

/**
 * "who leads the union, told", "which the union ruled to be void, is": the cue stands in a clause of a noun, and the
 * verb of that noun is to come.
 */
function isRelative({ chunks }: ParsedSentence, from: number): boolean {
  const verb = chunks.findLastIndex(({ kind, form }, at) => at < from && kind === 'verb' && form === 'finite');
  let at = verb - 1;
  while (chunks[at]?.kind === 'other') at--;
  if (chunks[at]?.kind === 'noun' && chunks[at - 1]?.kind === 'relative') at--;
  return chunks[at]?.kind === 'relative' || (chunks[at]?.kind === 'subordinator' && chunks[at - 1]?.kind === 'noun');
}

/** "a source who previewed the plan told": the verb of the noun, without a comma. */
function isOfNoun(parsed: ParsedSentence, from: number, at: number): boolean {
  const { chunks } = parsed;
  return (
    chunks[at]?.form === 'finite' &&
    chunks.slice(from, at).every(({ kind }) => /^(?:noun|preposition|other)$/.test(kind)) &&
    cueForm(headWord(parsed, at))?.verb.clause === true &&
    isRelative(parsed, from)
  );
}

function isFinite({ chunks }: ParsedSentence, index: number): boolean {
  const at = chunks[index]?.kind === 'other' ? index + 1 : index;
  return chunks[at]?.kind === 'verb' && chunks[at]?.form === 'finite';
}

/** "… said that", "… insisted “…”" */
function opensSaying(parsed: ParsedSentence, index: number): boolean {
  const at = parsed.chunks[index]?.kind === 'other' ? index + 1 : index;
  return (
    parsed.chunks[at]?.form === 'finite' &&
    cueForm(headWord(parsed, at))?.verb.clause === true &&
    (headWord(parsed, at + 1) === 'that' || opensQuote(parsed, at + 1))
  );
}

/** Somebody, and an "-ing" by which they say something: "an adviser to the mayor calling". */
function othersSay(parsed: ParsedSentence, noun: number): boolean {
  const { chunks } = parsed;
  let at = noun + 1;
  while (/^(?:preposition|conjunction)$/.test(chunks[at]?.kind ?? '') && chunks[at + 1]?.kind === 'noun') at += 2;
  return chunks[noun]?.kind === 'noun' && chunks[at]?.form === 'ing' && cueForm(headWord(parsed, at)) !== undefined;
}
