import { countryOf } from '../lexicon/countries.ts';
import { firmInFull } from './named/firmInFull.ts';
import { inFull } from './named/inFull.ts';
import type { Tie } from './tie.ts';

/**
 * A tie with the party by the name that the article has for it in full. To a committee it is vague: who sits in one is
 * of a party as well, which another article may tell.
 */
export function tieInFull(short: Tie, role: string | null, text: string, acronyms: ReadonlyMap<string, string>): Tie {
  if (/^(?:story|office)$/.test(short.via)) return withVague(short);
  const party = inFull(short.party, text, acronyms);
  const full = acronyms.get(party) ?? firmInFull(party, role, text);
  return withVague(
    full === undefined ? { ...short, party } : { ...short, party: countryOf(full)?.name ?? full, short: party },
  );
}

function withVague(tie: Tie): Tie {
  return COMMITTEE.test(tie.party) ? { ...tie, vague: true } : tie;
}

const COMMITTEE = /(?:^|[ b])[Cc]ommittee(?: on | of |$)/;
