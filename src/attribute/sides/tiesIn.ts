import type { Article } from '../../domain/article.ts';
import type { Speaker, Statement } from '../../domain/statement.ts';
import { affiliationOf } from './affiliationOf.ts';
import { countryOf } from '../lexicon/countries.ts';
import { homeCountry } from './homeCountry.ts';
import { isOrganisation } from './isOrganisation.ts';
import { isOutlet } from './isOutlet.ts';
import { isProperName } from '../mention/isProperName.ts';
import { opensSentence } from './opensSentence.ts';
import { partyOf } from './partyOf.ts';
import { partyOfStory } from './partyOfStory.ts';
import { surnameOf } from '../mention/surnameOf.ts';
import type { Tie } from './tie.ts';

/** The ties of the speakers of an article. */
export type Ties = (speaker: Pick<Speaker, 'name' | 'role'>) => Tie | null;

/**
 * Reads for whom each speaker of an article speaks, as far as that article tells: from name and role, else from what
 * stands beside the name, else from the office; see `Via`. Null for whom it ties to nobody.
 */
export function tiesIn({ text }: Pick<Article, 'text'>, statements: readonly Statement[]): Ties {
  const known = new Map<string, Tie | null>();
  let home: string | null | undefined;
  const speakers = statements.flatMap(({ speaker }) => speaker ?? []);
  const find = ({ name, role }: Pick<Speaker, 'name' | 'role'>): Tie | null => {
    const party = partyOf({ name, role });
    if (party !== null && !opensSentence(party, { name, role }, text)) {
      const ofName = role === null || partyOf({ name, role: null }) === party;
      return isOutlet(name, text) && party === name ? null : { party, via: ofName ? 'name' : 'role' };
    }
    if (isOutlet(name, text)) return null;
    const published =
      /^(.+?)(?:[’'](?:s )?| )(?:[\p{L}-]+ ){0,2}?(?:statement|notice|release|letter|announcement|proclamation|ruling|summary|website|advisory|report)$/u.exec(
        name,
      )?.[1];
    if (published !== undefined) return ofPublisher(published.replace(/^(?:the|an?) /i, ''));
    if (isProperName(name) && surnameOf(name) !== null) {
      const beside = affiliationOf(name, text);
      if (beside !== null) return beside;
    }
    if (isProperName(name) && isOrganisation(name, text)) return { party: name, via: 'name' };
    if (role !== null && STATE_OFFICE.test(role)) {
      home ??= homeCountry(text);
      return home === null ? null : { party: home, via: 'office' };
    }
    const story = partyOfStory(role === null ? name : (BODY_OF_ROLE.exec(role)?.[1] ?? ''), text);
    return story === null ? null : { party: story, via: 'story' };
  };
  const ofPublisher = (owner: string): Tie | null => {
    const country = countryOf(owner);
    if (country !== undefined) return { party: country.name, via: 'document' };
    const last = owner.split(' ').at(-1) ?? '';
    const author = speakers.find(({ name }) => name === owner || surnameOf(name) === last.toLowerCase());
    const tie = author === undefined ? null : ties(author);
    if (tie !== null) return { ...tie, via: tie.via === 'story' ? 'story' : 'document' };
    return isProperName(owner) && isOrganisation(owner, text) ? { party: owner, via: 'document' } : null;
  };
  const ties: Ties = (speaker) => {
    const key = `${speaker.name}\n${speaker.role ?? ''}`;
    const tie = known.get(key);
    if (tie !== undefined) return tie;
    // A publisher that is read while it is looked for is none.
    known.set(key, null);
    const found = find(speaker);
    known.set(key, found);
    return found;
  };
  return ties;
}

/** Offices of a state that does not say which: "President", "Deputy Health Minister". */
const STATE_OFFICE =
  /^(?:(?:current|incumbent|caretaker|acting|interim|outgoing|deputy) )*(?:president|prime minister|premier|chancellor|king|queen|crown prince|(?:(?:\p{L}+ )(?:and )?){1,5}minister|foreign secretary)$/iu;
/** "police" of "police spokesman", "government’s" of "government’s lawyer". */
const BODY_OF_ROLE =
  /^((?:\p{L}+ ){0,2}\p{L}+)(?:[’']s)? (?:press )?(?:spokes(?:man|woman|person)|officer|director|chief|lawyer|president|leader|official)$/u;
