import type { Abstention } from '../domain/answer.ts';
import type { SearchIndex } from '../domain/ports.ts';
import type { QuestionTerm, SpokenBy } from '../domain/candidate.ts';
import { isSpokenBy } from '../retrieve/candidates/isSpokenBy.ts';
import { spokenByName } from '../retrieve/question/readParts.ts';
import { blankDates } from '../retrieve/question/readQuestionDates.ts';
import { standsInTexts } from '../retrieve/question/standsInTexts.ts';
import { tokenize } from '../text/tokens.ts';
import type { QuestionAnalysis } from '../retrieve/question/questionAnalysis.ts';

/**
 * What was looked for and not found: a name that no article has, words of somebody who is not
 * heard, a word that stands nowhere, or just an answer. What is said to stand nowhere was looked for in the articles as
 * their files have them, in other spellings too.
 */
export function explainAbstention(index: SearchIndex, analysis: QuestionAnalysis): Abstention {
  const unknown = analysis.names
    .filter(({ known, text }) => !known && standsInTexts(index, text) === null)
    .map(({ text }) => text);
  if (unknown.length > 0) return { kind: 'unknownName', names: unknown };
  const silent = analysis.saidBy.filter((name) => !speaks(index, spokenByName(name))).map(({ text }) => text);
  if (silent.length > 0) return { kind: 'notHeard', names: silent };
  const speakers = analysis.saidBy.map(({ text }) => text);
  const undated = new Set(tokenize(blankDates(analysis.question)));
  const terms = analysis.topic.filter(({ term }) => undated.has(term));
  const nowhere = terms
    .filter(({ term, word }) => index.terms.numberOf(term) < 0 && standsInTexts(index, word) === null)
    .map(({ word }) => word);
  return {
    kind: 'noAnswer',
    speakers,
    missing: nowhere.slice(0, WORDS),
    topic: topicOf(terms, analysis),
    dates: analysis.dates,
  };
}

function speaks({ articles }: SearchIndex, by: SpokenBy): boolean {
  return articles.some(({ article, statements }) => statements.some((one) => isSpokenBy(one, by, article.text)));
}

/** Words that are named. */
const WORDS = 3;

/** The rarest words of the topic, in their order. */
function topicOf(terms: readonly QuestionTerm[], { saidBy }: QuestionAnalysis): string[] {
  const rest = terms.filter(({ term }) => !saidBy.some((name) => name.terms.includes(term)));
  const topic = rest.toSorted((a, b) => b.idf - a.idf).slice(0, WORDS);
  return rest.filter((one) => topic.includes(one)).map(({ word }) => word);
}
