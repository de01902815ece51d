import { WEEKDAYS } from '../../../attribute/lexicon/calendar.ts';
import { REPRESENTATIVES, TITLES } from '../../../attribute/lexicon/nouns.ts';
import type { CorpusName } from '../../../domain/index/catalogue.ts';
import type { OpenIndex } from '../../../domain/index/openIndex.ts';
import { isStopWord } from '../../../text/stopWords.ts';
import { wordSet } from '../../../text/wordSet.ts';
import { areMentioned, type LookedFor } from './areMentioned.ts';
import { type KnownNames, knownNames } from './knownNames.ts';
import { type QuestionWord, wordsOf } from './wordsOf.ts';
import { withoutWords } from './withoutWords.ts';
import type { QuestionName } from '../asked/questionName.ts';

/**
 * Proper names of a question in order: those that the corpus uses for outlets, sides, speakers and authors, and other
 * runs of capitalised words. A question without capitals is searched for known names only.
 */
export async function findQuestionNames(
  question: string,
  { info, catalogue, statistics }: Pick<OpenIndex, 'info' | 'catalogue' | 'statistics'>,
): Promise<QuestionName[]> {
  if (info.passages === 0) return [];
  const words = wordsOf(question);
  const all = await knownNames(
    words.map(({ folded }) => folded),
    catalogue,
  );
  const names = await withoutWords(all, words, statistics);
  const found: { readonly words: readonly QuestionWord[]; readonly known: readonly CorpusName[] }[] = [];
  for (let at = 0; at < words.length;) {
    const fitting = knownNameAt(words, at, names);
    const meant = fitting && isOther(words, at, fitting, names, question) ? null : fitting;
    const length = meant ? (meant[0]?.words.length ?? 1) : runOfCapitals(words, at, names, question);
    if (length > 0) found.push({ words: words.slice(at, at + length), known: meant ?? [] });
    at += Math.max(length, 1);
  }
  const others = found.filter(({ known }) => known.length === 0);
  const mentioned = await areMentioned(
    others.map((one) => lookedFor(one.words, question)),
    statistics,
  );
  return found.map((one) =>
    toName(question, one.words, one.known, one.known.length > 0 || mentioned[others.indexOf(one)] === true),
  );
}

/** Who articles may well have speak ("Everyone said so"), and a question never asks by name. */
const ANYBODY = wordSet('anybody anyone everybody everyone nobody somebody someone others');

/** The longest known name that starts here, as everything that it may mean. */
function knownNameAt(words: readonly QuestionWord[], at: number, names: KnownNames): CorpusName[] | null {
  const first = words[at];
  if (!first) return null;
  const fitting = (names.get(first.folded) ?? []).filter(
    (name) =>
      name.words.every((word, n) => words[at + n]?.folded === word) &&
      !(name.words.length === 1 && ANYBODY.has(first.folded)) &&
      words.slice(at, at + name.words.length).some((word) => word.isCapital && !isStopWord(word.term)) &&
      !isOfTwo(words, at, name, names),
  );
  const longest = fitting[0]?.words.length ?? 0;
  return longest === 0 ? null : fitting.filter(({ words: { length } }) => length === longest);
}

/** "Kell and Voss", who once spoke together, where each of them is known: a question asks them one by one. */
function isOfTwo(words: readonly QuestionWord[], at: number, { words: form }: CorpusName, names: KnownNames): boolean {
  const and = form.indexOf('and');
  if (and < 1) return false;
  const [one, other] = [form.slice(0, and).join(' '), form.slice(and + 1).join(' ')];
  const isKnown = (joined: string, start: number): boolean =>
    (names.get(words[start]?.folded ?? '') ?? []).some(({ words: known }) => known.join(' ') === joined);
  return isKnown(one, at) && isKnown(other, at + and + 1);
}

/**
 * Whether a single word that is part of a speaker's name begins somebody else's: "Warren" of "Elizabeth Warren", in
 * "Warren Harding". Two known names beside each other stay two.
 */
function isOther(
  words: readonly QuestionWord[],
  at: number,
  fitting: readonly CorpusName[],
  names: KnownNames,
  question: string,
): boolean {
  const next = words[at + 1];
  const isPart = fitting.every(
    ({ kind, name, words: form }) =>
      (kind === 'speaker' || kind === 'author') && form.length === 1 && name.includes(' '),
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
function runOfCapitals(words: readonly QuestionWord[], at: number, names: KnownNames, question: string): number {
  const isNameAfterRole = (n: number): boolean => isRole(words[n - 1]) && knownNameAt(words, n, names) !== null;
  let length = 0;
  while (length === 0 ? isNameLike(words[at]) : goesOn(words, at + length, question) && !isNameAfterRole(at + length))
    length += 1;
  const run = words.slice(at, at + length);
  const isAmountOrDay = length === 1 && (isNumber(words[at]) || WEEKDAYS.has(words[at]?.folded ?? ''));
  const isName = run.some((word) => !isRole(word)) && !isAmountOrDay;
  return isName ? length : 0;
}

function isNameLike(word: QuestionWord | undefined): boolean {
  return word !== undefined && word.isCapital && !word.isFirst && !isStopWord(word.term);
}

/** Whether a word continues the name that the word before it belongs to. */
function goesOn(words: readonly QuestionWord[], n: number, question: string): boolean {
  const [before, word] = [words[n - 1], words[n]];
  return isNameLike(word) && /^[\s’'.-]{1,2}$/u.test(question.slice(before?.end, word?.start));
}

/** "President", "Sen": what stands before a name and is none. */
function isRole(word: QuestionWord | undefined): boolean {
  return word !== undefined && (REPRESENTATIVES.has(word.folded) || TITLES.has(word.folded));
}

function isNumber(word: QuestionWord | undefined): boolean {
  return /^\p{N}/u.test(word?.folded ?? '');
}

/** What of a name is looked for: without roles before it and years around it. */
function lookedFor(words: readonly QuestionWord[], question: string): LookedFor {
  const afterRole = words.slice(words.findLastIndex((word, n) => n < words.length - 1 && isRole(word)) + 1);
  const named = afterRole.filter((word) => !isNumber(word));
  const core = named.length > 0 ? named : afterRole;
  return { text: question.slice(core[0]?.start, core.at(-1)?.end), terms: core.map(({ term }) => term) };
}

function toName(
  question: string,
  words: readonly QuestionWord[],
  known: readonly CorpusName[],
  isKnown: boolean,
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
    known: isKnown,
  };
}

/** A surname is rather somebody's who speaks than theirs who wrote of it. */
const PRECEDENCE = ['side', 'speaker', 'outlet', 'author'] as const;
