import type { OpenIndex } from '../../src/domain/index/openIndex.ts';
import { contentTerms } from '../../src/indexing/contentTerms.ts';

/** Passages that either search proposes, and articles that are read in the end. */
const PROPOSED = 100;
const SHOWN = 10;

/** What a question asks of an index until its candidates are there: both searches, their measures, the articles. */
export async function askIndex(
  { passages, statistics, catalogue }: OpenIndex,
  question: string,
  vector: Float32Array,
  proposed = PROPOSED,
) {
  const terms = [...new Set(contentTerms(question))];
  const facts = await statistics.terms(terms);
  const [byWord, byVector] = await Promise.all([
    passages.keyword({ text: question }, {}, proposed),
    passages.nearest(vector, {}, proposed),
  ]);
  const ids = [...new Set([...byWord, ...byVector].map(({ id }) => id))];
  const measured = await passages.probe(ids, { terms, vectors: [vector] });
  const shown = [...new Set(measured.map(({ articleId }) => articleId))].slice(0, SHOWN);
  const articles = await catalogue.articles(shown);
  return { facts, byWord, byVector, measured, articles };
}
