import type { SearchIndex } from '../../domain/ports.ts';
import { isLightWord } from '../../text/lightWords.ts';
import { relatedWords } from '../../text/relatedWords.ts';
import { isStopWord } from '../../text/stopWords.ts';
import { tokenize, tokens } from '../../text/tokens.ts';
import { findQuestionNames } from './findQuestionNames.ts';
import { findSaidBy } from './findSaidBy.ts';
import type { QuestionAnalysis, QuestionName, QuestionTerm } from './questionAnalysis.ts';
import { asksForFact, readAnswerType } from './readAnswerType.ts';
import { readQuestionDates } from './readQuestionDates.ts';

/** Reads off a question what it asks for. Pure: the same question over the same index gives the same analysis. */
export function analyseQuestion(question: string, index: SearchIndex): QuestionAnalysis {
  const names = findQuestionNames(question, index);
  const saidBy = findSaidBy(question, names);
  const asksEach = EACH_SIDE.test(question);
  const sidesOfSpeakers = unique(saidBy.flatMap(({ sides }) => sides));
  const sidesNamed = unique(names.flatMap((name) => (name.kind === 'side' ? name.sides : [])));
  const compares = COMPARES.test(question) && sidesNamed.length > 1;
  const answerType = readAnswerType(question);
  return {
    question,
    answerType: answerType === 'other' && saidBy.length > 0 ? 'statement' : answerType,
    terms: termsOf(question, names, index, asksEach),
    names,
    outlets: unique(names.flatMap((name) => (name.kind === 'outlet' ? name.refersTo : []))),
    dates: readQuestionDates(question),
    sides: asksEach || compares ? sidesNamed : sidesOfSpeakers,
    saidBy,
    // "Where do France and Germany want it?" has one answer, whoever gives it.
    aboutSides: asksEach || compares || (sidesOfSpeakers.length > 1 && !asksForFact(answerType)),
  };
}

const EACH_SIDE =
  /\b(?:each|both|either|the two|the three|all|all the|different|opposing|various|other)\s+(?:sides?|part(?:y|ies)|camps?)\b|\bboth\s+say\b/iu;
const COMPARES =
  /\b(?:differ|disagree|agree|compare|contrast|dispute|versus|vs|(?:versions?|accounts?|views?|positions?|reasons?) of)\b/iu;
/** Words that frame a question about news without being its topic. */
const FRAME = new Set(
  tokenize('say said tell told according article report reported reporting publish published story coverage mention'),
);
/** What a light word counts against another word as frequent. */
const LIGHT = 0.35;
const SIDE_WORDS = new Set(tokenize('side party camp'));

function termsOf(
  question: string,
  names: readonly QuestionName[],
  index: SearchIndex,
  asksEach: boolean,
): QuestionTerm[] {
  const outlets = names.filter(({ kind }) => kind === 'outlet');
  const terms = new Map<string, QuestionTerm>();
  const ofNames = new Set(names.flatMap((name) => name.terms));
  for (const { term, start, end } of tokens(question)) {
    if (isStopWord(term) || FRAME.has(term) || terms.has(term) || (asksEach && SIDE_WORDS.has(term))) continue;
    if (outlets.some((name) => start >= name.start && end <= name.end)) continue;
    const word = question.slice(start, end);
    const frequency = index.documentFrequency(word);
    const isLight = isLightWord(term);
    const related =
      isLight || ofNames.has(term) ? [] : relatedWords(term).filter((other) => index.terms.numberOf(other) >= 0);
    terms.set(term, {
      term,
      word,
      frequency,
      idf: idf(frequency, index.info.passages) * (isLight ? LIGHT : 1),
      related,
    });
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
