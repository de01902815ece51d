import { genderOfName } from '../attribute/lexicon/genderOfName.ts';
import type { IndexedArticle } from '../domain/indexedArticle.ts';
import type { Statement } from '../domain/statement.ts';
import { answerability } from '../reader/answerability.ts';
import weights from '../reader/weights.json' with { type: 'json' };
import { isSource } from '../retrieve/question/isSource.ts';
import { asksOthers } from '../retrieve/question/asksOthers.ts';
import { onlyAsksWhom } from '../retrieve/question/onlyAsksWhom.ts';
import type { QuestionAnalysis } from '../retrieve/question/questionAnalysis.ts';
import { daysAskedOf } from '../retrieve/question/readQuestionDates.ts';
import { isOfDay } from './isOfDay.ts';
import { isOfParty, type Party } from './party/isOfParty.ts';
import type { ReadPart } from './readQuestion.ts';
import { saidAt } from './voices/saidAt.ts';
import { unitOfSentence } from './units/unitOfSentence.ts';
import { writtenBy } from './units/writtenBy.ts';

/**
 * What was read, without what cannot answer: where one person's words are asked for, what only others say; of a day
 * that is asked for, what is of other days. A question that asks for nothing but somebody's words has no other answer
 * where there are any, and none of another day.
 */
export function narrowParts(analysis: QuestionAnalysis, parts: readonly ReadPart[]): readonly ReadPart[] {
  const { question, dates, saidBy, aboutSides } = analysis;
  const [asked, ...more] = saidBy;
  const isOfAsked: Holds = (article, sentence) =>
    wordsAt(article, sentence).some((one) => saidBy.some((party) => isOfParty(one, party, article.article.text)));
  if (onlyAsksWhom(analysis)) {
    const theirs = where(parts, isOfAsked);
    const told = theirs.some(({ sentences }) => sentences.length > 0) ? theirs : parts;
    return dates.length === 0 ? told : where(told, isOfOne(dates));
  }
  const isOthers = aboutSides || asksOthers(analysis) || CIRCUMSTANCE.test(question);
  const isOne = asked !== undefined && more.length === 0 && !isOthers;
  const isAuthor = isOne && asked.kind === 'author';
  const isNobodyElses: Holds = (...place) =>
    isAuthor ? isOfAsked(...place) : asked === undefined || !isOfOthers(...place, asked);
  const isTheirs = isAuthor || (isOne && (isSource(question, asked) || isPerson(asked, parts)));
  const theirs = isTheirs ? where(parts, isNobodyElses) : parts;
  const days = daysAskedOf(question);
  if (days.length === 0) return theirs;
  const ofDay = where(theirs, isOfOne(days));
  const best = ofDay.flatMap(({ sentences }) => sentences).toSorted((a, b) => b.score - a.score);
  return answerability(best) >= weights.enough ? ofDay : theirs;
}

/**
 * Whether a person is asked, as far as a given name or a role in what was read tells: a body is heard in its people's
 * words, whom an article need not tie to it.
 */
function isPerson({ kind, refersTo, terms, text }: Party, parts: readonly ReadPart[]): boolean {
  const articles = new Set(parts.flatMap(({ sentences }) => sentences.map(({ article }) => article)));
  const hasRole = (name: string): boolean =>
    [...articles].some(({ statements }) =>
      statements.some(({ speaker }) => speaker?.name === name && speaker.role !== null),
    );
  const hasGivenName = (name: string): boolean => genderOfName(name.split(' ')[0] ?? '') !== 'unknown';
  // In small letters "guy" need not be Ivo Guy.
  const isName = kind === 'speaker' && (terms.length > 1 || /\p{Lu}/u.test(text));
  return (
    isName &&
    refersTo.length > 0 &&
    refersTo.every((name) => name.includes(' ') && (hasGivenName(name) || hasRole(name)))
  );
}

/** Of when or where somebody spoke others tell. */
const CIRCUMSTANCE = /^\W*(?:when|where)\b/iu;

type Holds = (article: IndexedArticle, sentence: number) => boolean;

function where(parts: readonly ReadPart[], holds: Holds): readonly ReadPart[] {
  return parts.map((one) => ({
    ...one,
    sentences: one.sentences.filter(({ article, sentence }) => holds(article, sentence)),
  }));
}

function isOfOne(dates: readonly string[]): Holds {
  return (article, sentence) => isOfDay(article, sentence, dates);
}

/** What is said in a sentence; where nothing is, what who wrote the article tells in it. */
function wordsAt(article: IndexedArticle, sentence: number): readonly Statement[] {
  const said = saidAt(article, sentence);
  const unit = unitOfSentence(article, sentence);
  return said.length > 0 || unit === undefined ? said : writtenBy(unit);
}

/**
 * Whether what is said is the words of somebody else by name, and who is asked neither says nor reports any of it: "the
 * professor" may be who is asked.
 */
function isOfOthers(article: IndexedArticle, sentence: number, asked: Party): boolean {
  const said = saidAt(article, sentence);
  const isOther = (one: Statement): boolean =>
    one.speaker !== null &&
    /^\p{Lu}/u.test(one.speaker.name) &&
    !isOfParty(one, asked, article.article.text) &&
    !asked.refersTo.includes(one.via ?? one.speaker.name);
  return said.length > 0 && said.every(isOther);
}
