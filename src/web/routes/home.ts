import { phrase } from '../../phrases/phrase.ts';
import { askBounds } from '../../work/askBounds.ts';
import { openReading } from '../reading/openReading.ts';
import { homePage } from '../views/homePage.ts';
import { show } from './show.ts';
import type { Route } from './webContext.ts';

/** Sides that the first page names. */
const SIDES = 12;

/** `GET /`, with `q` what stands in the form: a link that suggests a question, and asks nothing. */
export const home: Route = (context) => async (c) => {
  const { language } = c.var;
  const corpus = await context.corpus();
  const sides = await openReading(corpus, context.readSeedText).voices('side', 1);
  const asking = { question: (c.req.query('q') ?? '').slice(0, askBounds.question) };
  const shown = { ...sides, items: sides.items.slice(0, SIDES) };
  return show(
    c,
    context,
    { title: phrase(language, 'webAsk'), section: 'ask' },
    homePage(shown, corpus.info, asking, language),
  );
};
