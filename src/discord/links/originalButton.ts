import { ButtonStyle, ComponentType, type APIButtonComponentWithURL } from 'discord.js';
import { originalLink } from '../../corpus/originalLink.ts';
import { limits } from '../limits.ts';

/**
 * A button that opens an original at the words that are quoted from it. Its label names the host, so that nobody is led
 * where they did not see; none where that would have to be cut, or where there is no address.
 *
 * @param before what stands before the host, such as the number of the source
 */
export function originalButton(
  url: string | null | undefined,
  words: string,
  before = '',
): APIButtonComponentWithURL[] {
  const link = originalLink(url, words, limits.buttonUrl);
  const label = `${before} ${link?.host ?? ''}`.trim();
  if (link === null || label.length > limits.buttonLabel) return [];
  return [{ type: ComponentType.Button, style: ButtonStyle.Link, label, url: link.href }];
}
