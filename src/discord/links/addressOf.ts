import { originalLink } from '../../corpus/originalLink.ts';
import { bounds } from '../limits.ts';

/** The address of an original itself and never a text in its place; without a preview. Empty where there is none. */
export function addressOf(url: string | null | undefined): string[] {
  const link = originalLink(url, '', bounds.address);
  return link === null ? [] : [`<${link.href}>`];
}
