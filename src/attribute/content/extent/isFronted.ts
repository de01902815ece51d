import { headWord, inQuote } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';

/** "While she said that taxes would rise, …": the content stands in a clause that opens the sentence. */
export function isFronted(parsed: ParsedSentence, from: number): boolean {
  const { chunks } = parsed;
  const dash = chunks.findIndex((chunk, at) => at < 5 && chunk.kind === 'stop');
  let first = dash === -1 || dash >= from ? 0 : dash + 1;
  if (chunks[first]?.kind === 'conjunction' && first + 1 < from) first++;
  // "For two months, as she said that taxes would rise, …"
  const lead = chunks.findIndex(({ kind }) => kind === 'comma');
  const isLed = chunks.slice(first, lead).every(({ kind }) => /^(?:noun|preposition|other)$/.test(kind));
  if (lead > first && lead < from && isLed && /^(?:as|while|when|after)$/.test(headWord(parsed, lead + 1)))
    first = lead + 1;
  const opening = chunks[first];
  if (opening === undefined || first >= from) return false;
  const word = headWord(parsed, first);
  const opens =
    (opening.kind === 'preposition' && word !== 'according') ||
    opening.kind === 'subordinator' ||
    opening.form === 'ing' ||
    /^(?:day|week|month|year|time)$/.test(word);
  return (
    opens && !chunks.slice(first, from).some((chunk, at) => chunk.kind === 'comma' && !inQuote(parsed, first + at))
  );
}
