import type { Catalogue } from '../../domain/index/catalogue.ts';
import type { OpenIndex } from '../../domain/index/openIndex.ts';
import { lastingId } from '../../text/scopedId.ts';

/**
 * An index that holds articles which were taken down since, as if it did not: they are in no list, suggested nowhere
 * and not found. Until there is another index, a list may have fewer on a page, and counts them.
 */
export function hideTaken(index: OpenIndex, taken: ReadonlySet<string>): OpenIndex {
  const { catalogue } = index;
  const isLeft = (one: { readonly id: string; readonly file: string }): boolean =>
    !taken.has(one.id) && !taken.has(lastingId(one));
  const articles: Catalogue['articles'] = async (ids) =>
    (await catalogue.articles(ids)).filter(({ article }) => isLeft(article));
  return {
    ...index,
    catalogue: {
      ...catalogue,
      articles,
      async summaries(page) {
        const found = await catalogue.summaries(page);
        return { ...found, items: found.items.filter(isLeft) };
      },
      async findArticle(name) {
        const id = await catalogue.findArticle(name);
        return id === null || (await articles([id])).length === 0 ? null : id;
      },
      suggestArticles: async (typed, limit) => (await catalogue.suggestArticles(typed, limit)).filter(isLeft),
    },
  };
}
