import { withoutAccents } from '../../text/fold/withoutAccents.ts';
import { remember } from '../../text/memo/remember.ts';

/** Names compare without case, accents, marks and possessive. */
export const nameKey = remember((name): string =>
  withoutAccents(name)
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/[.’'"“”]/g, '')
    .trim(),
);
