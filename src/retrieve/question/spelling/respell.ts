import type { Statistics } from '../../../domain/index/statistics.ts';
import { type Amount, amountsIn } from '../../../text/amountsIn.ts';
import { isStopWord } from '../../../text/stopWords.ts';
import { tokenize } from '../../../text/tokens.ts';
import { chatForm } from './chatForm.ts';
import { blankDates } from '../readQuestionDates.ts';

/** A part of the question with how the articles write it. */
interface Respelling {
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

/**
 * A question in the spelling of the articles, where they have none of its own: "12.4 million dollars" is asked for as
 * "$12.4m", "NHS" as "National Health Service", "cease-fire" as "ceasefire", "ppl" as "people". Words that they have
 * stay as they are.
 */
export async function respell(question: string, statistics: Statistics): Promise<string> {
  // What is read as a date keeps its form.
  const undated = blankDates(question);
  const amounts = await respellAmounts(question, amountsIn(undated), statistics);
  const words = [...undated.matchAll(WORDS)]
    .map(({ 0: word, index: start }) => ({ word, start, end: start + word.length }))
    .filter(({ start, end }) => !amounts.some((one) => start < one.end && one.start < end));
  return [...amounts, ...(await respellWords(words, statistics))]
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, written }) => text.slice(0, start) + written + text.slice(end), question)
    .trimStart();
}

/** A word, with what is joined to it by hyphens; or a run of three capitalised words and more. */
const WORDS = /(?:\p{Lu}\p{Ll}+ ){2,4}\p{Lu}\p{Ll}+|[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)*/gu;

async function respellAmounts(
  question: string,
  asked: readonly Amount[],
  statistics: Statistics,
): Promise<Respelling[]> {
  if (asked.length === 0) return [];
  const stand = await statistics.writtenAs(asked.map(({ start, end }) => question.slice(start, end)));
  const others = asked.filter((_, n) => stand[n] === null);
  const written = await statistics.amountsAs(others);
  return others.flatMap(({ start, end }, n) => {
    const one = written[n] ?? null;
    return one === null ? [] : [{ start, end, written: one }];
  });
}

async function respellWords(
  words: readonly { readonly word: string; readonly start: number; readonly end: number }[],
  statistics: Statistics,
): Promise<Respelling[]> {
  const terms = [...new Set(words.flatMap(({ word }) => [...tokenize(word), initialsOf(word)]))];
  const facts = await statistics.terms(terms);
  const written = new Set(terms.filter((_, n) => facts[n]?.isWritten === true));
  const isKnown = (term: string): boolean => isStopWord(term) || written.has(term);
  const unknown = words.filter(({ word }) => word === AND || !tokenize(word).every(isKnown));
  if (unknown.length === 0) return [];
  const asked = unknown.map(({ word }) => word);
  const [long, spelled] = await Promise.all([
    statistics.longForms(asked.map((word) => (ABBREVIATION.test(word) ? word : ''))),
    statistics.writtenAs(asked),
  ]);
  return unknown.flatMap(({ word, start, end }, n) => {
    const short = written.has(initialsOf(word)) ? shortOf(word) : null;
    const found = word === AND ? 'and' : (long[n] ?? spelled[n] ?? short ?? chatForm(word));
    // What is left out takes the space before it along.
    return found === undefined ? [] : [{ start: found === '' ? Math.max(start - 1, 0) : start, end, written: found }];
  });
}

/** "Kell n Voss", whatever else the articles have as a letter N. */
const AND = 'n';
const ABBREVIATION = /^\p{Lu}{3,6}$/u;

/** "NHS" for "National Health Service". */
function shortOf(name: string): string {
  const words = name.split(' ');
  return words.length > 2 ? words.map((word) => word.charAt(0)).join('') : '';
}

function initialsOf(name: string): string {
  return tokenize(shortOf(name))[0] ?? '';
}
