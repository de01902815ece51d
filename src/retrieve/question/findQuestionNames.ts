import { countryOf } from '../../attribute/lexicon/countries.ts';
import { REPRESENTATIVES, TITLES } from '../../attribute/lexicon/nouns.ts';
import type { SearchIndex } from '../../domain/ports.ts';
import { isStopWord } from '../../text/stopWords.ts';
import { foldWord, type Token, tokens } from '../../text/tokens.ts';
import { type CorpusName, type CorpusNames, corpusNames } from './corpusNames.ts';
import type { QuestionName } from './questionAnalysis.ts';
import { findMentions } from './findMentions.ts';

/**
 * Proper names of a question in order: those that the corpus uses for outlets, sides and speakers, and other runs of
 * capitalised words. A question without capitals is searched for known names only.
 */
export function findQuestionNames(question: string, index: SearchIndex): QuestionName[] {
  const words = wordsOf(question);
  const names = corpusNames(index);
  const found: QuestionName[] = [];
  for (let at = 0; at < words.length;) {
    const fitting = knownNameAt(words, at, names);
    const known = fitting && isOther(words, at, fitting, names, question) ? null : fitting;
    const length = known ? (known[0]?.words.length ?? 1) : runOfCapitals(words, at, names, question, index);
    if (length > 0) found.push(toName(question, words.slice(at, at + length), known ?? [], index));
    at += Math.max(length, 1);
  }
  return found;
}

interface Word extends Token {
  readonly folded: string;
  /** Written like a name. Where a question has no capitals at all, any word may be. */
  readonly isCapital: boolean;
  readonly isFirst: boolean;
}

const CAPITAL = /^[\p{Lu}\p{N}]|^\p{Ll}{1,2}\p{Lu}/u;

function wordsOf(question: string): Word[] {
  const all = tokens(question);
  const capitals = all.filter(({ start }) => /\p{Lu}/u.test(question[start] ?? '')).length;
  // "WHO WON", "What Did They Say": capitals tell nothing there.
  const tells = capitals > 1 && capitals < all.length * 0.8;
  return all.map((token, n) => {
    const surface = question.slice(token.start, token.end);
    return {
      ...token,
      folded: foldWord(surface),
      isCapital: !tells || CAPITAL.test(surface),
      isFirst: n === 0 || !tells,
    };
  });
}

/** The longest known name that starts here, as everything that it may mean. */
function knownNameAt(words: readonly Word[], at: number, names: CorpusNames): CorpusName[] | null {
  const first = words[at];
  if (!first) return null;
  const fitting = (names.get(first.folded) ?? []).filter(
    (name) =>
      name.words.every((word, n) => words[at + n]?.folded === word) &&
      words.slice(at, at + name.words.length).some((word) => word.isCapital && !isStopWord(word.term)),
  );
  const longest = fitting[0]?.words.length ?? 0;
  return longest === 0 ? null : fitting.filter(({ words: { length } }) => length === longest);
}

/**
 * Whether a single word that is part of a speaker's name begins somebody else's: "Warren" of "Elizabeth Warren", in
 * "Warren Harding". Two known names beside each other stay two.
 */
function isOther(
  words: readonly Word[],
  at: number,
  fitting: readonly CorpusName[],
  names: CorpusNames,
  question: string,
): boolean {
  const next = words[at + 1];
  const isPart = fitting.every(
    ({ kind, name, words: form }) => kind === 'speaker' && form.length === 1 && name.includes(' '),
  );
  return (
    isPart &&
    next !== undefined &&
    goesOn(words, at + 1, question) &&
    !isRole(next) &&
    knownNameAt(words, at + 1, names) === null
  );
}

/**
 * How many words from here are one run of capitalised words that is no ordinary start of a sentence; 0 for none. A
 * known name after a role ends it.
 */
function runOfCapitals(
  words: readonly Word[],
  at: number,
  names: CorpusNames,
  question: string,
  index: SearchIndex,
): number {
  const isNameAfterRole = (n: number): boolean => isRole(words[n - 1]) && knownNameAt(words, n, names) !== null;
  let length = 0;
  while (length === 0 ? isNameLike(words[at]) : goesOn(words, at + length, question) && !isNameAfterRole(at + length))
    length += 1;
  const run = words.slice(at, at + length);
  const isName = run.some((word) => !isRole(word)) && !(length === 1 && isNumber(words[at]));
  return isName && index.info.passages > 0 ? length : 0;
}

function isNameLike(word: Word | undefined): boolean {
  return word !== undefined && word.isCapital && !word.isFirst && !isStopWord(word.term);
}

/** Whether a word continues the name that the word before it belongs to. */
function goesOn(words: readonly Word[], n: number, question: string): boolean {
  const [before, word] = [words[n - 1], words[n]];
  return isNameLike(word) && /^[\s’'.-]{1,2}$/u.test(question.slice(before?.end, word?.start));
}

/** "President", "Sen": what stands before a name and is none. */
function isRole(word: Word | undefined): boolean {
  return word !== undefined && (REPRESENTATIVES.has(word.folded) || TITLES.has(word.folded));
}

function isNumber(word: Word | undefined): boolean {
  return /^\p{N}/u.test(word?.folded ?? '');
}

/**
 * Whether the corpus has a name that is no outlet, side or speaker: its words stand together, but for roles before and
 * years around it.
 */
function isMentioned(words: readonly Word[], question: string, index: SearchIndex): boolean {
  const afterRole = words.slice(words.findLastIndex((word, n) => n < words.length - 1 && isRole(word)) + 1);
  const named = afterRole.filter((word) => !isNumber(word));
  const core = named.length > 0 ? named : afterRole;
  const terms = core.map(({ term }) => term);
  const name = question.slice(core[0]?.start, core.at(-1)?.end);
  return (
    (countryOf(name) !== undefined || terms.every((term) => isStopWord(term) || index.terms.numberOf(term) >= 0)) &&
    findMentions(index, { text: name, terms }).anywhere()
  );
}

function toName(
  question: string,
  words: readonly Word[],
  known: readonly CorpusName[],
  index: SearchIndex,
): QuestionName {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  const kind = PRECEDENCE.find((each) => known.some((name) => name.kind === each)) ?? 'other';
  const meant = known.filter((name) => name.kind === kind);
  const terms = words.map(({ term }) => term);
  return {
    text: question.slice(start, end).replace(/['’]s?$/u, ''),
    terms,
    kind,
    refersTo: [...new Set(meant.map(({ name }) => name))],
    sides: [...new Set(known.flatMap(({ sides }) => sides))],
    start,
    end,
    known: kind !== 'other' || isMentioned(words, question, index),
  };
}

const PRECEDENCE = ['side', 'speaker', 'outlet'] as const;
