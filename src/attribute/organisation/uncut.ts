import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { countryOf } from '../lexicon/countries.ts';
import { isKind, OF_NO_FIELD } from '../lexicon/nouns.ts';
import { isCommonWord } from '../tag/isCommonWord.ts';
import { placesOf } from './placesOf.ts';

/**
 * A body's name of which only the beginning was read, as the text has it wherever it stands: "Senate Harbour and Ropes
 * Committee" for "Senate Harbour", "Committee on Trade, Science and Ropes", "Center for Boats and Society", "Stand for
 * the Harbour". The name itself where it goes on in two ways, or not at all.
 */
export function uncut(name: string, text: string): string {
  const rests = new Set(placesOf(name, text).map(({ after }) => restOf(name, after)));
  const [rest = '', ...others] = rests;
  return others.length === 0 ? `${name}${rest}` : name;
}

function restOf(name: string, after: string): string {
  const words = name.split(' ');
  // "Alternative für Castell": a name in another language goes on in it.
  const foreign = FOREIGN.exec(after)?.[0] ?? '';
  if (foreign !== '') return foreign;
  // "Senate" tells of whom a committee is.
  const isOfKind = words.some((word, at) => isKind(word) && !(at === 0 && /^(?:Senate|House)$/.test(word)));
  // What two bodies are called stands between them as well: "and the Rope Guild".
  if (!isOfKind && words.length > 1 && words.every(isCommon)) {
    const joined = JOINED.exec(after)?.[0] ?? '';
    return isKind(joined.split(' ').at(-1) ?? '') ? joined : '';
  }
  if (words.length === 1) return isOfKind ? '' : (FOR_THE.exec(after)?.[0] ?? '');
  if (isOfKind && / (?:of|for|on) /.test(name)) {
    const fields = FIELDS.exec(after)?.[0] ?? '';
    const isAll = fields.split(/[\s,&]+/).every((word) => LINK.test(word) || (isCommon(word) && !isBody(word)));
    return isAll ? fields : '';
  }
  const last = words.at(-1) ?? '';
  // "the Supreme Court on Ropes": what it ruled on
  const goesOn = isKind(last) && !(after.startsWith(' on ') && OF_NO_FIELD.has(last.toLowerCase()));
  const [field = '', first = ''] = goesOn ? (FIELD.exec(after) ?? []) : [];
  const isTime = WEEKDAYS.has(first.toLowerCase()) || MONTHS.has(first.toLowerCase());
  return isTime || countryOf(field.replace(/^ \w+ /, '')) !== undefined ? '' : field;
}

function isCommon(word: string): boolean {
  return isCommonWord(word.toLowerCase());
}

/** "Congress", which is no field that a body is for, as "Society" is. */
function isBody(word: string): boolean {
  return isKind(word) && word !== 'Society';
}

const LINK = /^(?:and|of|in)?$/;
const WORD = '\\p{Lu}[\\p{L}-]*';
const JOINED = new RegExp(`^ (?:and|&) ${WORD}(?: ${WORD})*`, 'u');
const FOR_THE = new RegExp(`^ (?:for|of) the ${WORD}(?: ${WORD})*`, 'u');
const FOREIGN = new RegExp(
  `^ (?:für|pour|para|voor|för)(?: (?:das|die|den|de|la|le|les|el|los|las|o|a|os|as|het))? ${WORD}(?: ${WORD})*`,
  'u',
);
const FIELDS = new RegExp(
  `^(?:(?:, ${WORD})+,? (?:and|&) ${WORD}(?: ${WORD})?| and ${WORD}(?! ${WORD})| (?:of|in) ${WORD}(?: ${WORD})*)`,
  'u',
);
const FIELD = new RegExp(`^ (?:for|on) (${WORD})(?: ${WORD})*`, 'u');
