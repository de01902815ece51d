import type { Embedder, KeywordField, SearchIndex } from '../domain/ports.ts';
import type { QuestionAnalysis } from './questionAnalysis.ts';
import type { RankedPassage } from './rankedPassage.ts';
import { weights } from './weights.ts';

export type SearchMode = 'both' | 'keyword' | 'vector';

export interface RetrieveOptions {
  /** Passages to give back; the same number is taken from each search before fusion, but at least `weights.candidates`. */
  readonly limit?: number;
  /** For measuring: one kind of search alone. */
  readonly mode?: SearchMode;
}

/** How a ranking came about. */
export interface RetrievalTrace {
  readonly analysis: QuestionAnalysis;
  readonly mode: SearchMode;
  readonly keywordHits: number;
  readonly vectorHits: number;
  readonly bestKeyword: number;
  readonly ranked: readonly RankedPassage[];
}

export interface Retrieval {
  /** Best first. */
  readonly ranked: readonly RankedPassage[];
  readonly trace: RetrievalTrace;
}

/**
 * Ranks passages for a question: keyword search and vector search, fused by adding their scores (keyword scores divided
 * by the best one), plus what names of outlets, dates and speakers add.
 */
export async function retrieve(
  index: SearchIndex,
  embedder: Embedder,
  analysis: QuestionAnalysis,
  { limit = 50, mode = 'both' }: RetrieveOptions = {},
): Promise<Retrieval> {
  const k = Math.max(limit, weights.candidates);
  const [vector] = mode === 'keyword' ? [] : await embedder.embed([analysis.question], 'query');
  const [keywordHits, vectorHits] = await Promise.all([
    mode === 'vector' ? [] : index.keyword({ text: keywordText(analysis), boostField: FIELDS, boostTerm: weightOf(analysis) }, k),
    vector ? index.nearest(vector, k) : [],
  ]);
  const keyword = new Map(keywordHits.map(({ passage, score }) => [passage, score]));
  const cosine = new Map(vectorHits.map(({ passage, score }) => [passage, score]));
  const bestKeyword = keywordHits[0]?.score ?? 0;
  const ranked = [...new Set([...keyword.keys(), ...cosine.keys()])]
    .map((passage) => {
      const cos = vector ? (cosine.get(passage) ?? index.similarity(vector, passage)) : 0;
      return rank(index, analysis, passage, keyword.get(passage) ?? 0, bestKeyword, cos);
    })
    .toSorted((a, b) => b.score - a.score || a.passage - b.passage)
    .slice(0, limit);
  const trace = { analysis, mode, keywordHits: keywordHits.length, vectorHits: vectorHits.length, bestKeyword, ranked };
  return { ranked, trace };
}

const FIELDS: Readonly<Record<KeywordField, number>> = weights.fields;

function keywordText(analysis: QuestionAnalysis): string {
  return analysis.terms.map(({ word }) => word).join(' ');
}

function weightOf(analysis: QuestionAnalysis): (term: string) => number {
  const names = new Set(analysis.names.flatMap(({ terms }) => terms));
  return (term) => (names.has(term) ? weights.nameTerm : 1);
}

function rank(
  index: SearchIndex,
  analysis: QuestionAnalysis,
  passage: number,
  keywordScore: number,
  bestKeyword: number,
  cosine: number,
): RankedPassage {
  const article = index.articleOfPassage[passage] ?? 0;
  const { outlet = null, date = null } = index.articles[article]?.article ?? {};
  const parts = {
    keyword: bestKeyword > 0 ? keywordScore / bestKeyword : 0,
    vector: weights.vector * cosine,
    outlet: outlet !== null && analysis.outlets.includes(outlet) ? weights.outlet : 0,
    date: date !== null && analysis.dates.some((asked) => date.startsWith(asked)) ? weights.date : 0,
    speaker: 0,
  };
  const score = parts.keyword + parts.vector + parts.outlet + parts.date + parts.speaker;
  return { passage, article, score, parts, keywordScore, cosine };
}
