import { cueForm } from './cueLexicon.ts';
import { chunkEnd, headWord, type ParsedSentence } from './parseSentence.ts';

/**
 * Where content that begins at chunk `from` ends: the number of the first chunk after it. It runs to the end of the sentence
 * unless the writer takes over again after a comma ("…, but critics disagree", "…, adding that", "…, who left in May") or the
 * source does something else ("… and accused them"). Nothing is cut inside quotes.
 *
 * @param clause the content is a clause: it is cut only once it has a verb of its own
 */
export function contentEnd(parsed: ParsedSentence, from: number, clause: boolean): number {
  const { chunks } = parsed;
  let verbs = 0;
  for (let at = from; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk === undefined || inQuote(parsed, at)) continue;
    if (chunk.kind === 'verb' && chunk.form === 'finite') verbs++;
    if (at === from || (clause && verbs === 0)) continue;
    if (chunk.kind === 'comma' && takesOver(parsed, at + 1)) return at;
    if (chunk.kind === 'conjunction' && chunks[at - 1]?.kind !== 'comma' && nextIsCue(parsed, at + 1)) return at;
    if (chunk.kind === 'stop' && headWord(parsed, at) === ';') return at;
  }
  return chunks.length;
}

function takesOver(parsed: ParsedSentence, index: number): boolean {
  const { chunks } = parsed;
  let at = index;
  while (chunks[at]?.kind === 'mark' || (chunks[at]?.kind === 'other' && !inQuote(parsed, at))) at++;
  const chunk = chunks[at];
  if (chunk === undefined || inQuote(parsed, at)) return false;
  const word = headWord(parsed, at);
  switch (chunk.kind) {
    case 'relative':
      return word !== 'whom' && word !== 'whose';
    case 'subordinator':
      return TAKING_OVER.has(word);
    case 'conjunction':
      return word === 'but' || word === 'yet' || (word === 'and' && startsClause(parsed, at + 1));
    case 'verb':
      return chunk.form === 'ing' || (chunk.form === 'finite' && cueForm(word) !== undefined);
    case 'noun':
      return chunks[at + 1]?.kind === 'verb' && chunks[at + 1]?.form === 'finite';
    default:
      return false;
  }
}

const TAKING_OVER = new Set(['while', 'though', 'although', 'where', 'as']);

/** "…, and he left", "…, and accused them": a subject with its verb, or a verb. */
function startsClause(parsed: ParsedSentence, from: number): boolean {
  for (let at = from; at < Math.min(from + 6, parsed.chunks.length); at++) {
    const chunk = parsed.chunks[at];
    if (chunk?.kind === 'verb') return chunk.form === 'finite';
    if (chunk?.kind !== 'noun' && chunk?.kind !== 'other' && chunk?.kind !== 'preposition') return false;
  }
  return false;
}

function nextIsCue(parsed: ParsedSentence, index: number): boolean {
  let at = index;
  while (parsed.chunks[at]?.kind === 'other') at++;
  const chunk = parsed.chunks[at];
  if (chunk?.kind !== 'verb' || inQuote(parsed, at)) return false;
  const form = cueForm(headWord(parsed, at));
  return form !== undefined && chunk.form === 'finite' && (form.forms.has('past') || form.forms.has('s'));
}

function inQuote(parsed: ParsedSentence, index: number): boolean {
  return (parsed.quoteOf[index] ?? null) !== null;
}

/** Offset one past the last character of the content that `contentEnd` closes before chunk `end`. */
export function endOffset(parsed: ParsedSentence, end: number): number {
  let at = end - 1;
  while (at > 0 && (parsed.chunks[at]?.kind === 'comma' || parsed.chunks[at]?.kind === 'stop') && !inQuote(parsed, at)) at--;
  return chunkEnd(parsed, at);
}
