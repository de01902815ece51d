import type { Embedder, SearchIndex } from '../../domain/ports.ts';
import { fitWindow } from './fitWindow.ts';
import type { QuestionAnalysis } from '../question/questionAnalysis.ts';
import type { RankedPassage } from './rankedPassage.ts';
import { type EmbeddedQuestion, scorePassages } from './scorePassages.ts';
import { splitClauses } from '../question/splitClauses.ts';
import { weights } from './weights.ts';
import { withoutNames } from '../question/withoutNames.ts';

export type SearchMode = 'both' | 'keyword' | 'vector';

export interface RetrieveOptions {
  /** Passages to give back. */
  readonly limit?: number;
  /** For measuring: one kind of search alone. */
  readonly mode?: SearchMode;
}

/** How a ranking came about. */
export interface RetrievalTrace {
  readonly analysis: QuestionAnalysis;
  readonly mode: SearchMode;
  readonly clauses: readonly string[];
  readonly keywordHits: number;
  readonly vectorHits: number;
  readonly ranked: readonly RankedPassage[];
}

export interface Retrieval {
  /** Best first. */
  readonly ranked: readonly RankedPassage[];
  readonly trace: RetrievalTrace;
  /** Vector of the question without its names; null where no vector was asked for. */
  readonly topicVector: Float32Array | null;
}

/**
 * Ranks passages for a question. Keyword search and vector search each propose candidates; then every candidate gets the
 * same score, a sum of the parts in `weights`.
 */
export async function retrieve(
  index: SearchIndex,
  embedder: Embedder,
  analysis: QuestionAnalysis,
  { limit = 50, mode = 'both' }: RetrieveOptions = {},
): Promise<Retrieval> {
  const clauses = splitClauses(analysis.question);
  const question = await embedQuestion(embedder, analysis, clauses, mode);
  const k = Math.max(limit, weights.candidates);
  const [keywordHits, vectorHits] = await Promise.all([
    mode === 'vector' ? [] : index.keyword({ text: keywordText(analysis), boostField: weights.fields }, k),
    question.vector ? index.nearest(question.vector, k) : [],
  ]);
  const candidates = new Set([...keywordHits, ...vectorHits].map(({ passage }) => passage));
  const ranked = scorePassages(index, question, candidates, { words: mode !== 'vector' }).slice(0, limit);
  return {
    ranked,
    topicVector: question.topicVector,
    trace: { analysis, mode, clauses, keywordHits: keywordHits.length, vectorHits: vectorHits.length, ranked },
  };
}

/** Passages in which a word may stand before it proposes none. */
const COMMON = 1_000;
const ENOUGH_TERMS = 2;

/** One run of the model for the question, what it asks about its names, and its clauses. */
async function embedQuestion(
  embedder: Embedder,
  analysis: QuestionAnalysis,
  clauses: readonly string[],
  mode: SearchMode,
): Promise<EmbeddedQuestion> {
  if (mode === 'keyword')
    return { analysis, vector: null, topicVector: null, clauses: clauses.map((text) => ({ text, vector: null })) };
  const several = clauses.length > 1 ? clauses : [];
  const texts = await Promise.all(
    [analysis.question, withoutNames(analysis), ...several].map((text) => fitWindow(text, embedder)),
  );
  const [vector = null, topicVector = null, ...ofClauses] = await embedder.embed(texts, 'query');
  return {
    analysis,
    vector,
    topicVector,
    clauses: clauses.map((text, n) => ({ text, vector: ofClauses[n] ?? vector })),
  };
}

/**
 * What keyword search is asked for. It only proposes candidates, so words that stand in very many passages are left out
 * where rarer ones are there: they cost most of the time and choose nothing. Names of outlets lead to the outlet's articles.
 */
function keywordText({ terms, names }: QuestionAnalysis): string {
  const rarer = terms.filter(({ frequency }) => frequency <= COMMON);
  return [
    ...(rarer.length >= ENOUGH_TERMS ? rarer : terms).map(({ word }) => word),
    ...names.flatMap(({ kind, text }) => (kind === 'outlet' ? [text] : [])),
  ].join(' ');
}
