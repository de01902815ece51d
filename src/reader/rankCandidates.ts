import type { Candidate, CandidateQuery } from '../domain/candidate.ts';
import type { Reader } from '../domain/reader.ts';
import { coverClauses, restOf } from '../retrieve/candidates/coverClauses.ts';
import { cutWindows } from './cutWindows.ts';
import { type ReadSentence, readWindows } from './readWindows.ts';
import weights from './weights.json' with { type: 'json' };

/** Candidates in the order in which they answer, and the sentences that were read, best first. */
export interface Ranking {
  readonly ranked: readonly Candidate[];
  readonly sentences: readonly ReadSentence[];
}

/** Tokens that a search may cost. */
const BUDGET = 2_000;

/**
 * Puts candidates in the order in which they answer: each by its share of the best candidate's score and by the best
 * sentence that was read in it. What was not read keeps its place below. A query of several clauses is read clause by
 * clause, each with the candidates that fit it best, and each has its turn.
 */
export async function rankCandidates(
  reader: Reader,
  query: Pick<CandidateQuery, 'text' | 'clauses'>,
  candidates: readonly Candidate[],
): Promise<Ranking> {
  return query.clauses.length > 1
    ? rankByClause(reader, query, candidates)
    : rankByWhole(reader, query.text, candidates);
}

async function rankByWhole(reader: Reader, question: string, candidates: readonly Candidate[]): Promise<Ranking> {
  const { sentences } = await readWindows(reader, () => ({ asked: null, question }), cutWindows(candidates), BUDGET);
  const top = candidates[0]?.score ?? 1;
  const ranked = candidates.map((one) => {
    const reading = weights.search.reader * chanceOf(bestIn(one, sentences));
    const proposed = top > 0 ? one.score / top : 0;
    return { ...one, score: proposed + reading, parts: { proposed, reading } };
  });
  return { ranked: ranked.toSorted((a, b) => b.score - a.score), sentences };
}

async function rankByClause(
  reader: Reader,
  { clauses }: Pick<CandidateQuery, 'clauses'>,
  candidates: readonly Candidate[],
): Promise<Ranking> {
  const readings: (readonly ReadSentence[])[] = [];
  for (const [n, { text: question }] of clauses.entries()) {
    const fitting = candidates.toSorted((a, b) => (b.clauses[n] ?? 0) - (a.clauses[n] ?? 0));
    const budget = BUDGET / clauses.length;
    readings.push(
      (await readWindows(reader, () => ({ asked: null, question }), cutWindows(fitting), budget)).sentences,
    );
  }
  const read = candidates.map((one) => ({
    candidate: one,
    rest: restOf(one),
    clauses: one.clauses.map((fit, n) => fit + weights.search.clause * chanceOf(bestIn(one, readings[n] ?? []))),
  }));
  const ranked = coverClauses(read, candidates.length).map(({ one: { candidate, rest }, clause }) => ({
    ...candidate,
    score: rest + clause,
    parts: { proposed: rest, clause },
  }));
  return { ranked, sentences: readings.flat() };
}

function bestIn({ article, sentences: [first, end] }: Candidate, read: readonly ReadSentence[]): number | null {
  return read.find((one) => one.article === article && one.sentence >= first && one.sentence < end)?.score ?? null;
}

/** 0 for what was not read. */
function chanceOf(logit: number | null): number {
  return logit === null ? 0 : 1 / (1 + Math.exp(-logit));
}
