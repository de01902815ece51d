import { WEEKDAYS } from '../lexicon/calendar.ts';
import { countryOf } from '../lexicon/countries.ts';
import { describeNoun } from '../mention/describeNoun.ts';
import { onePerson } from '../mention/onePerson.ts';
import { isOffice } from '../lexicon/nouns.ts';
import { isPersonNoun } from '../mention/isPersonNoun.ts';
import { chunkEnd, chunkStart, headWord } from '../parse/chunkAt.ts';
import { politicalParty } from '../lexicon/politicalParty.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import { ownedRole } from './ownedBy.ts';
import type { History, Resolved } from './salience.ts';

/** "the city's largest paper" is no name. */
const ENDS_LARGE = /(?:^|[ -])\p{Lu}[^ ]*$/u;

const DAY = new RegExp(`^(?:${[...WEEKDAYS].join('|')}) `, 'i');

/**
 * "a lawyer for the accuser, Ann Lowe": which of the two she is, nothing tells; an office holder's aide is named so.
 */
function isOfAnother(parsed: ParsedSentence, head: number, last: number): boolean {
  const noun = headWord(parsed, last);
  const chunk = parsed.chunks[last];
  const inner = parsed.words.slice(chunk?.first, chunk?.end);
  const isSomebodys = inner[0]?.tag === 'DET' || inner.some(({ lower }) => lower === "'s");
  return last > head && isSomebodys && isPersonNoun(noun, 'NOUN') && !isOffice(noun);
}

/** "an analyst at the bank, Sheila Ray": the name comes second, the description is the role. */
export function namedAfter(
  parsed: ParsedSentence,
  head: number,
  end: number,
  sentence: number,
  history: History,
): Resolved | null {
  for (let at = head + 1; at < end && at < head + 12; at++) {
    const kind = parsed.chunks[at]?.kind;
    if (kind === 'comma') {
      const mention = describeNoun(parsed, at + 1);
      if (
        mention === null ||
        at + 1 >= end ||
        // "members of the council, Republican and Democrat": what they are.
        (parsed.chunks[at + 2]?.kind === 'conjunction' && politicalParty(mention.name) !== undefined) ||
        (mention.type !== 'person' && mention.type !== 'name' && mention.type !== 'body') ||
        !ENDS_LARGE.test(mention.name) ||
        countryOf(mention.name) !== undefined ||
        isOfAnother(parsed, head, at - 1)
      )
        return null;
      const entity = history.table.find(mention);
      const from = chunkStart(parsed, head);
      const described = parsed.text.slice(from, chunkEnd(parsed, at - 1));
      // "On Sunday Norway's envoy, Ann Lowe": the day is no part of it.
      const onDay = /\b[Oo]n $/.test(parsed.text.slice(Math.max(0, from - 4), from));
      const role = (onDay ? described.replace(DAY, '') : described).replace(
        /^(?:an?|the|one|another|its|his|her|their|our|my) /i,
        '',
      );
      // "the poet’s niece, Efe Lowe": what her first name tells counts less.
      if (entity?.type === 'person') entity.gender ??= onePerson(described)?.sex ?? null;
      const owned = ownedRole(parsed, head, at, sentence, history);
      return {
        name: entity?.name ?? mention.name,
        role: owned ?? role,
        resolved: 'named',
        ...(entity === null ? {} : { entity }),
      };
    }
    // "the envoy for Trade and Fisheries, Ann Lowe": both hang on the preposition.
    // "his brother and agent, Ann Lowe": one person.
    const other = parsed.words[parsed.chunks[at + 1]?.first ?? -1];
    const isToo = other?.tag === 'NOUN' && onePerson(`the ${other.lower}`) !== null;
    const isJoined = kind === 'conjunction' && (parsed.chunks[at - 2]?.kind === 'preposition' || isToo);
    // "a sailor held in Castell, Ann Lowe"
    const isReduced = kind === 'verb' && parsed.chunks[at + 1]?.kind === 'preposition';
    if (kind !== 'preposition' && kind !== 'noun' && !isJoined && !isReduced) return null;
  }
  return null;
}
