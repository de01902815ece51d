import type { Answer } from '../../domain/answer.ts';
import type { ArticleSummary, Catalogue } from '../../domain/index/catalogue.ts';
import { renderListed, renderListHead } from '../render/renderSources.ts';
import type { TextOptions } from '../render/renderText.ts';

/** Articles that are read at a time. */
const PAGE = 200;

/** The citations of the last answer, if there is one, and every article of the corpus. */
export async function listArticles(catalogue: Catalogue, last: Answer | null, options: TextOptions): Promise<string> {
  let [list, articles] = ['', 0];
  for await (const items of pagesOfArticles(catalogue)) {
    articles += items.length;
    list += renderListed(items, options);
  }
  return renderListHead(articles, last, options) + list;
}

/** All articles of the corpus in order, a page at a time. */
export async function* pagesOfArticles({
  summaries,
}: Pick<Catalogue, 'summaries'>): AsyncIterable<readonly ArticleSummary[]> {
  for (let offset = 0; ; offset += PAGE) {
    const { items } = await summaries({ offset, limit: PAGE });
    if (items.length > 0) yield items;
    if (items.length < PAGE) return;
  }
}
