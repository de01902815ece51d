import type { ParsedSentence } from './parseSentence.ts';

/** Number of chunks in a dateline: "PARIS, May 3 (Agency) —". */
export function datelineEnd({ chunks, words }: ParsedSentence): number {
  const dash = chunks
    .slice(0, 6)
    .findIndex((chunk) => chunk.kind === 'stop' && /^[-–—―]+$/.test(words[chunk.head]?.lower ?? ''));
  return dash === -1 || chunks.slice(0, dash).some(({ kind }) => kind === 'verb') ? 0 : dash + 1;
}
