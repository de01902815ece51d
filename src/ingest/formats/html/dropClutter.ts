import { anyOf } from '../../../text/anyOf.ts';
import type { HtmlNode } from './htmlNode.ts';

/** What says itself that it lies over the page, or is no part of its text. */
const OVERLAYS = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"], [role="search"], amp-consent';

/**
 * Parts of a page by whole words of their class or id, the way in which Readability itself tells unlikely parts.
 * Consent overlays, threads of comments and lists of other articles hold running text of their own.
 */
const THREADS = anyOf(
  /(?:^|[\s_-])(?:cookies?|gdpr|ccpa|consent|cmp)(?:[\s_-]|$)/iu,
  /(?:^|[\s_-])(?:onetrust|didomi|quantcast|qc-cmp2?|truste|cookiebot|usercentrics)(?:[\s_-]|$)/iu,
  /(?:^|[\s_-])(?:comments?|commentlist|disqus|respond|replies|livefyre)(?:[\s_-]|$)/iu,
  /(?:^|[\s_-])(?:related|recommended|recommendations|taboola|outbrain)(?:[\s_-]|$)/iu,
  /(?:^|[\s_-])(?:most-?read|trending|more-?from|read-?next)(?:[\s_-]|$)/iu,
  // What opens over a word that is pointed at: the name of the card, not that of the word with it.
  /(?:^|[\s_-])(?:rollover|tooltip|popover|hover-?card)[\w-]{0,40}[_-](?:block|body|box|card)(?:[\s_-]|$)/iu,
  /(?:^|[\s_-])(?:rollover|tooltip|popover|hover-?card)[\w-]{0,40}[_-](?:content|inner|panel|text)(?:[\s_-]|$)/iu,
);
/** Notices and bars are short; where one of these names stands on more, it is on what holds the article too. */
const BARS = anyOf(
  /(?:^|[\s_-])(?:paywall|regwall|piano|promo)(?:[\s_-]|$)/iu,
  /(?:^|[\s_-])(?:subscribe|subscription|subscriptions|newsletter|signup|sign-up)(?:[\s_-]|$)/iu,
  /(?:^|[\s_-])(?:share|sharing|shares|sharebar|sharedaddy|addthis|addtoany|a2a|social|socials|follow)(?:[\s_-]|$)/iu,
  /(?:^|[\s_-])(?:breadcrumbs?|pagination|post-?nav|tags?-?list|tag-?cloud|author-?bio|bio-?box)(?:[\s_-]|$)/iu,
  /(?:^|[\s_-])(?:caption|captions|wp-?caption|credit|credits|copyright|image-?source)(?:[\s_-]|$)/iu,
);
/** What a figure may hold besides a picture and its caption. */
const QUOTABLE = 'blockquote, table, pre, ul, ol';
/** Longest bar or notice, in characters. */
const MAX_BAR = 600;
/** What holds the article, whatever it is called. */
const ARTICLE = 'h1, main, article, [itemprop="articleBody"]';
/** Share of the page's letters that no thread has: a part that is larger is the article under a strange name. */
const MOST = 0.4;
/** A body may have a hundred classes; those say nothing of it as a part. */
const MAX_NAMES = 300;
const CONSENT = /(?:^|[\s_-])(?:gdpr|consent|cmp|onetrust|didomi|qc-cmp2?|cookiebot|usercentrics)(?:[\s_-]|$)/iu;

/** Takes consent dialogs, share bars, comments and the like out of a page. Changes the document. */
export function dropClutter(body: HtmlNode): void {
  const whole = lengthOf(body);
  for (const node of body.querySelectorAll(OVERLAYS)) if (node.querySelector(ARTICLE) === null) node.remove();
  for (const node of body.querySelectorAll('figure')) if (node.querySelector(QUOTABLE) === null) node.remove();
  for (const node of body.querySelectorAll('[class], [id]')) {
    const given = `${node.getAttribute('class') ?? ''} ${node.getAttribute('id') ?? ''}`;
    // "InlineImage-imageEmbedCaption" has words, too.
    const names = given.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '-');
    if (given.length <= MAX_NAMES && isClutter(node, names, whole) && node.querySelector(ARTICLE) === null)
      node.remove();
  }
}

function isClutter(node: HtmlNode, names: string, whole: number): boolean {
  if (CONSENT.test(names)) return true;
  if (THREADS.test(names)) return lengthOf(node) <= whole * MOST;
  return BARS.test(names) && lengthOf(node) <= MAX_BAR && node.querySelector('blockquote') === null;
}

function lengthOf(node: HtmlNode): number {
  return node.textContent?.length ?? 0;
}
