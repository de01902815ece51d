import { headWord } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import type { Cue } from './cue.ts';

/** "a claim (made) by Lind that": who makes it, and where it begins; else null. */
export function claimMadeBy(parsed: ParsedSentence, noun: number): (Pick<Cue, 'end'> & { maker: number }) | null {
  const { chunks } = parsed;
  const maker = noun + (chunks[noun + 1]?.kind === 'verb' ? 3 : 2);
  if (headWord(parsed, maker - 1) !== 'by' || chunks[maker]?.kind !== 'noun') return null;
  let end = maker + 1;
  while (chunks[end]?.kind === 'preposition' && chunks[end + 1]?.kind === 'noun') end += 2;
  return headWord(parsed, end) === 'that' && chunks[end]?.kind === 'subordinator' ? { maker, end } : null;
}
