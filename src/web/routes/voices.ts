import { html } from 'hono/html';
import { phrase } from '../../phrases/phrase.ts';
import { openReading } from '../reading/openReading.ts';
import { chart } from '../views/chart.ts';
import { voicesList } from '../views/lists.ts';
import { timelinePage } from '../views/timelinePage.ts';
import { voiceForm } from '../views/voiceForm.ts';
import { pageNumber } from './pageNumber.ts';
import { show, showProblem } from './show.ts';
import type { Route } from './webContext.ts';

/** `GET /speakers`, in pages. */
export const speakers: Route = (context) => async (c) => {
  const { language } = c.var;
  const reading = openReading(await context.corpus(), context.readSeedText);
  const heading = phrase(language, 'speakers');
  const list = voicesList(await reading.voices('speaker', pageNumber(c)), { path: '/speakers', heading }, language);
  return show(c, context, { title: heading, section: 'speakers' }, list);
};

/** `GET /sides`, in pages. */
export const sides: Route = (context) => async (c) => {
  const { language } = c.var;
  const reading = openReading(await context.corpus(), context.readSeedText);
  const heading = phrase(language, 'webSides');
  const list = voicesList(await reading.voices('side', pageNumber(c)), { path: '/sides', heading }, language);
  return show(c, context, { title: heading, section: 'sides' }, list);
};

/** `GET /timeline?name=`: what a speaker or a side said, by date, in pages. */
export const timeline: Route = (context) => async (c) => {
  const { language } = c.var;
  const name = (c.req.query('name') ?? '').trim().slice(0, 200);
  if (name === '') return c.redirect('/speakers', 303);
  const reading = openReading(await context.corpus(), context.readSeedText);
  const found = await reading.saidBy(name, pageNumber(c));
  if (found === null) return showProblem(c, context, 404, phrase(language, 'webNoVoice', { name }), { asking: null });
  const picture = chart([await reading.counted(found.voice)], language);
  const frame = { title: phrase(language, 'timelineOf', { name: found.voice.name }), section: 'speakers' } as const;
  return show(c, context, frame, timelinePage(found, picture, language));
};

/** `GET /over-time`: who said how much when, of those that are heard most. */
export const overTime: Route = (context) => async (c) => {
  const { language } = c.var;
  const reading = openReading(await context.corpus(), context.readSeedText);
  const heading = phrase(language, 'webWhoWhen');
  const picture = chart(await reading.mostHeard(), language);
  const content = html`<h1>${heading}</h1>
    ${picture === '' ? html`<p>${phrase(language, 'webNobodySpeaks')}</p>` : picture} ${voiceForm('', language)}`;
  return show(c, context, { title: heading, section: 'overTime' }, content);
};
