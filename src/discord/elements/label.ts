import { escapeMarkdown } from './escapeMarkdown.ts';
import { bounds } from '../limits.ts';
import { shorten } from './shorten.ts';

/**
 * A name, a title or a question as a piece of one line: white space folded, shortened to `length` characters, escaped.
 */
export function label(value: string, length: number = bounds.title): string {
  return escapeMarkdown(shorten(value.replace(/\s+/g, ' ').trim(), length));
}
