import { stemmer } from 'stemmer';
import { LONG_NAMES, shortName } from './names/shortNames.ts';
import { isStopWord } from './stopWords.ts';

/** A word of a text as search sees it. `start` and `end` are UTF-16 offsets of the word as it stands. */
export interface Token {
  /** Folded (lower case, no accents) and stemmed; an acronym that spells a stop word (US, WHO) keeps its capitals. */
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Words of a text in order. Hyphenated words count as their parts ("60-day": 60, day), dotted letters as one word
 * ("U.S.": US), names known by their initials as those ("United States": US), and a number as its digits ("59,676":
 * 59676).
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  // "WHO WON?" is a shouted question, not one about the World Health Organization; "WHO" alone is.
  const isShouted = !LOWER_CASE.test(text) && SEVERAL_WORDS.test(text);
  for (const match of text.matchAll(WORD)) {
    const term = toTerm(match[0], isShouted);
    if (term !== '') found.push({ term, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/**
 * Terms of a text in order, repeated words and stop words included. Not for terms: stemming a stem may change it again.
 */
export function tokenize(text: string): string[] {
  return tokens(text).map((token) => token.term);
}

/** Lower case without accents, possessive or contraction endings: what two spellings of one name share. */
export function foldWord(word: string): string {
  const plain = shortName(word)
    .toLowerCase()
    .replace(LETTERS_WITHOUT_PARTS, (letter) => PLAIN_LETTER[letter] ?? letter)
    .normalize('NFKD')
    .replace(COMBINING_MARK, '');
  if (STARTS_WITH_DIGIT.test(plain)) return plain.replaceAll(',', '');
  return plain.replace(ENDING, '').replace(IN_WORD_MARK, '');
}

const WORD = new RegExp(
  [
    // United States
    LONG_NAMES,
    String.raw`\p{Script=Han}`,
    // 59,676 and 6.5 and 7th
    String.raw`\p{N}{1,3}(?:,\p{N}{3})+(?!\p{N})(?:\.\p{N}+)?`,
    String.raw`\p{N}+(?:\.\p{N}+)*[\p{L}\p{M}]*`,
    // U.S. and U.S
    String.raw`\p{L}(?:\.\p{L})+(?!\p{L})\.?`,
    // A soft hyphen or a zero-width space in a word is not part of it.
    String.raw`\p{L}[\p{L}\p{M}\p{N}\u00AD\u200B\u2060]*(?:['’ʼ][\p{L}\p{M}]+)*`,
  ].join('|'),
  'gu',
);
const LOWER_CASE = /\p{Ll}/u;
const SEVERAL_WORDS = /\S\s+\S/u;
const CAPITALS = /^\p{Lu}(?:\.?\p{Lu})+\.?$/u;
const COMBINING_MARK = /\p{M}/gu;
const STARTS_WITH_DIGIT = /^\p{N}/u;
const ENDING = /(?:n['’ʼ]t|['’ʼ](?:s|re|ve|ll|d|m))$/u;
const IN_WORD_MARK = /['’ʼ.\u00AD\u200B\u2060]/gu;
const LETTERS_WITHOUT_PARTS = /[øłđðıæœßþ]/gu;
const PLAIN_LETTER: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
};

/**
 * Terms of words seen before. News repeats its words: folding and stemming them anew was most of the time of an answer.
 * Emptied when full, so that a corpus of ever new words cannot fill the memory.
 */
const known = { plain: new Map<string, string>(), shouted: new Map<string, string>() };
const KNOWN_WORDS = 50_000;
/** A longer run of letters is no word that comes again. */
const KNOWN_LENGTH = 40;

function toTerm(word: string, isShouted: boolean): string {
  const terms = isShouted ? known.shouted : known.plain;
  const seen = terms.get(word);
  if (seen !== undefined) return seen;
  const term = makeTerm(word, isShouted);
  if (terms.size >= KNOWN_WORDS) terms.clear();
  if (word.length <= KNOWN_LENGTH) terms.set(word, term);
  return term;
}

function makeTerm(word: string, isShouted: boolean): string {
  const folded = foldWord(word);
  if (!isShouted && CAPITALS.test(shortName(word)) && isStopWord(folded)) return folded.toUpperCase();
  return stemmer(folded);
}
