import { beforeAll, describe, expect, it } from 'vitest';
import type { GenerationContent } from '../../src/domain/generation.ts';
import type { Embedder, SearchIndex } from '../../src/domain/ports.ts';

/**
 * What every SearchIndex must do. Run on each adapter, and on the fake that other tests use in its place.
 *
 * @param open opens an index over the content of `sampleContent`
 */
export function searchIndexContract(
  name: string,
  setUp: () => Promise<{ index: SearchIndex; content: GenerationContent; embedder: Embedder }>,
): void {
  describe(`SearchIndex: ${name}`, () => {
    let index: SearchIndex;
    let content: GenerationContent;
    let embedder: Embedder;
    beforeAll(async () => {
      ({ index, content, embedder } = await setUp());
    });

    const textOf = (passage: number): string => {
      const { start, end } = index.passages[passage] ?? { start: 0, end: 0 };
      return index.articles[index.articleOfPassage[passage] ?? -1]?.article.text.slice(start, end) ?? '';
    };
    const embed = async (text: string): Promise<Float32Array> =>
      (await embedder.embed([text], 'passage'))[0] ?? new Float32Array();

    it('gives back what it was made of', () => {
      expect(index.articles).toEqual(content.articles);
      expect(index.passages).toEqual(content.passages);
      expect(index.sides).toEqual(content.sides);
      expect(index.info).toMatchObject({ model: content.model.id, articles: 3, passages: 4 });
      expect([...index.articleOfPassage]).toEqual([0, 0, 1, 2]);
    });

    it('finds by word, whatever its form, best first and no more than k', async () => {
      const hits = await index.keyword({ text: 'promises of the ports' }, 10);
      expect(textOf(hits[0]?.passage ?? -1)).toContain('broken its promise');
      expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a));
      expect(await index.keyword({ text: 'port talks rain' }, 1)).toHaveLength(1);
      expect(await index.keyword({ text: 'xylophone' }, 10)).toEqual([]);
    });

    it('finds by title, outlet and speaker, and counts a field as told', async () => {
      const first = async (text: string): Promise<string | undefined> => {
        const [hit] = await index.keyword({ text }, 1);
        return index.passages[hit?.passage ?? -1]?.articleId;
      };
      expect(await first('weather')).toBe('note');
      expect(await first('River Post')).toBe('dam');
      const plain = await index.keyword({ text: 'collapse' }, 1);
      const boosted = await index.keyword({ text: 'collapse', boostField: { title: 5 } }, 1);
      expect(boosted[0]?.score).toBeGreaterThan((plain[0]?.score ?? 0) * 2);
    });

    it('leaves out a term that is weighed as nothing', async () => {
      const hits = await index.keyword({ text: 'rain strike', boostTerm: (term) => (term === 'rain' ? 0.001 : 1) }, 4);
      expect(index.passages[hits[0]?.passage ?? -1]?.articleId).toBe('harbour');
    });

    it('finds by meaning: a passage is nearest to its own words', async () => {
      for (const passage of index.passages.keys()) {
        const vector = await embed(textOf(passage));
        const [hit] = await index.nearest(vector, 2);
        expect(hit?.passage).toBe(passage);
        expect(hit?.score).toBeCloseTo(1, 3);
        expect(index.similarity(vector, passage)).toBeCloseTo(hit?.score ?? 0, 4);
      }
      expect(await index.nearest(await embed('rain'), 100)).toHaveLength(4);
    });

    it('cuts the best k of those that are accepted, by word and by meaning', async () => {
      const wanted = 'port talks rain strike';
      const all = await index.keyword({ text: wanted }, 10);
      const last = all.at(-1)?.passage ?? -1;
      expect(all.length).toBeGreaterThan(2);
      expect(await index.keyword({ text: wanted }, 1, (passage) => passage === last)).toEqual(all.slice(-1));
      expect(await index.keyword({ text: wanted }, 10, (passage) => passage !== last)).toEqual(all.slice(0, -1));
      expect(await index.keyword({ text: wanted }, 10, () => false)).toEqual([]);

      const vector = await embed(wanted);
      const near = await index.nearest(vector, 4);
      const farthest = near.at(-1)?.passage ?? -1;
      expect(await index.nearest(vector, 1, (passage) => passage === farthest)).toEqual(near.slice(-1));
      expect(await index.nearest(vector, 4, (passage) => passage !== farthest)).toEqual(near.slice(0, -1));
      expect(await index.nearest(vector, 4, () => false)).toEqual([]);
    });

    it('knows in how many passages a term stands', () => {
      expect(index.documentFrequency('port')).toBe(2);
      expect(index.documentFrequency('Negotiators')).toBe(1);
      expect(index.documentFrequency('xylophone')).toBe(0);
    });
  });
}
