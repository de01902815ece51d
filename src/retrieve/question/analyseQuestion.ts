import type { QuestionTerm } from '../../domain/candidate.ts';
import type { SearchIndex } from '../../domain/ports.ts';
import { isStopWord } from '../../text/stopWords.ts';
import { tokenize, tokens } from '../../text/tokens.ts';
import { asksForSides, onlyAsksForSides } from './asksForSides.ts';
import { findQuestionNames } from './findQuestionNames.ts';
import { findSaidBy } from './findSaidBy.ts';
import type { QuestionAnalysis, QuestionName } from './questionAnalysis.ts';
import { blankDates, readQuestionDates } from './readQuestionDates.ts';

/** Reads off a question what it asks for. Pure: the same question over the same index gives the same analysis. */
export function analyseQuestion(question: string, index: SearchIndex): QuestionAnalysis {
  // A date is no name, though it is written with a capital.
  const undated = blankDates(question);
  const names = findQuestionNames(question, index).filter(({ start, end }) =>
    /[\p{L}\p{N}]/u.test(undated.slice(start, end)),
  );
  const terms = termsOf(question, names, index);
  const aboutSides = asksForSides(question);
  const asks = ({ word }: QuestionTerm): boolean =>
    aboutSides && onlyAsksForSides(word, question.slice(question.indexOf(word) + word.length));
  return {
    question,
    terms,
    topic: terms.filter((term) => !asks(term)),
    names,
    outlets: unique(names.flatMap((name) => (name.kind === 'outlet' ? name.refersTo : []))),
    dates: readQuestionDates(question),
    saidBy: findSaidBy(question, names),
    aboutSides,
  };
}

/** Words that frame a question about news without being its topic. */
const FRAME = new Set(
  tokenize('say said tell told according article report reported reporting publish published story coverage mention'),
);

function termsOf(question: string, names: readonly QuestionName[], index: SearchIndex): QuestionTerm[] {
  const outlets = names.filter(({ kind }) => kind === 'outlet');
  const terms = new Map<string, QuestionTerm>();
  for (const { term, start, end } of tokens(question)) {
    if (isStopWord(term) || FRAME.has(term) || terms.has(term)) continue;
    if (outlets.some((name) => start >= name.start && end <= name.end)) continue;
    const word = question.slice(start, end);
    const frequency = index.documentFrequency(word);
    terms.set(term, { term, word, frequency, idf: idf(frequency, index.info.passages) });
  }
  return [...terms.values()];
}

/** As BM25 weighs terms: Robertson and Sparck Jones, with 1 added so that it stays above 0. */
function idf(frequency: number, passages: number): number {
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
