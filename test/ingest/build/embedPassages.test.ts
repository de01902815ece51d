import { expect, it } from 'vitest';
import { embedPassages, type EmbeddedText } from '../../../src/ingest/build/embedPassages.ts';
import { hashEmbedder } from '../../fakes/hashEmbedder.ts';
import { sampleContent } from '../../fixtures/sampleContent.ts';

const { articles, passages } = await sampleContent(hashEmbedder);
const embed = (known: (text: EmbeddedText) => Float32Array | undefined = () => undefined) =>
  embedPassages(articles, passages, { embedder: hashEmbedder, known });
const dot = (a: Float32Array, b: Float32Array): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);

it('moves a passage towards its title and no further than halfway, at length 1', async () => {
  const { vectors, embedded } = await embed();
  expect(embedded).toBe(passages.length);
  for (const {
    article,
    passages: [first, end],
  } of articles) {
    for (const [n, passage] of passages.slice(first, end).entries()) {
      const [alone = new Float32Array(), title = new Float32Array()] = await hashEmbedder.embed(
        [article.text.slice(passage.start, passage.end), article.title ?? ''],
        'passage',
      );
      const moved = vectors[first + n] ?? new Float32Array();
      expect(Math.hypot(...moved)).toBeCloseTo(1, 5);
      expect(dot(moved, title)).toBeGreaterThan(dot(alone, title));
      expect(dot(moved, alone)).toBeGreaterThan(dot(moved, title));
    }
  }
});

it('takes a known vector as it is, in its place', async () => {
  const known = new Float32Array(hashEmbedder.dimensions).fill(1 / 8);
  const { vectors, embedded } = await embed(({ text }) => (text.startsWith('Rain') ? known : undefined));
  expect(embedded).toBe(passages.length - 1);
  expect(vectors.map((vector) => vector === known)).toEqual([...passages.slice(1).map(() => false), true]);
});
