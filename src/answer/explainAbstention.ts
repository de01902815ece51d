import type { OpenIndex } from '../domain/index/openIndex.ts';
import type { QuestionTerm } from '../domain/candidate.ts';
import type { Abstention } from '../domain/answer.ts';
import { blankDates } from '../retrieve/question/readQuestionDates.ts';
import { tokenize } from '../text/tokens.ts';
import { askedAs } from '../retrieve/question/readParts.ts';
import type { QuestionAnalysis } from '../retrieve/question/questionAnalysis.ts';
import { speaksAnywhere } from './party/speaksAnywhere.ts';

/**
 * What was looked for and not found: a name that no article has, words of somebody who is not
 * heard, a word that stands nowhere, or just an answer. What is said to stand nowhere was looked for in the articles as
 * their files have them, in other spellings too.
 *
 * @param unsaid what the question quotes, and nobody says in these words
 */
export async function explainAbstention(
  { catalogue, statistics }: Pick<OpenIndex, 'catalogue' | 'statistics'>,
  analysis: QuestionAnalysis,
  unsaid: readonly string[] = [],
): Promise<Abstention> {
  const unknown = await nowhereOf(
    analysis.names.filter(({ known }) => !known).map(({ text }) => text),
    statistics,
  );
  if (unknown.length > 0) return { kind: 'unknownName', names: unknown };
  const heard = await Promise.all(analysis.saidBy.map((name) => speaksAnywhere(name, catalogue)));
  const silent = analysis.saidBy.filter((_, n) => heard[n] !== true).map(({ text }) => text);
  if (silent.length > 0) return { kind: 'notHeard', names: silent };
  const speakers = [...new Set(analysis.saidBy.map(askedAs))];
  const undated = new Set(tokenize(blankDates(analysis.question)));
  const terms = analysis.topic.filter(({ term }) => undated.has(term));
  // Who wrote an article need not stand in one.
  const known = new Set(analysis.names.filter(({ refersTo }) => refersTo.length > 0).flatMap((name) => name.terms));
  const nowhere = await nowhereOf(
    terms.filter(({ term, isWritten }) => !isWritten && !known.has(term)).map(({ word }) => word),
    statistics,
  );
  return {
    kind: 'noAnswer',
    speakers,
    missing: nowhere.slice(0, WORDS),
    topic: topicOf(terms, analysis),
    dates: analysis.dates,
    ...(unsaid.length === 0 ? {} : { unsaid }),
  };
}

/** Those of the words that stand in no article, in any spelling. */
async function nowhereOf(words: readonly string[], statistics: OpenIndex['statistics']): Promise<string[]> {
  const written = words.length === 0 ? [] : await statistics.writtenAs(words);
  return words.filter((_, n) => written[n] === null);
}

/** Words that are named. */
const WORDS = 3;

/** The rarest words of the topic, in their order; of a name all of it. */
function topicOf(terms: readonly QuestionTerm[], { names, saidBy }: QuestionAnalysis): string[] {
  const rest = terms.filter(({ term }) => !saidBy.some((name) => name.terms.includes(term)));
  const topic = rest.toSorted((a, b) => b.idf - a.idf).slice(0, WORDS);
  const inFull = ({ term, word }: QuestionTerm): string =>
    names.find((name) => name.terms.includes(term) && name.text.includes(word))?.text ?? word;
  return [...new Set(rest.filter((one) => topic.includes(one)).map(inFull))];
}
