import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Embedder } from '../../src/domain/ports.ts';
import { ModelError } from '../../src/errors.ts';

const NEWS = ['The ferry sank on Tuesday night.', 'Rain is expected until Sunday.', 'The harbour is closed.'];

/** What every Embedder must do. Run on each adapter, and on the fake that other tests use in its place. */
export function embedderContract(name: string, setUp: () => Promise<Embedder>): void {
  describe(`Embedder: ${name}`, () => {
    let embedder: Embedder;
    beforeAll(async () => {
      embedder = await setUp();
    });
    const one = async (text: string, purpose: 'query' | 'passage' = 'passage'): Promise<Float32Array> =>
      (await embedder.embed([text], purpose))[0] ?? new Float32Array();

    it('gives one vector of length 1 a text, in the order given', async () => {
      for (const purpose of ['query', 'passage'] as const) {
        const vectors = await embedder.embed(NEWS, purpose);
        expect(vectors).toHaveLength(NEWS.length);
        for (const [n, vector] of vectors.entries()) {
          expect(vector).toBeInstanceOf(Float32Array);
          expect(vector).toHaveLength(embedder.dimensions);
          expect(Math.hypot(...vector)).toBeCloseTo(1, 4);
          expect(vector).toEqual(await one(NEWS[n] ?? '', purpose));
        }
      }
      expect(await embedder.embed([], 'passage')).toEqual([]);
    });

    it('puts texts that share words nearer', async () => {
      const [asked, near, far] = await embedder.embed([NEWS[0] ?? '', 'The ferry sank.', 'Bread is baked.'], 'passage');
      const to = (vector?: Float32Array) => vector?.reduce((sum, x, n) => sum + x * (asked?.[n] ?? 0), 0) ?? NaN;
      expect(to(near)).toBeGreaterThan(to(far));
    });

    it('gives a text the same vector alone and in any batch, whatever it is', async () => {
      const text = fc.string({ unit: 'grapheme', maxLength: 80 });
      const batch = fc.array(text, { minLength: 1, maxLength: 70 });
      await fc.assert(
        fc.asyncProperty(batch, fc.nat(), async (texts, place) => {
          const vectors = await embedder.embed(texts, 'passage');
          expect(vectors).toHaveLength(texts.length);
          const at = place % texts.length;
          expect(vectors[at]).toEqual(await one(texts[at] ?? ''));
        }),
        { numRuns: 15 },
      );
    });

    it('takes half a character, with which a text may end', async () => {
      const half = '😀'.slice(0, 1);
      expect(await one(`ferry ${half}`)).toHaveLength(embedder.dimensions);
      expect(await embedder.countTokens(half)).toBeGreaterThan(0);
    });

    it('counts tokens, and refuses a text that does not fit rather than cut it', async () => {
      expect(await embedder.countTokens('ferry')).toBeLessThan(await embedder.countTokens(NEWS[0] ?? ''));
      const long = 'word '.repeat(embedder.window + 1);
      expect(await embedder.countTokens(long)).toBeGreaterThan(embedder.window);
      await expect(embedder.embed([long], 'passage')).rejects.toThrow(ModelError);
    });
  });
}
