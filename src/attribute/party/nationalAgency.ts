import { isPartyName } from '../organisation/isPartyName.ts';
import { leadingCountry } from './leadingCountry.ts';

/**
 * An agency of a state by its whole name, which speaks for itself as a ministry does not: "Norwegian Harbour Police",
 * "US Rope Survey". Null for all others, and where a nationality stands before the bare kind ("Norwegian police").
 *
 * @param words a name, or what stands before an office
 */
export function nationalAgency(words: readonly string[]): string | null {
  if (OF_MEMBERS.test(words.join(' ')) && leadingCountry(words) !== null) return words.join(' ');
  const [kind = '', field = ''] = words.toReversed();
  const isWhole = words.every((word) => /^\p{Lu}/u.test(word)) && leadingCountry(words.slice(0, -2)) !== null;
  if (!isWhole || !AGENCY.test(kind) || MINISTRY.test(`${field} ${kind}`)) return null;
  // "Northern Irish Police": the rest is no name of its own.
  const own = words.findIndex((_, at) => leadingCountry(words.slice(at)) === null);
  const name = words.join(' ');
  return own !== -1 && own < words.length - 1 && isPartyName(name) ? name : null;
}

/** "U.S. Guild of Bakers": no part of the state. */
const OF_MEMBERS = / (?:Chamber|Conference|League|Association|Society|Federation|Union|Guild) of (?:the )?\p{Lu}/u;
const AGENCY = new RegExp(
  '^(?:Agency|Administration|Commission|Board|Bureau|Service|Survey|Centre|Center|Institute|Police|Authority|Office)$',
);
/** The government itself, and what it publishes. */
const MINISTRY = /(?:\b(?:Foreign|Home|Cabinet|Press|President|Presidential)|[’']s?) (?:Office|Agency)$/;
