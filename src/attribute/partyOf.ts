import type { Speaker } from '../domain/statement.ts';
import { countryOf } from './countries.ts';
import { BODIES, REPRESENTATIVES, singular, speaksForState } from './nounLexicon.ts';

/**
 * The party that a speaker speaks for, from the words of name and role alone, or null: a country for its government, officials, soldiers
 * ("Israeli officials", "US special envoy", "Beijing"), else the organisation in the role ("a member of X", "X's leader") or in the name.
 * Whoever was in office once, or only studies, backs or attacks somebody, speaks for nobody.
 */
export function partyOf({ name, role }: Pick<Speaker, 'name' | 'role'>): string | null {
  const country = countryOf(name);
  if (country !== undefined) return country.by === 'demonym' ? null : country.name;
  return (role === null ? null : partyOfRole(role)) ?? partyOfName(name);
}

const NOT_FOR = /\b(?:former|formerly|ex|onetime|one-time|then|late|retired|ousted|critics?|opponents?|rivals?|analysts?|experts?|professors?|scholars?|historians?|residents?|supporters?|victims?|activists?|protesters?|journalists?|reporters?|columnists?|anti|based)\b/i;

function partyOfName(name: string): string | null {
  if (NOT_FOR.test(name) || / and /.test(name)) return null;
  const words = name.replace(/, .*$/, '').replace(/^(?:the|a|an|some|many|several|senior|top|other|two|three|both|unnamed|anonymous) /i, '').split(/\s+/);
  const core = words.findIndex((word) => /^(?:in|at|of|for|from|who|with|close|familiar|on)$/.test(word));
  const head = words[(core === -1 ? words.length : core) - 1] ?? '';
  const body = BODIES.has(head.toLowerCase()) || BODIES.has(singular(head.toLowerCase()));
  const speaks = isOffice(head) || body;
  const own = core === -1 ? words : words.slice(0, core);
  const leading = leadingCountry(own.slice(0, -1));
  if (leading !== null) return speaksForState(head.toLowerCase()) ? leading : null;
  if (!/^\p{Lu}/u.test(words[0] ?? '')) return null;
  if (own.length > 1 && BODIES.has(head.toLowerCase()) && (/^\p{Lu}/u.test(head) || !/[’']s$/.test(own.at(-2) ?? ''))) return words.join(' ');
  const capitals = capitalRun(own);
  if (speaks && capitals !== '' && capitals !== own.join(' ')) return withoutPossessive(capitals);
  return words.length === 1 && /^\p{Lu}{2,}$/u.test(name) ? name : null;
}

function partyOfRole(role: string): string | null {
  if (NOT_FOR.test(role)) return null;
  const words = role.replace(/[,;].*$/, '').split(/\s+/);
  const office = words.findIndex(isOffice);
  if (office === -1) return null;
  const before = words.slice(0, office);
  const country = leadingCountry(before);
  if (country !== null) return speaksForState(withoutPossessive(words[office] ?? '').toLowerCase()) ? country : null;
  const capitals = organisationIn(before.filter((word) => !/^(?:Prime|Foreign|Vice|Deputy|Chief|Senior|Interior|Defense|Defence|Finance|Special|General)$/.test(word)));
  if (capitals !== '') return capitals;
  const link = words.findIndex((word, at) => at > office && /^(?:of|for|at|with)$/.test(word));
  if (link === -1) return null;
  const rest = words.slice(link + 1).filter((word, at) => !(at === 0 && word.toLowerCase() === 'the'));
  const after = leadingCountry(rest);
  if (after !== null) return after;
  const organisation = organisationIn(rest);
  return organisation === '' ? null : organisation;
}

function isOffice(word: string): boolean {
  const lower = withoutPossessive(word).toLowerCase();
  return REPRESENTATIVES.has(lower) || REPRESENTATIVES.has(singular(lower));
}

/** A country, nationality or capital among the first words: "senior US", "South Korean", "Israel's". */
function leadingCountry(words: readonly string[]): string | null {
  for (let at = 0; at < Math.min(words.length, 4); at++) {
    for (const length of [3, 2, 1]) {
      const found = countryOf(withoutPossessive(words.slice(at, at + length).join(' ')));
      if (found !== undefined && at + length <= words.length) return found.name;
    }
    if (/^\p{Lu}/u.test(words[at] ?? '')) return null;
  }
  return null;
}

/** The first run of capitalised words, up to a possessive: "Hamas Movement's" of "Hamas Movement's Political Bureau". */
function capitalRun(words: readonly string[]): string {
  const first = words.findIndex((word) => /^\p{Lu}/u.test(word) && !isOffice(word) && !OWNER.test(word));
  if (first === -1) return '';
  let end = first;
  while (end < words.length && /^[\p{Lu}&]/u.test(words[end] ?? '') && !isOffice(words[end] ?? '')) {
    end++;
    if (/[’']s$/.test(words[end - 1] ?? '')) break;
  }
  return words.slice(first, end).join(' ');
}

/** A capital at the start of a sentence makes no name of it: "Its chief executive". */
const OWNER = /^(?:its|his|her|their|our|my|the|an?)$/i;

function organisationIn(words: readonly string[]): string {
  const run = withoutPossessive(capitalRun(words));
  return REGION.test(run) ? '' : run;
}

const REGION = /\b(?:East|West|North|South|Africa|Asia|Europe|America|Gulf|Balkans|Caribbean)\b/;

function withoutPossessive(words: string): string {
  return words.replace(/[’']s?$/, '');
}
