/**
 * Short passages embedded in a second, tokenisation included, by the model of EMBEDDING_MODEL. Prints JSON.
 * On one core: `taskset -c 0 node --import ./src/stripTypes.mjs bench/timeEmbedding.ts`.
 */
import { readConfig } from '../src/config.ts';
import { createTransformersEmbedder } from '../src/store/models/transformersEmbedder.ts';
import { median } from './statistics.ts';

const { embedding } = readConfig();
const embedder = await createTransformersEmbedder({ ...embedding, cacheFolder: 'index/models' });
const texts = Array.from(
  { length: 2_000 },
  (_, n) => `The minister said on day ${n} that the talks had broken down because prisoner ${n * 7} was not released.`,
);

const timed = async (batch: number): Promise<number> => {
  const started = performance.now();
  for (let from = 0; from < texts.length; from += batch)
    await embedder.embed(texts.slice(from, from + batch), 'passage');
  return performance.now() - started;
};
await timed(64);
const batched: number[] = [];
const single: number[] = [];
for (let round = 0; round < 5; round++) {
  batched.push(await timed(64));
  single.push(await timed(1));
}
process.stdout.write(
  JSON.stringify({
    model: embedder.id,
    dimensions: embedder.dimensions,
    passagesPerSecond: (texts.length / median(batched)) * 1000,
    msAlone: median(single) / texts.length,
    peakMiB: process.resourceUsage().maxRSS / 1024,
  }),
);
