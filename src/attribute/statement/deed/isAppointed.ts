import { headWord } from '../../parse/chunkAt.ts';
import type { Cue } from '../../cue/cue.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';

/** "The mayor named a panel of pilots to look into it": whom somebody appoints; nobody says anything. */
export function isAppointed(parsed: ParsedSentence, { kind, verb, end, passive }: Cue): boolean {
  const { chunks, words } = parsed;
  const whom = chunks[end];
  const first = words[whom?.first ?? -1];
  const isAny = /^(?:an?|several|some|many)$/.test(first?.lower ?? '') || first?.tag === 'NUM';
  const stop = chunks.findIndex(
    (chunk, at) => at > end && !/^(?:noun|preposition|conjunction|other)$/.test(chunk.kind),
  );
  const isTo =
    chunks[stop]?.form === 'infinitive' || chunks.slice(end, stop).some((_, n) => headWord(parsed, end + n) === 'to');
  return kind === 'verb' && verb.lemma === 'name' && !passive && whom?.kind === 'noun' && isAny && isTo;
}
