import { phrase } from '../../phrases/phrase.ts';
import { readMarks } from '../links/paths.ts';
import { openReading } from '../reading/openReading.ts';
import { labelOf } from '../../indexing/labelOf.ts';
import { articlePage } from '../views/articlePage.ts';
import { show, showProblem } from './show.ts';
import type { Route } from './webContext.ts';

/** `GET /articles/KEY`, with `mark` the words of some places marked. */
export const article: Route = (context) => async (c) => {
  const { language } = c.var;
  const reading = openReading(await context.corpus(), context.readSeedText);
  const found = await reading.article(c.req.param('key') ?? '');
  if (found === null || found === 'changed')
    return showProblem(c, context, found === null ? 404 : 410, phrase(language, 'gone'), { asking: null });
  const frame = { title: labelOf(found.article), section: 'articles' } as const;
  return show(c, context, frame, articlePage(found, readMarks(c.req.query('mark') ?? ''), language));
};
