import type { Statistics } from '../domain/index/statistics.ts';
import type { QuestionAnalysis } from '../retrieve/question/questionAnalysis.ts';

/** Letters below which a word is near too many others. */
const SHORTEST = 5;
/** Letters from which two slips are allowed instead of one. */
const LONG = 8;

/**
 * The question with the nearest words of the articles in place of those that stand in none of them ("mayer": "mayor"),
 * to be suggested; null where none is near. Which of several near ones is meant, the most frequent says.
 */
export async function correctSpelling(
  { question, topic }: Pick<QuestionAnalysis, 'question' | 'topic'>,
  statistics: Pick<Statistics, 'writtenAs' | 'nearestWord'>,
): Promise<string | null> {
  const unknown = topic
    .filter(({ isWritten, word }) => !isWritten && /^\p{L}+$/u.test(word) && word.length >= SHORTEST)
    .map(({ word }) => word);
  const written = unknown.length === 0 ? [] : await statistics.writtenAs(unknown);
  let corrected = question;
  for (const word of unknown.filter((_, n) => written[n] === null)) {
    const near = await statistics.nearestWord(word.toLowerCase(), word.length >= LONG ? 2 : 1);
    if (near !== null) corrected = corrected.replace(word, likeWord(word, near));
  }
  return corrected === question ? null : corrected;
}

/** With a capital where the word has one. */
function likeWord(word: string, near: string): string {
  return /^\p{Lu}/u.test(word) ? near.charAt(0).toUpperCase() + near.slice(1) : near;
}
