import { html } from 'hono/html';
import { phrase } from '../../phrases/phrase.ts';
import { openReading } from '../reading/openReading.ts';
import { chart } from '../elements/chart.ts';
import { voiceForm } from '../elements/voiceForm.ts';
import { show } from './show.ts';
import type { Route } from './webContext.ts';

/** `GET /over-time`: who said how much when, of those that are heard most. */
export const overTime: Route = (context) => async (c) => {
  const { language } = c.var;
  const reading = openReading(await context.corpus(), context.readSeedText);
  const title = phrase(language, 'webWhoWhen');
  const picture = chart(await reading.mostHeard(), language);
  const content = html`<h1>${title}</h1>
    ${picture === '' ? html`<p>${phrase(language, 'webNobodySpeaks')}</p>` : picture} ${voiceForm('', language)}`;
  return show(c, context, { title, section: 'overTime' }, content);
};
