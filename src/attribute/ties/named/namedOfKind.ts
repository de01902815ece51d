import { withCapital } from '../../../text/fold/withCapital.ts';
import { isKind } from '../../lexicon/nouns.ts';
import { isPersonNoun } from '../../mention/isPersonNoun.ts';
import { nameAt } from '../../organisation/nameAt.ts';
import { rememberInText } from '../../../text/memo/rememberInText.ts';

/**
 * A capital that no news has, as often as the kind has letters, stands for it: a pattern of its own for each kind takes
 * longer to be compiled than to be used.
 */
const KIND = 'Ⴀ';
const LARGE = '\\p{Lu}[\\p{L}-]*';
const OF_KIND = patternOf('');
/** "Fire and Rescue Service" */
const OF_FIELD = patternOf('(?:and )?');

function patternOf(joined: string): RegExp {
  return new RegExp(
    `(?<!${KIND} |[\\p{L}’'-])(?:${LARGE}[’']s )?((?:${LARGE} ${joined}){1,5}${KIND}+)(?![\\p{L}-])|` +
      `(?<!${LARGE} |${KIND})(${KIND}+ of (?:the )?\\p{Lu}\\p{L}+)`,
    'gu',
  );
}

/**
 * Kinds of which a story may have one without a name beside others with one: "the union" is not the European Union, nor
 * is "the House" the White House.
 */
const OWN = /^(?:police|union|government|state|group|league|movement|club|family|house)$/;

/**
 * The bodies of a kind that an article names: "Castell Harbour Court" for "the court", "Court of Castell", "Upper
 * Castell Fire and Rescue Service" for "the fire service". None for kinds of which stories have nameless ones.
 *
 * @param phrase "the court", "Society", "the three-judge court": a kind without a name
 */
export const namedOfKind = rememberInText((phrase, text): ReadonlySet<string> => {
  const names = new Set<string>();
  const [kind = '', ...field] = phrase
    .replace(/^the (?:[\p{L}-]+-[\p{L}-]+ )?/iu, '')
    .toLowerCase()
    .split(' ')
    .toReversed();
  if (!/^\p{Ll}+$/u.test(kind) || !isKind(kind) || field.length > 1 || (field.length === 0 && OWN.test(kind)))
    return names;
  const large = withCapital(kind);
  if (!text.includes(large)) return names;
  const pattern = field.length > 0 ? OF_FIELD : OF_KIND;
  for (const { start, line } of linesWith(large, text)) {
    for (const match of line.replaceAll(large, KIND.repeat(large.length)).matchAll(pattern)) {
      const end = match.index + match[0].length;
      const own = line.slice(end - (match[1] ?? match[2] ?? '').length, end).replace(/^(?:The|An?) /, '');
      const found = nameAt(text, start + end - own.length) ?? own;
      const whole = own.startsWith(found) ? own : found;
      // "Castell Police Rope Command" is another body; "Castell College Norenz" is only where it is.
      const isOther =
        whole !== own && /^ \p{Lu}/u.test(whole.slice(own.length)) && !isPlace(whole.slice(own.length + 1));
      const isOfField = field.every((word) => whole.toLowerCase().split(' ').includes(word));
      if (own.includes(' ') && !isOther && isOfField) names.add(whole);
    }
  }
  // "Harbour Court" is the "Harbour Court of Castell" before.
  for (const name of names) if ([...names].some((other) => other !== name && other.includes(name))) names.delete(name);
  return names;
});

/**
 * The lines of a text in which a word stands, and where each begins: no name goes over the end of one, and a pattern of
 * names is tried at every capital.
 */
function linesWith(word: string, text: string): { start: number; line: string }[] {
  const found: { start: number; line: string }[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at)) {
    const start = text.lastIndexOf('\n', at) + 1;
    const end = text.indexOf('\n', at);
    at = end === -1 ? text.length : end;
    found.push({ start, line: text.slice(start, at) });
  }
  return found;
}

/** Whether a word that follows a body's name is where it is: no kind, office or acronym. */
function isPlace(rest: string): boolean {
  const lower = rest.toLowerCase();
  return /^\p{Lu}\p{Ll}+$/u.test(rest) && !isKind(lower) && !isPersonNoun(lower, 'NOUN');
}
