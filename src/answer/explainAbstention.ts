import type { OpenIndex } from '../domain/index/openIndex.ts';
import type { QuestionTerm } from '../domain/candidate.ts';
import { spokenByName } from '../retrieve/question/readParts.ts';
import { blankDates } from '../retrieve/question/readQuestionDates.ts';
import { tokenize } from '../text/tokens.ts';
import type { QuestionAnalysis } from '../retrieve/question/questionAnalysis.ts';

/**
 * One sentence that says what was looked for and not found: a name that no article has, words of somebody who is not
 * heard, a word that stands nowhere, or just an answer. What is said to stand nowhere was looked for in the articles as
 * their files have them, in other spellings too.
 */
export async function explainAbstention(
  { catalogue, statistics }: Pick<OpenIndex, 'catalogue' | 'statistics'>,
  analysis: QuestionAnalysis,
): Promise<string> {
  const unknown = await nowhereOf(
    analysis.names.filter(({ known }) => !known).map(({ text }) => text),
    statistics,
  );
  if (unknown.length > 0) return `No article mentions ${list(unknown, 'or')}.`;
  const heard = await Promise.all(analysis.saidBy.map((name) => catalogue.speaks(spokenByName(name))));
  const silent = analysis.saidBy.filter((_, n) => heard[n] !== true).map(({ text }) => text);
  if (silent.length > 0) {
    const were = silent.length > 1 ? 'were' : 'was';
    return `${list(silent, 'and')} ${were} not found to say anything in these articles.`;
  }
  const speakers = analysis.saidBy.map(({ text }) => text);
  const undated = new Set(tokenize(blankDates(analysis.question)));
  const terms = analysis.topic.filter(({ term }) => undated.has(term));
  const nowhere = await nowhereOf(
    terms.filter(({ isWritten }) => !isWritten).map(({ word }) => word),
    statistics,
  );
  const looked =
    speakers.length > 0
      ? `${list(speakers, 'and')} ${speakers.length > 1 ? 'speak' : 'speaks'} in these articles, but `
      : '';
  if (nowhere.length > 0) {
    const words = nowhere.slice(0, WORDS).map((word) => `“${word}”`);
    const missing = `no article has the word${words.length > 1 ? 's' : ''} ${list(words, 'or')}`;
    return sentence(`${looked}${missing}, and nothing was found that answers this.`);
  }
  return sentence(`${looked}nothing${about(terms, analysis)}${ofDates(analysis)} was found that answers this.`);
}

/** Those of the words that stand in no article, in any spelling. */
async function nowhereOf(words: readonly string[], statistics: OpenIndex['statistics']): Promise<string[]> {
  const written = words.length === 0 ? [] : await statistics.writtenAs(words);
  return words.filter((_, n) => written[n] === null);
}

/** Words that are named. */
const WORDS = 3;

/** The rarest words of the topic. */
function about(terms: readonly QuestionTerm[], { saidBy }: QuestionAnalysis): string {
  const rest = terms.filter(({ term }) => !saidBy.some((name) => name.terms.includes(term)));
  const topic = rest.toSorted((a, b) => b.idf - a.idf).slice(0, WORDS);
  const words = rest.filter((one) => topic.includes(one)).map(({ word }) => word);
  return words.length > 0 ? ` about ${list(words, 'and')}` : '';
}

/** With a date, that it is of that date which was not found: the articles may be of it all the same. */
function ofDates({ dates }: QuestionAnalysis): string {
  return dates.length > 0 ? ` of ${list(dates, 'or')}` : '';
}

function list(parts: readonly string[], joint: 'and' | 'or'): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${joint} ${parts.at(-1) ?? ''}`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
