import { phrase } from '../../phrases/phrase.ts';
import { openReading } from '../reading/openReading.ts';
import { chart } from '../elements/chart.ts';
import { timelinePage } from '../views/timelinePage.ts';
import { pageNumber } from './pageNumber.ts';
import { show, showProblem } from './show.ts';
import type { Route } from './webContext.ts';

/** Longest name that is looked for, in characters. */
const NAME = 200;

/** `GET /timeline?name=`: what a speaker or a side said, by date, in pages. */
export const timeline: Route = (context) => async (c) => {
  const { language } = c.var;
  const name = (c.req.query('name') ?? '').trim().slice(0, NAME);
  if (name === '') return c.redirect('/speakers', 303);
  const reading = openReading(await context.corpus(), context.readSeedText);
  const found = await reading.saidBy(name, pageNumber(c));
  if (found === null) return showProblem(c, context, 404, phrase(language, 'webNoVoice', { name }), { asking: null });
  const picture = chart([await reading.counted(found.voice)], language);
  const section = found.voice.kind === 'side' ? 'sides' : 'speakers';
  const title = phrase(language, 'timelineOf', { name: found.voice.name });
  return show(c, context, { title, section }, timelinePage(found, picture, language));
};
