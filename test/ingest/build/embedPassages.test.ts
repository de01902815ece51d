import { expect, it } from 'vitest';
import { embedPassages } from '../../../src/ingest/build/embedPassages.ts';
import { hashEmbedder } from '../../fakes/hashEmbedder.ts';

const dot = (a: Float32Array, b: Float32Array): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
const texts = ['The dockers’ union said the port had broken its promise.', 'Rain is expected on the coast.'];

it('moves a passage towards its title and no further than halfway, at length 1', async () => {
  const title = 'Port strike enters third week';
  const vectors = await embedPassages(title, texts, hashEmbedder);
  const [ofTitle = new Float32Array(), ...alone] = await hashEmbedder.embed([title, ...texts], 'passage');
  expect(vectors).toHaveLength(2);
  for (const [n, moved] of vectors.entries()) {
    const own = alone[n] ?? new Float32Array();
    expect(Math.hypot(...moved)).toBeCloseTo(1, 5);
    expect(dot(moved, ofTitle)).toBeGreaterThan(dot(own, ofTitle));
    expect(dot(moved, own)).toBeGreaterThan(dot(moved, ofTitle));
  }
});

it('leaves a passage where it is that has no title, and embeds nothing of nothing', async () => {
  expect(await embedPassages(null, texts, hashEmbedder)).toEqual(await hashEmbedder.embed(texts, 'passage'));
  expect(await embedPassages('A title', [], hashEmbedder)).toEqual([]);
});
