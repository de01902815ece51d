import { headWord } from './chunkAt.ts';
import { countryOf } from './countries.ts';
import { BODIES, FEMALE, MALE, REPRESENTATIVES, singular, TITLES } from './nounLexicon.ts';
import type { ParsedSentence } from './parseSentence.ts';
import { isPossessive } from './parseClauses.ts';
import type { Word } from './tagWords.ts';

/** What a noun phrase says about whom it means. */
export interface Mention {
  /** person: has a role or title, or two names; body: an organisation or country; name: one bare name, either; common: no name; pronoun. */
  readonly type: 'person' | 'body' | 'name' | 'common' | 'pronoun';
  /** Without article, role and title: "Steve Witkoff". For `common`: as it stands. */
  readonly name: string;
  readonly role: string | null;
  /** From a title or role: "Mr.", "spokeswoman". */
  readonly gender: 'male' | 'female' | null;
  /** Lower-case head noun or pronoun. */
  readonly head: string;
  readonly start: number;
}

/** Reads one noun chunk, and the apposition after it: "Izzat Al-Rishq, a member of …". */
export function describeNoun(parsed: ParsedSentence, index: number): Mention | null {
  const chunk = parsed.chunks[index];
  if (chunk?.kind !== 'noun') return null;
  return describeWords(parsed, parsed.words.slice(chunk.first, chunk.end), appositionAfter(parsed, index));
}

/** Whose something is: "Witkoff" of "Witkoff’s recent remarks", or null. */
export function describePossessor(parsed: ParsedSentence, index: number): Mention | null {
  const chunk = parsed.chunks[index];
  if (chunk?.kind !== 'noun') return null;
  const words = parsed.words.slice(chunk.first, chunk.end);
  const mark = words.findIndex(({ lower }) => lower === "'s");
  return mark < 1 || mark === words.length - 1 ? null : describeWords(parsed, words.slice(0, mark), null);
}

function describeWords(parsed: ParsedSentence, all: readonly Word[], apposition: { text: string; head: string } | null): Mention | null {
  const first = all[0];
  const last = all.at(-1);
  if (first === undefined || last === undefined) return null;
  const gender = all.some(({ lower }) => MALE.has(lower)) ? 'male' : all.some(({ lower }) => FEMALE.has(lower)) ? 'female' : null;
  const base = { head: last.lower, start: first.start, gender } as const;
  if (all.length === 1 && first.tag === 'PRON') return { ...base, type: 'pronoun', name: first.lower, role: null };
  const words = first.tag === 'DET' || isPossessive(first) ? all.slice(1) : all;
  if (words.length === 0) return { ...base, type: 'common', name: textOf(parsed, all), role: null };
  const possessive = words.findLastIndex(({ lower }) => lower === "'s");
  let nameFrom = words.length;
  while (nameFrom > possessive + 1 && isName(parsed, words[nameFrom - 1])) nameFrom--;
  if (nameFrom === words.length) {
    const named = words.slice(0, -1).some((word) => isName(parsed, word));
    if (BODIES.has(last.lower) && named && !isPossessive(first) && !onlyNationality(parsed, words)) return { ...base, type: 'body', name: textOf(parsed, words), role: apposition?.text ?? null };
    return { ...base, type: 'common', name: textOf(parsed, all), role: null };
  }
  // Titles and offices are tagged as names too: "Israeli Prime Minister Benjamin Netanyahu".
  let split = nameFrom;
  for (let at = nameFrom; at < words.length; at++) if (isOffice(words[at]?.lower ?? '')) split = at + 1;
  const whole = textOf(parsed, words.slice(nameFrom));
  const titled = split > nameFrom && split < words.length;
  if ((BODIES.has(last.lower) && !titled) || countryOf(whole) !== undefined) {
    return { ...base, type: 'body', name: textOf(parsed, BODIES.has(last.lower) && possessive !== -1 ? words : words.slice(nameFrom)), role: roleText(parsed, words.slice(0, nameFrom)) ?? apposition?.text ?? null };
  }
  if (split === words.length) return { ...base, type: 'common', name: textOf(parsed, all), role: null };
  const before = words.slice(0, split);
  const role = roleText(parsed, before);
  const name = textOf(parsed, words.slice(split));
  if (before.length > 0 && BODIES.has(before.at(-1)?.lower ?? '')) return { ...base, type: 'body', name, role };
  if (apposition !== null && BODIES.has(apposition.head) && role === null) return { ...base, type: 'body', name, role: apposition.text };
  // "the Middle East", "the Harbour Trust": people take no article.
  if (role === null && first.tag === 'DET' && words.length - split > 1) return { ...base, type: 'body', name, role: apposition?.text ?? null };
  const person = role !== null || words.length - split > 1 || (apposition !== null && isOffice(apposition.head));
  return { ...base, type: person ? 'person' : 'name', name, role: joinRoles(role, apposition?.text ?? null) };
}

/** "the Palestinian resistance movement" names nobody. */
function onlyNationality(parsed: ParsedSentence, words: readonly Word[]): boolean {
  return words.every((word) => !isName(parsed, word) || countryOf(parsed.text.slice(word.start, word.end))?.by === 'demonym');
}

function joinRoles(before: string | null, after: string | null): string | null {
  return before !== null && !/^(?:mrs?|ms|dr|prof|sir)\.?$/i.test(before) ? before : after;
}

function isOffice(lower: string): boolean {
  const one = singular(lower);
  return REPRESENTATIVES.has(lower) || TITLES.has(lower) || REPRESENTATIVES.has(one) || TITLES.has(one);
}

/** A capital makes a name, whatever the tagger says; not the first word of a sentence alone. */
function isName(parsed: ParsedSentence, word: Word | undefined): boolean {
  if (word === undefined || word.tag === 'NUM') return false;
  const capital = /^\p{Lu}/u.test(parsed.text.slice(word.start, word.end));
  return capital && (word.tag === 'PROPN' || word.start > parsed.start);
}

function roleText(parsed: ParsedSentence, words: readonly Word[]): string | null {
  const text = textOf(parsed, words.at(-1)?.lower === "'s" ? words.slice(0, -1) : words);
  return text === '' ? null : text;
}

function textOf(parsed: ParsedSentence, words: readonly Word[]): string {
  const first = words[0];
  const last = words.at(-1);
  return first === undefined || last === undefined ? '' : parsed.text.slice(first.start, last.end).replace(/\s+/g, ' ');
}

function appositionAfter(parsed: ParsedSentence, index: number): { text: string; head: string } | null {
  const { chunks, words } = parsed;
  if (chunks[index + 1]?.kind !== 'comma' || chunks[index + 2]?.kind !== 'noun') return null;
  const head = headWord(parsed, index + 2);
  if (chunks[index + 3]?.kind === 'verb' || !(isOffice(head) || BODIES.has(head))) return null;
  let end = index + 3;
  while (chunks[end]?.kind === 'preposition' && chunks[end + 1]?.kind === 'noun') end += 2;
  const from = chunks[index + 2]?.first ?? 0;
  const skip = words[from]?.tag === 'DET' ? 1 : 0;
  return { text: textOf(parsed, words.slice(from + skip, chunks[end - 1]?.end)), head };
}
