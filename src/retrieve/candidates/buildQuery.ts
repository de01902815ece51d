import type { CandidateQuery } from '../../domain/candidate.ts';
import type { Embedder } from '../../domain/ports.ts';
import type { QuestionAnalysis } from '../question/questionAnalysis.ts';
import { splitClauses } from '../question/splitClauses.ts';
import { fitWindow } from './fitWindow.ts';

/** Passages in which a word may stand before it proposes none. */
const COMMON = 1_000;
const ENOUGH_TERMS = 2;

/**
 * What retrieval looks for, for a question: one run of the model for it and its clauses. Without a model, words only.
 */
export async function buildQuery(analysis: QuestionAnalysis, embedder: Embedder | null): Promise<CandidateQuery> {
  const { question: text, terms, outlets, dates, names } = analysis;
  const clauses = splitClauses(text).map((clause) => ({
    text: clause,
    vector: null,
    outlets: outletsIn(clause, names),
  }));
  const base = { text, terms, outlets, dates, keywords: keywordsOf(analysis) };
  if (!embedder) return { ...base, vector: null, clauses };
  const several = clauses.length > 1 ? clauses.map((clause) => clause.text) : [];
  const texts = await Promise.all([text, ...several].map((each) => fitWindow(each, embedder)));
  const [vector = null, ...ofClauses] = await embedder.embed(texts, 'query');
  return { ...base, vector, clauses: clauses.map((clause, n) => ({ ...clause, vector: ofClauses[n] ?? vector })) };
}

function outletsIn(clause: string, names: QuestionAnalysis['names']): string[] {
  return names.flatMap(({ kind, text, refersTo }) => (kind === 'outlet' && clause.includes(text) ? refersTo : []));
}

/**
 * What keyword search is asked for. It only proposes candidates, so words that stand in very many passages are left out
 * where rarer ones are there: they cost most of the time and choose nothing. Names of outlets lead to the outlet's
 * articles.
 */
function keywordsOf({ terms, names }: QuestionAnalysis): string {
  const rarer = terms.filter(({ frequency }) => frequency <= COMMON);
  return [
    ...(rarer.length >= ENOUGH_TERMS ? rarer : terms).map(({ word }) => word),
    ...names.flatMap(({ kind, text }) => (kind === 'outlet' ? [text] : [])),
  ].join(' ');
}
