import { cueForm } from '../../lexicon/reportingVerbs.ts';
import { headWord } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';

/** Whether a comma parts two members of a list in content that begins at chunk `from`. */
export function inList(parsed: ParsedSentence, from: number, comma: number): boolean {
  const { chunks } = parsed;
  if (chunks[comma + 1]?.kind === 'conjunction') return closesList(parsed, from, comma);
  // "securing aid, clarifying maps, and obtaining guarantees": another "-ing" before and "and …-ing" after.
  if (chunks[comma + 1]?.form !== 'ing') return false;
  return (
    chunks.slice(from, comma).some(({ form }) => form === 'ing') &&
    chunks.some((chunk, at) => at > comma && chunk.kind === 'conjunction' && chunks[at + 1]?.form === 'ing')
  );
}

/** "rust, water loss, and smell when it rains", "fares, health care, and raising pay": the last of three or more. */
function closesList(parsed: ParsedSentence, from: number, comma: number): boolean {
  const { chunks } = parsed;
  const before = chunks.findLastIndex(({ kind }, at) => at < comma && kind === 'comma');
  const member = chunks.slice(before + 1, comma);
  if (before <= from || chunks[before - 1]?.kind !== 'noun' || !member.every(({ kind }) => IN_MEMBER.has(kind)))
    return false;
  if (!/^(?:and|or)$/.test(headWord(parsed, comma + 1)) || member[0]?.kind !== 'noun') return false;
  const last = chunks[comma + 2];
  if (last?.form === 'ing') return cueForm(headWord(parsed, comma + 2)) === undefined;
  // "…, a wreck, and she left": a clause.
  const isWhen = parsed.words[chunks[comma + 3]?.first ?? -1]?.lower === 'when';
  return last?.kind === 'noun' && (chunks[comma + 3]?.form !== 'finite' || isWhen);
}

const IN_MEMBER = new Set(['noun', 'preposition', 'other']);
