import { genderOfName } from '../lexicon/genderOfName.ts';
import { countryOf } from '../lexicon/countries.ts';
import { isCommonWord } from '../tag/isCommonWord.ts';
import { isPersonNoun } from './isPersonNoun.ts';
import { isName } from './isName.ts';
import { isNameParticle } from '../../text/names/isNameParticle.ts';
import { BODIES, isOffice } from '../lexicon/nouns.ts';
import { type ParsedSentence, textOfWords } from '../parse/parseSentence.ts';
import { politicalParty } from '../lexicon/politicalParty.ts';
import type { Word } from '../tag/tagWords.ts';
import { wordSet } from '../../text/wordSet.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';

/**
 * Where the name that ends a noun phrase begins, as positions in `words`: with titles and offices that are written
 * large (`written`), and without (`person`). Both are one past the last word where there is none.
 *
 * @param least the name begins here at the earliest: after a possessive
 */
export function nameStart(
  parsed: ParsedSentence,
  words: readonly Word[],
  least: number,
): { readonly written: number; readonly person: number } {
  const written = startOfName(parsed, words, least);
  return { written, person: written === words.length ? written : startOfPerson(parsed, words, written) };
}

/**
 * First word of the name that ends a noun phrase, particles included ("de Blasio"); one past the last where none does.
 */
function startOfName(parsed: ParsedSentence, words: readonly Word[], least: number): number {
  let from = words.length;
  for (let at = words.length - 1; at >= least; at--) {
    if (isName(parsed, words[at])) from = at;
    // "Bell & Howe", "Harbour Ropes, Inc.", "Committee to Protect Divers"
    else if (
      (/^(?:&|,|and)$/.test(words[at]?.lower ?? '') ||
        (words[at]?.lower === 'to' && BODIES.has(words[at - 1]?.lower ?? ''))) &&
      from === at + 1 &&
      isName(parsed, words[at - 1])
    )
      continue;
    // "Lost 52 Project": no day ("May 12 Voss said")
    else if (
      /^\d{1,3}$/.test(words[at]?.lower ?? '') &&
      from === at + 1 &&
      at > least &&
      isName(parsed, words[at - 1]) &&
      !MONTHS.has(words[at - 1]?.lower ?? '')
    )
      continue;
    else if (at === words.length - 1 || !isNameParticle(words[at]?.lower ?? '', at > least)) break;
    else if (
      parsed.text.charAt(words[at]?.start ?? 0) !== words[at]?.lower.charAt(0) ||
      isNameParticle(words[at]?.lower ?? '', false) ||
      isName(parsed, words[at - 1])
    )
      from = at;
  }
  return from;
}

/**
 * Titles and offices are tagged as names too ("Israeli Prime Minister Benjamin Netanyahu"); some are surnames ("Peter
 * King").
 */
function startOfPerson(parsed: ParsedSentence, words: readonly Word[], nameFrom: number): number {
  // "On Monday Voss said": the day is no part of the name.
  let split = nameFrom < words.length - 1 && WEEKDAYS.has(words[nameFrom]?.lower ?? '') ? nameFrom + 1 : nameFrom;
  // "Last May Voss said"
  if (
    split === nameFrom &&
    nameFrom < words.length - 1 &&
    MONTHS.has(words[nameFrom]?.lower ?? '') &&
    /^(?:last|next|early|late|mid)$/.test(words[nameFrom - 1]?.lower ?? '')
  )
    split++;
  // "Lund-based Ann Lowe"
  for (let at = nameFrom; at < words.length - 1; at++)
    if (/-(?:based|born|led|backed|appointed|trained|educated)$/.test(words[at]?.lower ?? '')) split = at + 1;
  // "Democrat Ann Lowe", "Texas Republican Ann Lowe", "American Ann Lowe": what she is, not her name.
  const opening = textOfWords(parsed, words.slice(nameFrom, nameFrom + 1));
  const isGiven = (at: number): boolean =>
    at < words.length - 1 && genderOfName(textOfWords(parsed, words.slice(at, at + 1))) !== 'unknown';
  const member = words.findIndex(
    (word, at) => at >= nameFrom && at < nameFrom + 3 && politicalParty(textOfWords(parsed, [word])) !== undefined,
  );
  if (split === nameFrom && member !== -1 && isGiven(member + 1)) split = member + 1;
  else if (split === nameFrom && countryOf(opening)?.by === 'demonym' && isGiven(nameFrom + 1)) split++;
  // "Ecologist Ann Lowe", "Co-developer Ann Lowe": a profession before a full name; "Builder Zenaris": what firms do.
  const isProfession = (word: Word | undefined, at: number): boolean =>
    word !== undefined &&
    at < words.length - (TRADERS.has(word.lower) ? 1 : 2) &&
    isPersonNoun(word.lower.replace(/^co-/, ''), 'NOUN') &&
    !BODIES.has(words.at(-1)?.lower ?? '') &&
    genderOfName(word.lower) === 'unknown' &&
    isCommonWord(word.lower.replace(/^co-/, '')) &&
    !isCommonWord(words[at + 1]?.lower ?? '');
  for (let at = split; at < words.length; at++)
    if (isOffice(words[at]?.lower ?? '') || isProfession(words[at], at)) split = at + 1;
  const surname = words.length - 1 - (SUFFIX.test(words.at(-1)?.lower ?? '') ? 1 : 0);
  if (split <= surname || !SURNAMES.has(words[surname]?.lower ?? '')) return split;
  for (let at = nameFrom; at < surname; at++) {
    const word = words[at];
    if (word === undefined || isOffice(word.lower)) continue;
    return genderOfName(parsed.text.slice(word.start, word.end)) !== 'unknown' ? at : split;
  }
  // "Mr. King"
  return /^(?:mr|mrs|ms|miss|dr|sen|rep|gov)\.?$/.test(words[surname - 1]?.lower ?? '') ? surname : split;
}

/** Offices that are surnames too. */
const SURNAMES = wordSet(`
  king pope prince bishop major marshall judge sheriff chancellor abbot dean farmer parent fisher miner porter singer
  doctor teacher player host boss chief master father sister brother duke earl baron knight page chair member emir
  sultan actor author editor governor mayor officer witness
`);
/** What firms are by what they do. */
const TRADERS = wordSet(`
  builder developer maker retailer operator provider owner manufacturer producer supplier lender insurer publisher
  automaker carmaker planemaker drugmaker chipmaker brewer miner shipper
`);
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;
