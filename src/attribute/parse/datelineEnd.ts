import type { ParsedSentence } from './parseSentence.ts';

/** Number of chunks in a dateline: "PARIS, May 3 (Agency) —"; 0 of "Some fans of Voss —", where a noun is small. */
export function datelineEnd({ chunks, words, text }: ParsedSentence): number {
  const dash = chunks
    .slice(0, 6)
    .findIndex((chunk) => chunk.kind === 'stop' && /^[-–—―]+$/.test(words[chunk.head]?.lower ?? ''));
  if (dash === -1 || chunks.slice(0, dash).some(({ kind }) => kind === 'verb')) return 0;
  const isSmall = words
    .slice(0, chunks[dash]?.first)
    .some(({ tag, start }) => /^(?:NOUN|ADJ|PRON)$/.test(tag) && /^\p{Ll}/u.test(text.charAt(start)));
  return isSmall ? 0 : dash + 1;
}
