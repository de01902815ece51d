import type { KnownVectors } from '../../../domain/index/indexWriter.ts';
import type { Engine } from '../client/engine.ts';
import { searchOne } from '../client/searchAll.ts';
import type { IndexNames } from '../mapping/generationIndices.ts';
import { unpackVector } from '../mapping/packVector.ts';
import { embeddedText } from '../mapping/embeddedText.ts';

/** Texts that are asked for at once: as many vectors come back. */
const PAGE = 500;

/**
 * Vectors that any generation has, one too whose build was killed: what took the models so long need not be done again.
 */
export function knownVectors(engine: Engine, names: IndexNames, model: string): KnownVectors {
  return {
    async vectorsOf(texts) {
      const keys = texts.map((text) => embeddedText(model, text));
      const found = new Map<string, Float32Array>();
      for (let from = 0; from < keys.length; from += PAGE) {
        const page = keys.slice(from, from + PAGE);
        const { hits } = await searchOne(engine, names.anyPassages, {
          size: PAGE,
          _source: ['text', 'vector'],
          query: { bool: { filter: [{ terms: { text: page } }] } },
          collapse: { field: 'text' },
        });
        for (const { _source } of hits.hits) {
          const { text, vector } = _source as { readonly text: string; readonly vector: string };
          found.set(text, unpackVector(vector));
        }
      }
      return keys.map((key) => found.get(key) ?? null);
    },
  };
}
