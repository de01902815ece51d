import type { ParsedSentence } from '../../parse/parseSentence.ts';

/**
 * "Lind, who was away when Voss announced it, said": the comma ends what the one before "who" has opened, and the verb
 * behind it is Lind's.
 *
 * @param from the chunk where what Voss announced begins
 */
export function closesRelative({ chunks }: ParsedSentence, from: number, comma: number): boolean {
  const open = chunks.findLastIndex(({ kind }, at) => at < comma && kind === 'comma');
  const verb = chunks[chunks[comma + 1]?.kind === 'other' ? comma + 2 : comma + 1];
  return (
    verb?.form === 'finite' &&
    open !== -1 &&
    open < from &&
    chunks[open + 1]?.kind === 'relative' &&
    chunks[open - 1]?.kind === 'noun'
  );
}
