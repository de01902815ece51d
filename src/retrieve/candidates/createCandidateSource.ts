import type { CandidateSource } from '../../domain/candidate.ts';
import type { OpenIndex } from '../../domain/index/openIndex.ts';
import { scorePassages } from './scorePassages.ts';
import { weights } from './weights.ts';

export type SearchMode = 'both' | 'keyword' | 'vector';

/**
 * Candidates out of an opened index. Keyword search and vector search each propose passages; then every one gets the
 * same score, a sum of the parts in `weights`.
 *
 * @param mode for measuring: one kind of search alone
 */
export function createCandidateSource(
  { passages, catalogue, statistics }: Pick<OpenIndex, 'passages' | 'catalogue' | 'statistics'>,
  mode: SearchMode = 'both',
): CandidateSource {
  return {
    async candidates(query, filter, k) {
      const depth = Math.max(k, weights.candidates);
      const [byWord, byVector, lengths] = await Promise.all([
        mode === 'vector' ? [] : passages.keyword({ text: query.keywords, fields: weights.fields }, filter, depth),
        query.vector && mode !== 'keyword' ? passages.nearest(query.vector, filter, depth) : [],
        statistics.averageLengths(),
      ]);
      const proposed = [...new Set([...byWord, ...byVector].map(({ id }) => id))];
      const probed = await passages.probe(proposed, {
        terms: query.terms.map(({ term }) => term),
        vectors: [query.vector, ...query.clauses.map(({ vector }) => vector)].filter((vector) => vector !== null),
      });
      const best = scorePassages(query, probed, lengths, k, { words: mode !== 'vector' });
      const articles = await catalogue.articles([...new Set(best.map(({ passage }) => passage.articleId))]);
      const byId = new Map(articles.map((one) => [one.article.id, one]));
      return best.flatMap(({ passage: { id, articleId, sentences }, score, parts, clauses }) => {
        const article = byId.get(articleId);
        return article ? [{ id, article, sentences, score, parts, clauses }] : [];
      });
    },
  };
}
