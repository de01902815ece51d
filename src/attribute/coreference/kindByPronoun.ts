import type { ParsedSentence } from '../parse/parseSentence.ts';

/**
 * What the next pronoun makes of the bare name at a chunk: a person in "Dahl said he would rebuild", a body in "Zenaris
 * sold its boats"; null where none follows, or another name comes before it. "it" tells nothing: "Dahl said it rained".
 */
export function kindByPronoun({ chunks, words }: ParsedSentence, index: number): 'person' | 'body' | null {
  for (const chunk of chunks.slice(index + 1)) {
    if (chunk.kind !== 'noun') continue;
    const first = words[chunk.first]?.lower ?? '';
    if (first === 'he' || first === 'she') return 'person';
    if (first === 'its') return 'body';
    if (words.slice(chunk.first, chunk.end).some(({ tag }) => tag === 'PROPN')) return null;
  }
  return null;
}
