import { withCapital } from '../../text/fold/withCapital.ts';
import { countryOf } from '../lexicon/countries.ts';
import { isCompanyForm } from '../lexicon/isCompanyForm.ts';
import { politicalParty } from '../lexicon/politicalParty.ts';
import { isTwoTrades } from '../tag/isTwoTrades.ts';
import type { Word } from '../tag/tagWords.ts';

/** Whether a comma or an "and" stands within the noun phrase that began at `start`, not behind it. */
export function joinsName(words: readonly Word[], start: number, at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  // "Harbour Ropes, Inc."
  if (words[at]?.lower === ',') return before?.tag === 'PROPN' && isCompanyForm(after?.lower ?? '');
  return words[at]?.tag === 'CCONJ' && (isOfTwoTrades(words, start, at) || isOfTwoSides(words, at));
}

/** "the Rope and Sail Makers Association" */
function isOfTwoTrades(words: readonly Word[], start: number, and: number): boolean {
  const first = words[and - 1];
  if (words[start]?.tag !== 'DET' || words[and]?.lower !== 'and' || and !== start + 2 || first?.tag !== 'PROPN')
    return false;
  const end = words.findIndex(({ tag }, at) => at > and && tag !== 'PROPN');
  const rest = words.slice(and + 1, end === -1 ? words.length : end).map(({ lower }) => lower);
  return isTwoTrades(first.lower, rest);
}

/** "Republican and Democratic leaders": of each some, and no party by itself. */
function isOfTwoSides(words: readonly Word[], and: number): boolean {
  const isSide = (word: Word | undefined): boolean => {
    if (word?.tag !== 'PROPN' && word?.tag !== 'ADJ') return false;
    const large = withCapital(word.lower);
    return politicalParty(large) !== undefined || countryOf(large)?.by === 'demonym';
  };
  return isSide(words[and - 1]) && isSide(words[and + 1]) && words[and + 2]?.tag === 'NOUN';
}
