import { phrase } from '../../phrases/phrase.ts';
import { openReading } from '../reading/openReading.ts';
import { voicesList } from '../views/voicesList.ts';
import { pageNumber } from './pageNumber.ts';
import { show } from './show.ts';
import type { Route } from './webContext.ts';

const LISTS = {
  speaker: { path: '/speakers', section: 'speakers', heading: 'speakers' },
  side: { path: '/sides', section: 'sides', heading: 'webSides' },
} as const;

/** `GET /speakers` or `GET /sides`, in pages. */
export const voices =
  (kind: keyof typeof LISTS): Route =>
  (context) =>
  async (c) => {
    const { language } = c.var;
    const { path, section, heading } = LISTS[kind];
    const title = phrase(language, heading);
    const reading = openReading(await context.corpus(), context.readSeedText);
    const found = await reading.voices(kind, pageNumber(c));
    return show(c, context, { title, section }, voicesList(found, { path, heading: title }, language));
  };
