import type { ParsedSentence } from './parseSentence.ts';

/** Whether a chunk is but a name, with which a clause ends: "Zena" of "the ship, named Zena, sank". */
export function isBareName({ chunks, words }: ParsedSentence, index: number): boolean {
  const chunk = chunks[index];
  return (
    chunk?.kind === 'noun' &&
    words.slice(chunk.first, chunk.end).every(({ tag }) => tag === 'PROPN') &&
    /^(?:comma|stop|end)$/.test(chunks[index + 1]?.kind ?? 'end')
  );
}
