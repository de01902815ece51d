import type { Embedder, SearchIndex } from '../domain/ports.ts';
import { fitWindow } from '../retrieve/fitWindow.ts';
import type { QuestionAnalysis } from '../retrieve/questionAnalysis.ts';
import { withoutNames } from '../retrieve/withoutNames.ts';
import type { ScoredUnit } from './scoreUnits.ts';

/** Units that are looked at: each is embedded, which takes most of the time. */
const LOOKED_AT = 60;
const WEIGHT = 1;

/**
 * Adds to the score of the best units how near they are in meaning to what the question asks about its names, best first.
 * The names are left out on both sides of it: most sentences of the right articles hold them.
 */
export async function addTopic(index: SearchIndex, embedder: Embedder, analysis: QuestionAnalysis, scored: readonly ScoredUnit[]): Promise<ScoredUnit[]> {
  if (analysis.aboutSides) return [...scored];
  const looked = scored.slice(0, LOOKED_AT);
  const texts = [withoutNames(analysis), ...looked.map(({ unit: { article, start, end } }) => index.articles[article]?.article.text.slice(start, end) ?? '')];
  const [topic, ...vectors] = await embedder.embed(await Promise.all(texts.map((text) => fitWindow(text, embedder))), 'query');
  const weighed = looked.map((one, n) => {
    const near = WEIGHT * Math.max(0, dot(topic, vectors[n]));
    return { ...one, score: one.score + near, parts: { ...one.parts, topic: near } };
  });
  return [...weighed, ...scored.slice(LOOKED_AT)].toSorted((a, b) => b.score - a.score);
}

function dot(a: Float32Array | undefined, b: Float32Array | undefined): number {
  if (!a || !b) return 0;
  return a.reduce((sum, value, n) => sum + value * (b[n] ?? 0), 0);
}
