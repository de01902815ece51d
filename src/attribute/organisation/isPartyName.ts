import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { isKind, isOffice } from '../lexicon/nouns.ts';
import { isPeople } from '../lexicon/countries.ts';
import { isStopWord } from '../../text/stopWords.ts';
import { wordSet } from '../../text/wordSet.ts';
import { anyOf } from '../../text/anyOf.ts';

/**
 * Whether a name can be that of a party: no region, portfolio, title or bare kind ("Council", "Senate Majority",
 * "Lord").
 */
export function isPartyName(name: string): boolean {
  const words = name.split(' ');
  // "University of the Gulf": a kind with a region is a name.
  if (name === '' || (REGION.test(name) && !(isKind(words[0] ?? '') && / of /.test(name)))) return false;
  if (words.length === 1 && (WEEKDAYS.has(name.toLowerCase()) || MONTHS.has(name.toLowerCase()))) return false;
  // "Kurdish" (officials): of a people.
  if (words.length === 1 && isPeople(name)) return false;
  // "Brig." (general): a title that is cut short.
  if (/^\p{Lu}\p{Ll}+\.$/u.test(name)) return false;
  // A heading.
  const isShouted = (word: string): boolean => /^[\p{Lu}\d’'.,-]{3,}$/u.test(word) || isStopWord(word.toLowerCase());
  if (words.length > 1 && words.every(isShouted)) return false;
  // "Norwegian-speaking" (provinces): what somebody is like.
  if (/^[^ ]+-(?:speaking|born|based|led|backed|owned|occupied|controlled|held)$/.test(name)) return false;
  // "Justice Department": a ministry in full, though its field names nobody.
  if (
    words.length > 1 &&
    /^(?:Department|Ministry)$/.test(words.at(-1) ?? '') &&
    !/^(?:City|Fire|Police|State|County|Local|Government)$/.test(words[0] ?? '')
  )
    return true;
  // "House Harbour Committee": of a chamber, and a name in full.
  if (words.length > 2 && CHAMBERS.test(words[0] ?? '') && /^(?:Sub)?[Cc]ommittee$/.test(words.at(-1) ?? ''))
    return true;
  // "Department of Health", "Faculty of Law": a kind is a name with what it is of.
  const link = words.findIndex((word) => /^(?:of|for)$/.test(word));
  if (
    link > 0 &&
    isKind(words[link - 1] ?? '') &&
    /^\p{Lu}/u.test(words[link + (words[link + 1] === 'the' ? 2 : 1)] ?? '')
  )
    return true;
  // "Harbour Affairs": what an office is for.
  if (/ (?:Affairs|Relations|Policy)$/.test(name) && !words.some(isKind)) return false;
  return !words.every(
    (word) => NO_NAMES.has(word.toLowerCase()) || isKind(word) || isOffice(word.replace(/[’']s?$/, '').toLowerCase()),
  );
}

const CHAMBERS = /^(?:House|Senate|Commons|Lords|Assembly)$/;
/** Regions, creeds, groups of a people and months that are cut short. */
const REGION = anyOf(
  /\b(?:Eastern|Western|Northern|Southern|East|West|Gulf|Balkans|Caribbean|Middle)(?: leaders?)?$/,
  // "Zenaris Europe" is a name.
  /^(?:Africa|Asia|Europe|America)(?: leaders?)?$/,
  /\b(?:Central|Latin|North|South|East|West|Southeast|Saharan) (?:Africa|Asia|Europe|America)(?: leaders?)?$/,
  /\b(?:Eastern|Western|Northern|Southern) (?:Africa|Asia|Europe|America)(?: leaders?)?$/,
  /\b(?:Africans?|Asians?|Europeans?)(?: leaders?)?$/,
  // "Harbour International" is a name.
  /^(?:World|Global|International)(?: leaders?)?$/,
  /\b(?:Christian|Muslim|Jewish|Catholic|Evangelical|Islamic)(?: leaders?)?$/,
  /\b(?:Black|White|Latino|Hispanic|Arab)(?: leaders?)?$/,
  /\b(?:Nov\.|Dec\.|Oct\.|Sept\.|Aug\.|Jan\.|Feb\.)(?: leaders?)?$/,
);
/** Fields of ministers and chiefs, chambers and their halves, and other words written large that name nobody. */
const NO_NAMES = wordSet(`
  fire police health education defense defence finance energy trade transport transportation security housing water
  justice interior home foreign environment labor labour agriculture treasury intelligence army navy air budget culture
  sports sport tourism immigration homeland veterans urban commerce development science technology communications
  information public affairs works social welfare family children youth women climate economy economic economics
  business industry industrial exterior internal external external national state states federal local city county town
  village district region regional provincial municipal central general senate house assembly parliament congress
  majority minority opposition oversight judiciary appropriations ways means committee rules ethics ruling government
  cabinet crown supreme court high appeals vice deputy prime chief senior special executive assistant interim acting
  former president presidential mayoral gubernatorial ministerial congressional parliamentary party policy political
  press media operations marketing human resources legal research
  design sales and of for the & law enforcement emergency medical fiscal revenue tax planning strategy strategic global
  pm popular small big instant new old campaign administration joint pac super
`);
