import { isKind } from '../lexicon/nouns.ts';
import { nameAt } from '../party/nameAt.ts';

/** Kinds of which a story may have one without a name beside others with one: "the union" is not the European Union. */
const OWN = /^(?:union|party|government|state|group|league|movement|club|family)$/;

/**
 * The one body of a kind that an article names: "Castell Harbour Court" for "the court" where it names no other. Null
 * where it names none or several, and for kinds of which stories have nameless ones.
 *
 * @param phrase "the court", "Society": a kind without a name
 */
export function namedOfKind(phrase: string, text: string): string | null {
  const kind = phrase.replace(/^the /i, '').toLowerCase();
  if (!/^\p{Ll}+$/u.test(kind) || !isKind(kind) || OWN.test(kind)) return null;
  const large = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  const pattern = new RegExp(
    `(?<![\\p{L}’'-] ?)(?:\\p{Lu}[\\p{L}-]*[’']s )?((?:\\p{Lu}[\\p{L}-]* ){1,5}${large})(?![\\p{L}-])`,
    'gu',
  );
  const names = new Set<string>();
  for (const match of text.matchAll(pattern)) {
    const own = match[1]?.replace(/^The /, '') ?? '';
    const whole = nameAt(text, match.index + match[0].length - own.length) ?? own;
    if (own.includes(' ')) names.add(whole);
  }
  const [first, ...others] = names;
  return first === undefined || others.length > 0 ? null : first;
}
