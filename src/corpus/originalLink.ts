/** Where an article stands on the web. */
export interface OriginalLink {
  readonly href: string;
  /** The host as it is looked up: what looks like another one is spelt out ("xn--…"). To be shown with every link. */
  readonly host: string;
}

/** Words at each end that a long excerpt is found by. */
const ENDS = 5;
/** An excerpt of so many words is named whole. */
const WHOLE = 12;

/**
 * The address of the original, with a text fragment that opens it at the very words, where the browser can: WICG's
 * scroll-to-text-fragment (`#:~:text=first words,last words`). Null for what is no address of a web page: only http and
 * https, nothing that signs in, and nothing that a message or a terminal would take for more than an address.
 *
 * @param words what is quoted from there; without them the page as a whole
 * @param most the longest address in characters; words are left out where it would be longer
 */
export function originalLink(url: string | null | undefined, words = '', most = 2000): OriginalLink | null {
  if (url == null || !URL.canParse(url)) return null;
  const { protocol, username, password, host, href } = new URL(url);
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '' || /[<>\s"`\\]/.test(href)) return null;
  const plain = { href, host };
  const fragment = textFragment(words);
  const found = href.includes('#') ? `${href}:~:text=${fragment}` : `${href}#:~:text=${fragment}`;
  if (fragment !== '' && found.length <= most) return { href: found, host };
  return href.length <= most ? plain : null;
}

/** The first and the last words of a long text, all of a short one. */
function textFragment(text: string): string {
  const words = text.trim().split(/\s+/).filter(Boolean);
  if (words.length <= WHOLE) return encoded(words);
  return `${encoded(words.slice(0, ENDS))},${encoded(words.slice(-ENDS))}`;
}

/** A dash tells context from text in such a fragment, and has to be encoded as well. */
function encoded(words: readonly string[]): string {
  // Half a character, where a text has one, cannot be encoded.
  return encodeURIComponent(words.join(' ').replace(/\p{Surrogate}/gu, '')).replace(
    /[-!'()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
