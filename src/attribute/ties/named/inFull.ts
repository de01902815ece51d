import { countryOf } from '../../lexicon/countries.ts';
import { isKind } from '../../lexicon/nouns.ts';
import { speaksForOthers } from '../../lexicon/speaksForOthers.ts';
import { isOutlet } from '../../organisation/isOutlet.ts';
import { isPersonNoun } from '../../mention/isPersonNoun.ts';
import { isProperName } from '../../mention/isProperName.ts';
import { surnameOf } from '../../mention/surnameOf.ts';
import { fullNameIn } from '../../organisation/fullNameIn.ts';
import { nameAt } from '../../organisation/nameAt.ts';
import { placesOf } from '../../organisation/placesOf.ts';
import { uncut } from '../../organisation/uncut.ts';
import { wholeName } from '../../organisation/wholeName.ts';
import { genderOfName } from '../../lexicon/genderOfName.ts';

/**
 * A party by the name that an article has for it in full: "Lena Voss" for "Voss", "Lena Voss’s family" for "Voss
 * family", "Friends of Ropes" of which a role has only "Friends". A title is no part of a
 * name.
 */
export function inFull(party: string, text: string, acronyms: ReadonlyMap<string, string>): string {
  const [, owner] = FAMILY.exec(party) ?? [];
  if (owner !== undefined) return `${fullNameIn(owner, text) ?? owner}’s family`;
  if (/ (?:of|for) /.test(party)) return uncut(wholeName(party, text, acronyms), text);
  return (
    fullNameIn(party.replace(COURTESY, ''), text) ?? withoutTitle(party) ?? goingOn(party, text) ?? uncut(party, text)
  );
}

/**
 * "Rope Party" of "Ropes", where the article speaks of that, and the Conservatives where it writes them large within a
 * sentence, as it writes nobody's opinions; null for all others.
 */
export function partyOfMembers(name: string, text: string): string | null {
  if (/(?:^|\p{Ll} )Conservatives$/u.test(name) && CONSERVATIVES.test(text)) return 'Conservative Party';
  const party = `${name.slice(0, -1)} Party`;
  return /^\p{Lu}\p{Ll}+s$/u.test(name) && text.includes(party) ? party : null;
}

const FAMILY = /^(?:the )?(.*\p{Lu}[\p{L}-]+?)(?:[’']s)? family$/u;

const CONSERVATIVES = /(?:\b[Tt]he|\p{Ll}) Conservatives(?!\p{L})/u;

/** "Ms. Lowe" */
const COURTESY = /^(?:Mrs?|Ms|Dr)\.? (?=\p{Lu}\p{L}+$)/u;

/** "Mark Lowe" of "Engineer Mark Lowe". */
function withoutTitle(party: string): string | null {
  const [title = '', ...rest] = party.split(' ');
  // "Transgender Law Center" is nobody called Law.
  const isPerson =
    rest.length > 1 &&
    rest.length < 4 &&
    genderOfName(rest[0] ?? '') !== 'unknown' &&
    !isKind(rest.at(-1)?.toLowerCase() ?? '');
  const name = rest.join(' ');
  return isPerson && isPersonNoun(title.toLowerCase(), 'NOUN') && isProperName(name) && surnameOf(name) !== null
    ? name
    : null;
}

/** "Friends of Ropes" for "Friends", where that goes on so wherever it stands; null for all others. */
function goingOn(party: string, text: string): string | null {
  const places = placesOf(party, text);
  if (!/^\p{Lu}\p{Ll}+$/u.test(party) || countryOf(party) !== undefined || places.length === 0) return null;
  const whole = new Set(
    places.map(({ before, end, after }) =>
      GOES_ON.test(after) && !WITHIN.test(before) ? nameAt(text, end - party.length) : null,
    ),
  );
  const [only, ...others] = whole;
  if (others.length > 0 || only === null || only === undefined || !only.startsWith(`${party} `)) return null;
  const rest = only.split(' ').slice(1);
  // "Castell Governor", "Castell Ann Lowe": what stands there by itself.
  return rest.some((word) => speaksForOthers(word) || isOutlet(word)) || genderOfName(rest[0] ?? '') !== 'unknown'
    ? null
    : only;
}

/** Another word of the name: "Ann " before "Voss Sea Station". */
const WITHIN = /\p{Ll}[,]? \p{Lu}[\p{L}-]* $|^\p{Lu}[\p{L}-]* $/u;
const GOES_ON = /^ (?:of )?\p{Lu}\p{Ll}/u;
