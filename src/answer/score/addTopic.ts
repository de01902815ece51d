import type { Embedder, SearchIndex } from '../../domain/ports.ts';
import { fitWindow } from '../../retrieve/candidates/fitWindow.ts';
import { boundedWeakCache } from '../../text/boundedWeakCache.ts';
import type { Retrieval } from '../../retrieve/candidates/retrieve.ts';
import type { ScoredUnit } from './scoreUnits.ts';
import { textOfUnit } from '../units/textOfUnit.ts';
import type { ExcerptCandidate } from '../../evidence/excerptCandidate.ts';

/** Units that are looked at: each is embedded, which takes most of the time. */
const LOOKED_AT = 20;
/** Vectors of 2 KiB each with the shipped model. */
const kept = boundedWeakCache<ExcerptCandidate, Float32Array>(4096);
const WEIGHT = 1;

/**
 * Adds to the score of the best units how near they are in meaning to what the question asks about its names, best first.
 * The names are left out of it: most sentences of the right articles hold them. For a question about sides the order stays,
 * for what each side says differs in just that; so it does where no vector was asked for.
 */
export async function addTopic(
  index: SearchIndex,
  embedder: Embedder,
  { trace, topicVector }: Retrieval,
  scored: readonly ScoredUnit[],
): Promise<ScoredUnit[]> {
  if (trace.analysis.aboutSides || topicVector === null) return [...scored];
  const looked = scored.slice(0, LOOKED_AT);
  const vectors = await vectorsOf(index, embedder, [...new Set(looked.map(({ unit }) => unit))]);
  const weighed = looked.map((one) => {
    const vector = vectors.get(one.unit);
    const near = vector ? WEIGHT * Math.max(0, dot(topicVector, vector)) : 0;
    return { ...one, score: one.score + near, parts: { ...one.parts, topic: near } };
  });
  return [...weighed, ...scored.slice(LOOKED_AT)].toSorted((a, b) => b.score - a.score);
}

async function vectorsOf(
  index: SearchIndex,
  embedder: Embedder,
  units: readonly ExcerptCandidate[],
): Promise<ReadonlyMap<ExcerptCandidate, Float32Array>> {
  const vectors = new Map<ExcerptCandidate, Float32Array>();
  const missing: ExcerptCandidate[] = [];
  for (const unit of units) {
    const vector = kept.get(unit);
    if (vector) vectors.set(unit, vector);
    else missing.push(unit);
  }
  const texts = await Promise.all(missing.map((unit) => fitWindow(textOfUnit(index, unit), embedder)));
  const made = texts.length > 0 ? await embedder.embed(texts, 'passage') : [];
  for (const [n, unit] of missing.entries()) {
    const vector = made[n];
    if (vector) vectors.set(unit, kept.set(unit, vector));
  }
  return vectors;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let n = 0; n < a.length; n += 1) sum += (a[n] ?? 0) * (b[n] ?? 0);
  return sum;
}
