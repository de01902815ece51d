import { phrase } from '../../phrases/phrase.ts';
import { openReading } from '../reading/openReading.ts';
import { articlesList, SEARCHED } from '../views/articlesList.ts';
import { pageNumber } from './pageNumber.ts';
import { show } from './show.ts';
import type { Route } from './webContext.ts';

/** `GET /articles`, with `q` those that hold some of its words, and `page`. */
export const articles: Route = (context) => async (c) => {
  const { language } = c.var;
  const searched = (c.req.query('q') ?? '').trim().slice(0, SEARCHED);
  const reading = openReading(await context.corpus(), context.readSeedText);
  const found = await reading.articles(searched, pageNumber(c));
  const frame = { title: phrase(language, 'webArticles'), section: 'articles' } as const;
  return show(c, context, frame, articlesList(found, searched, language));
};
