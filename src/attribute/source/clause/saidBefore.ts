import { cueForm } from '../../lexicon/reportingVerbs.ts';
import { headWord, insideQuote } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';

/**
 * "It is old, said Voss, the mayor, adding that it leaks": the chunk of Voss, who stands behind a verb of saying and
 * goes on at the comma; -1 where the last verb before the comma has its subject in front.
 */
export function saidBefore(parsed: ParsedSentence, comma: number): number {
  const { chunks } = parsed;
  const verb = chunks.findLastIndex(({ kind }, at) => at < comma && kind === 'verb');
  const said = chunks[verb];
  const isInverted =
    said?.form === 'finite' &&
    !said.passive &&
    said.end - said.first <= 2 &&
    /^(?:comma|mark)$/.test(chunks[verb - 1]?.kind ?? '') &&
    chunks[verb + 1]?.kind === 'noun' &&
    isSaid(parsed, verb) &&
    !insideQuote(parsed, verb) &&
    chunks.slice(verb + 1, comma).every(({ kind }) => /^(?:noun|preposition|comma|other)$/.test(kind));
  return isInverted ? verb + 1 : -1;
}

/** "said the mayor", "agreed Lind"; of "Voss, the mayor, questioned the figures, saying" the figures are its object. */
function isSaid(parsed: ParsedSentence, verb: number): boolean {
  const word = headWord(parsed, verb);
  const isName = parsed.words[parsed.chunks[verb + 1]?.head ?? -1]?.tag === 'PROPN';
  return /^(?:said|says|added|adds)$/.test(word) || (isName && cueForm(word)?.verb.clause === true);
}
