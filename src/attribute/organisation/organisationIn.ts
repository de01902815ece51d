import { genderOfName } from '../lexicon/genderOfName.ts';
import { countryOf } from '../lexicon/countries.ts';
import { isOfPeople } from './isOfPeople.ts';
import { isPartyName } from './isPartyName.ts';
import { isKind, BODIES, singular } from '../lexicon/nouns.ts';
import { tellsOfBody } from '../lexicon/tellsOfBody.ts';
import { isNameParticle } from '../../text/names/isNameParticle.ts';
import { isPersonNoun } from '../mention/isPersonNoun.ts';
import { isTwoTrades } from '../tag/isTwoTrades.ts';
import { speaksForOthers } from '../lexicon/speaksForOthers.ts';
import { isStopWord } from '../../text/stopWords.ts';
import { wordSet } from '../../text/wordSet.ts';

/**
 * The organisation, place or person that words before or after an office name: "Harbour Union" of "the Harbour Union's
 * board", "Center for Trade Policy"; null where they name none: a portfolio ("Health" minister), a kind without a name
 * ("Council"), a region, a title.
 *
 * @param words without a leading article
 */
export function organisationIn(words: readonly string[]): string | null {
  const first = words.findIndex(
    (word, at) =>
      isCapital(word) &&
      (!speaksForOthers(word) || isPlace(word) || isOfPeople(word, words[at + 1] ?? '')) &&
      !OPENERS.has(word.toLowerCase()) &&
      !(tellsOfBody(word) && isCapital(words[at + 1] ?? '')) &&
      !(isStopWord(word.toLowerCase()) && /\p{Ll}/u.test(word)),
  );
  if (first === -1) return null;
  let end = first;
  while (
    end < words.length &&
    isCapital(words[end] ?? '') &&
    (!speaksForOthers(words[end] ?? '') ||
      isPlace(words[end] ?? '') ||
      BODIES.has((words[end] ?? '').toLowerCase()) ||
      isOfPeople(words[end] ?? '', words[end + 1] ?? ''))
  ) {
    end++;
    // "Lena de Voss"
    let name = end;
    while (isNameParticle(words[name] ?? '', false)) name++;
    if (isCapital(words[name] ?? '')) end = name;
    const [last = '', next = ''] = [words[end - 1], words[end]];
    if ((/[’']s?$/.test(last) && !isOfPeople(last, next)) || (end - first > 1 && opensPerson(words, end))) break;
  }
  // "Rope and Sail Makers Association", "Senate Harbour and Public Works Committee"
  if (words[end] === 'and') {
    const stop = words.findIndex((word, at) => at > end && !isCapital(word));
    const rest = words.slice(end + 1, stop === -1 ? words.length : stop);
    const isTrades = end === first + 1 && isTwoTrades(words[first] ?? '', rest);
    const isOfChamber = CHAMBER.test(words[first] ?? '') && !isKind(words[end - 1] ?? '') && isKind(rest.at(-1) ?? '');
    if (isTrades || isOfChamber) end += rest.length + 1;
  }
  // "Stand for the Harbour"
  if (end === first + 1 && words[end] === 'for' && words[end + 1] === 'the' && isCapital(words[end + 2] ?? '')) {
    const stop = words.findIndex((word, at) => at > end + 1 && !isCapital(word));
    end = stop === -1 ? words.length : stop;
  }
  // "Center for American Progress", "University of the Gulf": a kind needs what it is of.
  while (needsRest(words, end)) {
    let at = end + 1;
    if (/^(?:the|an?)$/.test(words[at] ?? '')) at++;
    if (!isCapital(words[at] ?? '')) break;
    while (
      at < words.length &&
      !/[’']s$/.test(words[at - 1] ?? '') &&
      (isCapital(words[at] ?? '') || (words[at] === 'and' && isCapital(words[at + 1] ?? '')))
    )
      at++;
    // "Committee to Save Harbour boats": the last word is no name.
    if (words[end] === 'to' && at === words.length - 1) at++;
    end = at;
  }
  // "Dockers Local 12"
  if (/^\d+$/.test(words[end] ?? '') && /^(?:Local|Lodge|Branch|Chapter)$/.test(words[end - 1] ?? '')) end++;
  // "the Harbour 10 crew": a name that goes on with a number is cut.
  if (/^\d/.test(words[end] ?? '')) return null;
  // "Castell police", "Castell council": with its kind.
  if (LOCAL.test(words[end] ?? '') && !/[’']s?$/.test(words[end - 1] ?? '')) end++;
  // "Castell’s police"
  const owner = words.slice(first, end).join(' ');
  if (words[end] === 'police') return `${owner.replace(/[’']s?$/, '')} police`;
  const run = words.slice(first, end).filter((word, at) => !(at === 0 && OPENERS.has(word.toLowerCase())));
  // "HTU Special Rapporteur", "League of Ropes Senior Vice President"
  while (run.length > 1 && /^(?:Special|Senior|Vice)$/.test(run.at(-1) ?? '')) run.pop();
  // "Oslo Media" is a company: a place has no such department.
  const least = run.at(-1) === 'Business' && /^\p{Lu}{2,}$/u.test(run[0] ?? '') ? 1 : 2;
  while (
    !run.includes('of') &&
    !run.includes('for') &&
    run.length > least &&
    DEPARTMENTS.has(run.at(-1) ?? '') &&
    countryOf(run.slice(0, -1).join(' ')) === undefined
  )
    run.pop();
  const name = run.join(' ').replace(/[’']s?$/, '');
  return isPartyName(name) ? name : null;
}

/**
 * "Center" of "Center for Ropes", "Committee" of "Committee to Save Ropes", "Castellers" of "Castellers for Boats": a
 * kind of body, or people who are for something.
 */
function needsRest(words: readonly string[], link: number): boolean {
  const [kind = '', next = ''] = [words[link - 1], words[link + 1]];
  if (words[link] === 'to') return isKind(kind) && isCapital(next) && isCapital(words[link + 2] ?? '');
  if (/^(?:of|for)$/.test(words[link] ?? '') && (isKind(kind) || kind === 'Chamber')) return true;
  const people = kind.toLowerCase();
  return words[link] === 'for' && isCapital(next) && singular(people) !== people && isPersonNoun(people, 'NOUN');
}

/** "Harbour Department Ann Lowe": behind a kind a first name begins another name. */
function opensPerson(words: readonly string[], at: number): boolean {
  return isKind(words[at - 1] ?? '') && genderOfName(words[at] ?? '') !== 'unknown' && isCapital(words[at + 1] ?? '');
}

/** "Queens", "Kings": places, where officers are one or written small. */
function isPlace(word: string): boolean {
  return /^(?:Kings|Queens)$/.test(word);
}

function isCapital(word: string): boolean {
  return /^[“"‘']?[\p{Lu}&]/u.test(word);
}

/** Titles and ranks that open a name without being part of it, and capitals that only begin a sentence. */
const OPENERS = wordSet(`
  its his her their our my the a an mr mr. dr dr. pm prime vice deputy chief senior interim acting former special
  assistant then current incumbent caretaker incoming outgoing longtime one two three four five six several some many
  most top other neither both no
`);
const DEPARTMENTS = wordSet(`
  Research Communications Press Political Media Operations Policy Executive Marketing Legal Finance Managing Legislative
  Digital Field Prosecuting Business
`);
const CHAMBER = /^(?:Senate|House)$/;
const LOCAL = /^(?:police|council|union|guild|hospital|party|authority|city)$/;
