import type { CandidateQuery } from '../../domain/candidate.ts';
import type { SearchIndex } from '../../domain/ports.ts';
import { matchTerms, type TermMatch } from './matchTerms.ts';
import type { RankedPassage, ScoreParts } from './rankedPassage.ts';
import { weights } from './weights.ts';

/**
 * Scores passages for a query, best first; ties in order of the corpus. `words: false` leaves out all but the vectors.
 */
export function scorePassages(
  index: SearchIndex,
  query: CandidateQuery,
  passages: Iterable<number>,
  { words = true }: { words?: boolean } = {},
): RankedPassage[] {
  const matchOf = matchTerms(index, query);
  return [...passages]
    .map((passage) => {
      const cosine = query.vector ? index.similarity(query.vector, passage) : 0;
      const parts = {
        ...(words ? wordParts(index, query, passage, matchOf(passage)) : NO_WORDS),
        vector: (query.clauses.length > 1 ? weights.vectorLong : weights.vectorShort) * cosine,
        clauseVector: weights.clauseVector * bestClause(index, query, passage),
      };
      return { passage, score: Object.values(parts).reduce((sum, part) => sum + part, 0), parts };
    })
    .toSorted((a, b) => b.score - a.score || a.passage - b.passage);
}

type WordParts = Omit<ScoreParts, 'vector' | 'clauseVector'>;
const NO_WORDS: WordParts = { words: 0, article: 0, phrases: 0, clauseWords: 0, outlet: 0, date: 0 };

function wordParts(index: SearchIndex, query: CandidateQuery, passage: number, match: TermMatch): WordParts {
  const { outlet = null, date = null } = index.articles[index.articleOfPassage[passage] ?? -1]?.article ?? {};
  return {
    words: weights.words * match.words,
    article: weights.article * match.article,
    phrases: weights.phrases * match.phrases,
    clauseWords: weights.clauseWords * match.bestClause,
    outlet: outlet !== null && query.outlets.includes(outlet) ? weights.outlet : 0,
    date: date !== null && query.dates.some((asked) => date.startsWith(asked)) ? weights.date : 0,
  };
}

function bestClause(index: SearchIndex, { vector, clauses }: CandidateQuery, passage: number): number {
  if (!vector || clauses.length < 2) return 0;
  return Math.max(...clauses.map((clause) => (clause.vector ? index.similarity(clause.vector, passage) : 0)));
}
