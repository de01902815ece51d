import type { CandidateQuery } from '../../domain/candidate.ts';
import type { ProbedPassage } from '../../domain/index/passageSearch.ts';
import { matchTerms, type TermMatch } from './matchTerms.ts';
import type { AverageLengths, RankedPassage, ScoreParts } from './rankedPassage.ts';
import { weights } from './weights.ts';

/**
 * Scores passages for a query, best first; ties as they came. `words: false` leaves out all but the vectors.
 *
 * @param passages measured with the terms of the query, its vector where it has one, then those of its clauses
 */
export function scorePassages(
  query: CandidateQuery,
  passages: readonly ProbedPassage[],
  lengths: AverageLengths,
  { words = true }: { words?: boolean } = {},
): RankedPassage[] {
  const matchOf = matchTerms(query, lengths);
  return passages
    .map((passage) => {
      const [cosine = 0, ...ofClauses] = query.vector ? passage.cosines : [];
      const parts = {
        ...(words ? wordParts(query, passage, matchOf(passage)) : NO_WORDS),
        vector: (query.clauses.length > 1 ? weights.vectorLong : weights.vectorShort) * cosine,
        clauseVector: ofClauses.length > 1 ? weights.clauseVector * Math.max(...ofClauses) : 0,
      };
      return { passage, score: Object.values(parts).reduce((sum, part) => sum + part, 0), parts };
    })
    .toSorted((a, b) => b.score - a.score);
}

type WordParts = Omit<ScoreParts, 'vector' | 'clauseVector'>;
const NO_WORDS: WordParts = { words: 0, article: 0, phrases: 0, clauseWords: 0, outlet: 0, date: 0 };

function wordParts(query: CandidateQuery, { outlet, date }: ProbedPassage, match: TermMatch): WordParts {
  return {
    words: weights.words * match.words,
    article: weights.article * match.article,
    phrases: weights.phrases * match.phrases,
    clauseWords: weights.clauseWords * match.bestClause,
    outlet: outlet !== null && query.outlets.includes(outlet) ? weights.outlet : 0,
    date: date !== null && query.dates.some((asked) => date.startsWith(asked)) ? weights.date : 0,
  };
}
