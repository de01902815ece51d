import { isKind } from '../lexicon/nouns.ts';
import { nameAt } from '../organisation/nameAt.ts';

const LARGE = '\\p{Lu}[\\p{L}-]*';
/** Kinds of which a story may have one without a name beside others with one: "the union" is not the European Union. */
const OWN = /^(?:police|union|government|state|group|league|movement|club|family)$/;

/**
 * The bodies of a kind that an article names: "Castell Harbour Court" for "the court", "Court of Castell". None for
 * kinds of which stories have nameless ones.
 *
 * @param phrase "the court", "Society": a kind without a name
 */
export function namedOfKind(phrase: string, text: string): ReadonlySet<string> {
  const names = new Set<string>();
  const kind = phrase.replace(/^the /i, '').toLowerCase();
  if (!/^\p{Ll}+$/u.test(kind) || !isKind(kind) || OWN.test(kind)) return names;
  const large = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  const pattern = new RegExp(
    `(?<!${LARGE} |[\\p{L}’'-])(?:${LARGE}[’']s )?((?:${LARGE} ){1,5}${large})(?![\\p{L}-])|` +
      `(?<!${LARGE} )(${large} of (?:the )?\\p{Lu}\\p{L}+)`,
    'gu',
  );
  for (const match of text.matchAll(pattern)) {
    const own = (match[1] ?? match[2] ?? '').replace(/^(?:The|An?) /, '');
    const whole = nameAt(text, match.index + match[0].length - own.length) ?? own;
    // "Castell Police Rope Command" is another body.
    const isOther = whole !== own && /^ \p{Lu}/u.test(whole.slice(own.length));
    if (own.includes(' ') && !isOther) names.add(whole);
  }
  // "Harbour Court" is the "Harbour Court of Castell" before.
  for (const name of names) if ([...names].some((other) => other !== name && other.includes(name))) names.delete(name);
  return names;
}
