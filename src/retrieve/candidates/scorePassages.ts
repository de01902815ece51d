import type { CandidateQuery } from '../../domain/candidate.ts';
import type { ProbedPassage } from '../../domain/index/passageSearch.ts';
import { coverClauses } from './coverClauses.ts';
import { matchTerms, type TermMatch } from './matchTerms.ts';
import type { AverageLengths, RankedPassage, ScoreParts } from './rankedPassage.ts';
import { weights } from './weights.ts';

/**
 * Scores passages for a query and gives the best k, each clause of the query in turn; ties as they came. `words: false`
 * leaves out all but the vectors.
 *
 * @param passages measured with the terms of the query, its vector where it has one, then those of its clauses
 */
export function scorePassages(
  query: CandidateQuery,
  passages: readonly ProbedPassage[],
  lengths: AverageLengths,
  k: number,
  { words = true }: { words?: boolean } = {},
): RankedPassage[] {
  const matchOf = matchTerms(query, lengths);
  const isLong = query.clauses.length > 1;
  const scored = passages.map((passage) => {
    const match = words ? matchOf(passage) : NO_MATCH;
    const [cosine = 0, ...ofClauses] = query.vector ? passage.cosines : [];
    const parts = {
      ...(words ? wordParts(query, passage, match) : NO_WORDS),
      vector: (isLong ? weights.vectorLong : weights.vectorShort) * cosine,
      clause: isLong ? 0 : weights.onlyClause * (match.clauses[0] ?? 0),
    };
    const clauses = isLong ? fitsOf(query, passage, match, ofClauses) : [];
    return { passage, parts, clauses, rest: Object.values(parts).reduce((sum, part) => sum + part, 0) };
  });
  return coverClauses(scored, k).map(({ one: { passage, parts, clauses, rest }, clause }) => ({
    passage,
    score: rest + clause,
    parts: { ...parts, clause: parts.clause + clause },
    clauses,
  }));
}

type WordParts = Omit<ScoreParts, 'vector' | 'clause'>;
const NO_MATCH: TermMatch = { words: 0, article: 0, phrases: 0, clauses: [] };
const NO_WORDS: WordParts = { words: 0, article: 0, phrases: 0, outlet: 0, date: 0 };

function wordParts(query: CandidateQuery, { outlet, date }: ProbedPassage, match: TermMatch): WordParts {
  return {
    words: weights.words * match.words,
    article: weights.article * match.article,
    phrases: weights.phrases * match.phrases,
    outlet: outlet !== null && query.outlets.includes(outlet) ? weights.outlet : 0,
    date: date !== null && query.dates.some((asked) => date.startsWith(asked)) ? weights.date : 0,
  };
}

/** How well a passage fits each clause; one of another outlet than the clause names fits it less. */
function fitsOf(
  { clauses }: CandidateQuery,
  { outlet }: ProbedPassage,
  match: TermMatch,
  cosines: readonly number[],
): number[] {
  const { words, vector, otherOutlet } = weights.fit;
  return clauses.map(({ outlets }, n) => {
    const fit = words * (match.clauses[n] ?? 0) + vector * Math.max(0, cosines[n] ?? 0);
    return outlets.length > 0 && !outlets.includes(outlet ?? '') ? otherOutlet * fit : fit;
  });
}
