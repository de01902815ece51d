import { createHash } from 'node:crypto';

/**
 * Short stand-in for an article's id or a name in buttons and choices: those may be longer than Discord takes, and
 * positions change at a reindex.
 */
export function shortKey(value: string): string {
  return createHash('sha256').update(value).digest('base64url').slice(0, 12);
}
