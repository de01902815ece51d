import type { Embedder } from '../../src/domain/ports.ts';
import { ModelError } from '../../src/errors.ts';
import { tokenize } from '../../src/text/tokens.ts';

const DIMENSIONS = 64;
const WINDOW = 512;

/**
 * A stand-in for the model: every term has a direction of its own, drawn from its letters, and a text's vector is their
 * sum, scaled to length 1. Texts that share words are near each other; nothing else is.
 */
export const hashEmbedder: Embedder = {
  id: 'hash-embedder',
  dimensions: DIMENSIONS,
  window: WINDOW,
  countTokens: async (text) => count(text),
  async embed(texts) {
    if (texts.some((text) => count(text) > WINDOW)) throw new ModelError('A text does not fit; shorten it.');
    return texts.map(vectorOf);
  },
};

const count = (text: string): number => tokenize(text).length + 2;

function vectorOf(text: string): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  for (const term of tokenize(text)) {
    let state = seedOf(term);
    for (let d = 0; d < DIMENSIONS; d += 1) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      vector[d] = (vector[d] ?? 0) + state / 2 ** 31 - 1;
    }
  }
  const length = Math.hypot(...vector);
  return length > 0 ? vector.map((x) => x / length) : vector;
}

function seedOf(term: string): number {
  let hash = 2166136261;
  for (const letter of term) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
  return hash >>> 0;
}
