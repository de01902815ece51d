import type { SearchIndex } from '../../domain/ports.ts';
import type { QuestionAnalysis } from '../../retrieve/question/questionAnalysis.ts';
import { termsBesideSpeakers } from '../../retrieve/question/termsBesideSpeakers.ts';

/** Share of the question's words, weighed by idf, that one passage of an article, with its title, must hold for the question to be in its words. */
const IN_ITS_WORDS = 0.75;
/** Share of that below which another article tells another story. */
const OTHER_STORY = 0.67;

/**
 * Of some articles, by number, those that tell the story that a question is about. All of them where no article holds most of
 * the question's words: it is asked in other words then, and counting tells nothing.
 */
export function articlesOn(
  { articles, terms: sequences }: SearchIndex,
  analysis: QuestionAnalysis,
  among: readonly number[],
): ReadonlySet<number> {
  const topics = termsBesideSpeakers(analysis).map(({ term, idf }) => ({ idf, number: sequences.numberOf(term) }));
  const total = topics.reduce((sum, { idf }) => sum + idf, 0);
  const share = (article: number): number => {
    const [first, end] = articles[article]?.passages ?? [0, 0];
    const title = sequences.ofTitle(article);
    let best = 0;
    for (let passage = first; passage < end; passage += 1) {
      const own = sequences.ofPassage(passage);
      best = Math.max(
        best,
        topics.reduce((sum, { idf, number }) => sum + (own.includes(number) || title.includes(number) ? idf : 0), 0),
      );
    }
    return best / total;
  };
  const shares = new Map([...new Set(among)].map((article) => [article, total > 0 ? share(article) : 1]));
  const best = Math.max(0, ...shares.values());
  return new Set(
    [...shares].flatMap(([article, own]) => (best < IN_ITS_WORDS || own >= OTHER_STORY * best ? [article] : [])),
  );
}
