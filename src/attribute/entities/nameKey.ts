import { withoutAccents } from '../../text/fold/withoutAccents.ts';

/** Names compare without case, accents, marks and possessive. */
export function nameKey(name: string): string {
  return withoutAccents(name)
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/[.’'"“”]/g, '')
    .trim();
}
