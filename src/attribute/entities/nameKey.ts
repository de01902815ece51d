import { withoutAccents } from '../../text/fold/withoutAccents.ts';
import { isOwnName } from '../organisation/isOwnName.ts';
import { remember } from '../../text/memo/remember.ts';

/** Names compare without case, accents, marks and possessive. */
export const nameKey = remember((name): string =>
  withoutAccents(name)
    .replace(/(?<!\S)(\S+)[’']s$/u, (whole: string, owner: string) => (isOwnName(whole) ? whole : owner))
    .toLowerCase()
    .replace(/[.’'"“”]/g, '')
    .trim(),
);
