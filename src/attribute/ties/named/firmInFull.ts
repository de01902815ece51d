import { genderOfName } from '../../lexicon/genderOfName.ts';
import { countryOf } from '../../lexicon/countries.ts';
import { speaksForOthers } from '../../lexicon/speaksForOthers.ts';
import { firmOfTrade } from '../../organisation/firmOfTrade.ts';
import { nameAt } from '../../organisation/nameAt.ts';
import { placesOf } from '../../organisation/placesOf.ts';

/**
 * The full name that an article has for a firm which it shortens: "Port Ellery Shipping" for "Port Ellery" by what it
 * trades in, "Lowe’s Rope Goods" for "Lowe" where that never stands without the possessive. Undefined where it has none
 * or two, and for who has an office of a place.
 *
 * @param role the office by which somebody is tied to it; null where it speaks itself
 */
export function firmInFull(party: string, role: string | null, text: string): string | undefined {
  if (!/^\p{Lu}/u.test(party) || countryOf(party) !== undefined || OF_PLACE.test(role ?? '')) return undefined;
  if (party.includes(' ') && genderOfName(party.split(' ')[0] ?? '') !== 'unknown') return undefined;
  const places = placesOf(party, text);
  const firm = firmOfTrade(party, [...new Set(places.map(({ end }) => nameAt(text, end - party.length) ?? party))]);
  if (firm !== undefined) return firm;
  if (!/^\p{Lu}\p{Ll}+$/u.test(party) || !places.every(({ after }) => /^[’']s(?!\p{L})/u.test(after))) return undefined;
  const owned = new Set(places.flatMap(({ after }) => GOODS.exec(after)?.[0] ?? []));
  const [only, ...others] = [...owned].filter((rest) => !rest.split(' ').some((word) => speaksForOthers(word)));
  return only === undefined || others.length > 0 ? undefined : `${party}${only}`;
}

/** Offices of a place: its mayor speaks for no firm that is called after it. */
const OF_PLACE =
  /\b(?:mayor|governor|councill?(?:or|man|woman)|commissioner|police|sheriff|senator|city|county|state)\b/i;
/** "’s Rope Goods" before what it does. */
const GOODS = /^[’']s(?: \p{Lu}\p{Ll}+){1,3}(?= (?:said|says|will|would|has|had|is|was|announced)\b|[,.]? and |[,.])/u;
