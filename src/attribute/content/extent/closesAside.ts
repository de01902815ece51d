import type { ParsedSentence } from '../../parse/parseSentence.ts';

/**
 * The comma that closes the relative clause behind a comma, or -1: "a pier, which is old, will close".
 *
 * @param isEarly no verb came yet, so that a noun may stand before the clause: "a pier, a wreck that is old, will
 *   close"
 */
export function closesAside({ chunks }: ParsedSentence, comma: number, isEarly: boolean): number {
  const end = chunks.findIndex(({ kind }, at) => at > comma + 1 && kind === 'comma');
  if (chunks[comma + 1]?.kind === 'relative') return end;
  if (!isEarly || chunks[comma + 1]?.kind !== 'noun') return -1;
  const verb = chunks.findIndex(({ form }, at) => at > comma && at < end && form === 'finite');
  return chunks.slice(comma, verb).some(({ kind }) => kind === 'relative') ? end : -1;
}
