import type { Embedder, SearchIndex } from '../domain/ports.ts';
import { fitWindow } from '../retrieve/fitWindow.ts';
import type { QuestionAnalysis } from '../retrieve/questionAnalysis.ts';
import { withoutNames } from '../retrieve/withoutNames.ts';
import { keepByUnit } from './keepByUnit.ts';
import type { ScoredUnit } from './scoreUnits.ts';
import type { Unit } from './unit.ts';

/** Units that are looked at: each is embedded, which takes most of the time. */
const LOOKED_AT = 20;
/** Vectors of 2 KiB each with the shipped model. */
const kept = keepByUnit<Float32Array>(4096);
const WEIGHT = 1;

/**
 * Adds to the score of the best units how near they are in meaning to what the question asks about its names, best first.
 * The names are left out of it: most sentences of the right articles hold them. A question about sides is left as it is,
 * for what each side says differs in just that.
 */
export async function addTopic(index: SearchIndex, embedder: Embedder, analysis: QuestionAnalysis, scored: readonly ScoredUnit[]): Promise<ScoredUnit[]> {
  if (analysis.aboutSides) return [...scored];
  const looked = scored.slice(0, LOOKED_AT);
  const [[topic], vectors] = await Promise.all([
    embedder.embed([await fitWindow(withoutNames(analysis), embedder)], 'query'),
    vectorsOf(index, embedder, [...new Set(looked.map(({ unit }) => unit))]),
  ]);
  const weighed = looked.map((one) => {
    const near = WEIGHT * Math.max(0, dot(topic, vectors.get(one.unit)));
    return { ...one, score: one.score + near, parts: { ...one.parts, topic: near } };
  });
  return [...weighed, ...scored.slice(LOOKED_AT)].toSorted((a, b) => b.score - a.score);
}

async function vectorsOf(index: SearchIndex, embedder: Embedder, units: readonly Unit[]): Promise<ReadonlyMap<Unit, Float32Array>> {
  const vectors = new Map<Unit, Float32Array>();
  const missing: Unit[] = [];
  for (const unit of units) {
    const vector = kept.get(unit);
    if (vector) vectors.set(unit, vector);
    else missing.push(unit);
  }
  const texts = missing.map(({ article, start, end }) => index.articles[article]?.article.text.slice(start, end) ?? '');
  const made = await embedder.embed(await Promise.all(texts.map((text) => fitWindow(text, embedder))), 'passage');
  for (const [n, unit] of missing.entries()) {
    const vector = made[n];
    if (vector) vectors.set(unit, kept.set(unit, vector));
  }
  return vectors;
}

function dot(a: Float32Array | undefined, b: Float32Array | undefined): number {
  if (!a || !b) return 0;
  let sum = 0;
  for (let n = 0; n < a.length; n += 1) sum += (a[n] ?? 0) * (b[n] ?? 0);
  return sum;
}
