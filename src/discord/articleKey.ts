import { createHash } from 'node:crypto';

/** Short name of an article for buttons and choices: ids may be longer than Discord takes, and positions change at a reindex. */
export function articleKey(articleId: string): string {
  return createHash('sha256').update(articleId).digest('base64url').slice(0, 12);
}
