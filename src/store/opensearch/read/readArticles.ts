import { LRUCache } from 'lru-cache';
import type { Catalogue } from '../../../domain/index/catalogue.ts';
import type { IndexedArticle } from '../../../domain/indexedArticle.ts';
import { searchOne } from '../client/searchAll.ts';
import { exact } from '../mapping/fields.ts';
import type { Generation } from './generation.ts';

/** Articles that are kept at hand, in characters of their JSON: the next question is often about the same. */
const KEPT = 16 * 2 ** 20;

/** What is read back of an article. */
type Source = Readonly<Record<'entry' | 'sentences' | 'said', string>>;

/** Reads whole articles, those in one request that are not at hand: a generation does not change. */
export function readArticles({ engine, index }: Generation): Catalogue['articles'] {
  const kept = new LRUCache<string, IndexedArticle>({ maxSize: KEPT });
  return async (ids) => {
    const wanted = [...new Set(ids)];
    const known = new Map(wanted.map((id) => [id, kept.get(id)]));
    const missing = wanted.filter((id) => known.get(id) === undefined);
    if (missing.length > 0) {
      const { hits } = await searchOne(engine, index.articles, {
        size: missing.length,
        track_total_hits: false,
        query: { bool: { filter: [{ terms: { id: missing.map(exact) } }] } },
      });
      for (const { _source } of hits.hits) {
        const source = _source as Source;
        const article = articleOf(source);
        const { id } = article.article;
        known.set(id, article);
        kept.set(id, article, { size: source.entry.length + source.sentences.length + source.said.length });
      }
    }
    return wanted.flatMap((id) => known.get(id) ?? []);
  };
}

/** An article whose sentences and statements are taken apart when they are looked at: of most they never are. */
function articleOf({ entry, sentences, said }: Source): IndexedArticle {
  const ofSentences = once(() => JSON.parse(sentences) as IndexedArticle['sentences']);
  const ofStatements = once(() => JSON.parse(said) as IndexedArticle['statements']);
  return {
    article: JSON.parse(entry) as IndexedArticle['article'],
    get sentences() {
      return ofSentences();
    },
    get statements() {
      return ofStatements();
    },
  };
}

function once<T>(read: () => T): () => T {
  let found: T | undefined;
  return () => (found ??= read());
}
