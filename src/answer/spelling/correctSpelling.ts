import type { OpenIndex } from '../../domain/index/openIndex.ts';
import type { PassageSearch } from '../../domain/index/passageSearch.ts';
import { contentTerms } from '../../indexing/contentTerms.ts';
import type { QuestionAnalysis } from '../../retrieve/question/questionAnalysis.ts';

/** Letters below which a word is near too many others. */
const SHORTEST = 5;
/** Letters from which two slips are allowed instead of one. */
const LONG = 8;
/** Passages whose articles are looked at. */
const LOOKED_AT = 30;

/**
 * The question with the nearest words of the articles in place of those that stand in none of them ("mayer": "mayor"),
 * to be suggested. Which of several near ones is meant, the most frequent says.
 *
 * @returns null where none is near, where a name is left that no article has, and where no article has all these words
 *   together: what is near by its letters alone ("bread": "read") makes nonsense of a question.
 */
export async function correctSpelling(
  { question, topic }: Pick<QuestionAnalysis, 'question' | 'topic'>,
  { statistics, passages }: Pick<OpenIndex, 'statistics' | 'passages'>,
): Promise<string | null> {
  const unwritten = topic.filter(({ isWritten }) => !isWritten).map(({ word }) => word);
  const written = unwritten.length === 0 ? [] : await statistics.writtenAs(unwritten);
  let corrected = question;
  const words = topic.filter(({ isWritten }) => isWritten).map(({ word }) => word);
  for (const word of unwritten.filter((_, n) => written[n] === null)) {
    const isMendable = /^\p{L}+$/u.test(word) && word.length >= SHORTEST;
    const near = isMendable ? await statistics.nearestWord(word.toLowerCase(), word.length >= LONG ? 2 : 1) : null;
    if (near !== null) {
      corrected = corrected.replace(word, likeWord(word, near));
      words.push(near);
    } else if (/^\p{Lu}/u.test(word)) return null;
  }
  return corrected !== question && (await standInOne(words, passages)) ? corrected : null;
}

/** Whether one article has all the words, in its passages or its title. */
async function standInOne(words: readonly string[], passages: PassageSearch): Promise<boolean> {
  const terms = [...new Set(contentTerms(words.join(' ')))];
  // The words, not their terms: a stem may have a stem of its own ("lighthous").
  const hits = await passages.keyword({ text: words.join(' ') }, {}, LOOKED_AT);
  const probed = await passages.probe(
    hits.map(({ id }) => id),
    { terms, vectors: [] },
  );
  return probed.some(({ inArticle: { counts, title } }) =>
    terms.every((_, n) => (counts[n] ?? 0) > 0 || title.includes(n)),
  );
}

/** With a capital where the word has one. */
function likeWord(word: string, near: string): string {
  return /^\p{Lu}/u.test(word) ? near.charAt(0).toUpperCase() + near.slice(1) : near;
}
