import type { SearchIndex } from '../../domain/ports.ts';
import { isSaidBy } from '../question/isSaidBy.ts';
import { matchTerms, type TermMatch } from './matchTerms.ts';
import type { QuestionAnalysis } from '../question/questionAnalysis.ts';
import type { RankedPassage, ScoreParts } from './rankedPassage.ts';
import { weights } from './weights.ts';

/** A question with its vectors; without them only words count. */
export interface EmbeddedQuestion {
  readonly analysis: QuestionAnalysis;
  readonly vector: Float32Array | null;
  /** Of the question without its names. */
  readonly topicVector: Float32Array | null;
  readonly clauses: readonly { readonly text: string; readonly vector: Float32Array | null }[];
}

/** Scores passages for a question, best first; ties in order of the corpus. `words: false` leaves out all but the vectors. */
export function scorePassages(
  index: SearchIndex,
  question: EmbeddedQuestion,
  passages: Iterable<number>,
  { words = true }: { words?: boolean } = {},
): RankedPassage[] {
  const matchOf = matchTerms(
    index,
    question.analysis,
    question.clauses.map(({ text }) => text),
  );
  return [...passages]
    .map((passage) => {
      const article = index.articleOfPassage[passage] ?? 0;
      const cosine = question.vector ? index.similarity(question.vector, passage) : 0;
      const match = matchOf(passage);
      const parts = {
        ...(words ? wordParts(index, question.analysis, passage, match) : NO_WORDS),
        vector: (question.clauses.length > 1 ? weights.vectorLong : weights.vectorShort) * cosine,
        clauseVector: weights.clauseVector * bestClause(index, question, passage),
      };
      const score = Object.values(parts).reduce((sum, part) => sum + part, 0);
      const topicCosine = question.topicVector ? index.similarity(question.topicVector, passage) : 0;
      return { passage, article, score, parts, cosine, topicCosine, coverage: match.coverage };
    })
    .toSorted((a, b) => b.score - a.score || a.passage - b.passage);
}

type WordParts = Omit<ScoreParts, 'vector' | 'clauseVector'>;
const NO_WORDS: WordParts = { words: 0, article: 0, phrases: 0, clauseWords: 0, outlet: 0, date: 0, speaker: 0 };

function wordParts(index: SearchIndex, analysis: QuestionAnalysis, passage: number, match: TermMatch): WordParts {
  const { outlet = null, date = null } = index.articles[index.articleOfPassage[passage] ?? -1]?.article ?? {};
  return {
    words: weights.words * match.words,
    article: weights.article * match.article,
    phrases: weights.phrases * match.phrases,
    clauseWords: weights.clauseWords * match.bestClause,
    outlet: outlet !== null && analysis.outlets.includes(outlet) ? weights.outlet : 0,
    date: date !== null && analysis.dates.some((asked) => date.startsWith(asked)) ? weights.date : 0,
    speaker: holdsAskedSpeaker(index, analysis, passage) ? weights.speaker : 0,
  };
}

function bestClause(index: SearchIndex, { vector, clauses }: EmbeddedQuestion, passage: number): number {
  if (!vector || clauses.length < 2) return 0;
  return Math.max(...clauses.map((clause) => (clause.vector ? index.similarity(clause.vector, passage) : 0)));
}

/** Words of someone who was asked about or, where every side is asked about, of any side. */
function holdsAskedSpeaker(index: SearchIndex, { saidBy, aboutSides }: QuestionAnalysis, passage: number): boolean {
  const place = index.passages[passage];
  if ((saidBy.length === 0 && !aboutSides) || !place) return false;
  const { statements = [], article = null } = index.articles[index.articleOfPassage[passage] ?? -1] ?? {};
  return statements.some(
    (statement) =>
      statement.content.some(({ start, end }) => start < place.end && end > place.start) &&
      (saidBy.length > 0
        ? saidBy.some((name) => isSaidBy(statement, name, article?.text ?? ''))
        : statement.speaker?.side != null),
  );
}
