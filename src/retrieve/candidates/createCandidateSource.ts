import type { CandidateFilter, CandidateSource, SpokenBy } from '../../domain/candidate.ts';
import { isWithin } from '../../domain/period.ts';
import type { SearchIndex } from '../../domain/ports.ts';
import { isSpokenBy } from './isSpokenBy.ts';
import { scorePassages } from './scorePassages.ts';
import { weights } from './weights.ts';

export type SearchMode = 'both' | 'keyword' | 'vector';

/**
 * Candidates out of an opened index. Keyword search and vector search each propose passages; then every one gets the
 * same score, a sum of the parts in `weights`.
 *
 * @param mode for measuring: one kind of search alone
 */
export function createCandidateSource(index: SearchIndex, mode: SearchMode = 'both'): CandidateSource {
  return {
    async candidates(query, filter, k) {
      const accepts = acceptor(index, filter);
      const depth = Math.max(k, weights.candidates);
      const [keywordHits, vectorHits] = await Promise.all([
        mode === 'vector' ? [] : index.keyword({ text: query.keywords, boostField: weights.fields }, depth, accepts),
        query.vector && mode !== 'keyword' ? index.nearest(query.vector, depth, accepts) : [],
      ]);
      const proposed = new Set([...keywordHits, ...vectorHits].map(({ passage }) => passage));
      return scorePassages(index, query, proposed, { words: mode !== 'vector' })
        .slice(0, k)
        .flatMap(({ passage, score, parts }) => {
          const place = index.passages[passage];
          const article = index.articles[index.articleOfPassage[passage] ?? -1];
          return place && article ? [{ id: place.id, article, sentences: place.sentences, score, parts }] : [];
        });
    },
  };
}

/** Whether a passage passes the filter; undefined where all do. */
function acceptor(
  index: SearchIndex,
  { source, articles, spokenBy, ...period }: CandidateFilter,
): ((passage: number) => boolean) | undefined {
  const isEver = isWithin(period, null);
  if (source === undefined && articles === undefined && spokenBy === undefined && isEver) return undefined;
  const wanted = articles && new Set(articles);
  const ofArticle = new Map<number, boolean>();
  return (passage) => {
    const article = index.articleOfPassage[passage] ?? -1;
    const known =
      ofArticle.get(article) ??
      ((wanted?.has(index.articles[article]?.article.id ?? '') ?? true) &&
        isWithin(period, index.articles[article]?.article.date ?? null) &&
        isFrom(index, article, source));
    ofArticle.set(article, known);
    return known && (spokenBy === undefined || holdsWordsOf(index, passage, article, spokenBy));
  };
}

/** Whether an article comes from the outlet or is the article that was asked for. */
function isFrom(index: SearchIndex, article: number, source: string | undefined): boolean {
  const wanted = source?.toLowerCase();
  const found = index.articles[article]?.article;
  return (
    wanted === undefined ||
    (found !== undefined &&
      [found, ...found.copies].some(
        ({ id, outlet }) => id.toLowerCase() === wanted || outlet?.toLowerCase() === wanted,
      ))
  );
}

function holdsWordsOf(index: SearchIndex, passage: number, article: number, spokenBy: SpokenBy): boolean {
  const place = index.passages[passage];
  const found = index.articles[article];
  if (!place || !found) return false;
  return found.statements.some(
    (statement) =>
      statement.content.some(({ start, end }) => start < place.end && end > place.start) &&
      isSpokenBy(statement, spokenBy, found.article.text),
  );
}
