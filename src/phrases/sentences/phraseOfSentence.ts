import type { Language, Words } from '../language.ts';
import type { PhraseKey } from '../phrases.ts';
import { phrase, phrases } from '../phrase.ts';
import { phraseOfNumber } from '../phraseOfNumber.ts';
import { actionsAr } from './actionsAr.ts';
import { actionsDe } from './actionsDe.ts';
import { actionsEn } from './actionsEn.ts';
import { actionsEs } from './actionsEs.ts';
import { actionsFr } from './actionsFr.ts';
import { eventsAr } from './eventsAr.ts';
import { eventsDe } from './eventsDe.ts';
import { eventsEn } from './eventsEn.ts';
import { eventsEs } from './eventsEs.ts';
import { eventsFr } from './eventsFr.ts';
import { filesAr } from './filesAr.ts';
import { filesDe } from './filesDe.ts';
import { filesEn } from './filesEn.ts';
import { filesEs } from './filesEs.ts';
import { filesFr } from './filesFr.ts';

/** Sentences that the program writes in English, in every language, by what they say. */
export const sentences = byCode({
  en: { ...filesEn, ...eventsEn, ...actionsEn },
  ar: { ...filesAr, ...eventsAr, ...actionsAr },
  es: { ...filesEs, ...eventsEs, ...actionsEs },
  fr: { ...filesFr, ...eventsFr, ...actionsFr },
  de: { ...filesDe, ...eventsDe, ...actionsDe },
});

/** Values that are sentences themselves: "leads on to an address that is not http or https". */
const NESTED: ReadonlySet<string> = new Set(['problem', 'type', 'code']);
const NUMBERS: ReadonlySet<string> = new Set(['n', 'of']);

interface Pattern {
  /** What stands before, between and behind the values. */
  readonly fixed: readonly string[];
  readonly names: readonly string[];
  readonly words: Words;
}

/** Phrases that were kept in English. */
const keys: ReadonlyMap<unknown, PhraseKey> = new Map(
  Object.entries(phrases.en).map(([key, words]) => [words, key as PhraseKey]),
);

/** What has most words of its own comes first: "is empty; put records in it" before "{problem}; make it readable". */
const patterns: readonly Pattern[] = Object.values(sentences)
  .map((words) => {
    const parts = words.en.split(/[{}]/);
    return { words, fixed: parts.filter((_, at) => at % 2 === 0), names: parts.filter((_, at) => at % 2 === 1) };
  })
  .toSorted((a, b) => b.fixed.join('').length - a.fixed.join('').length);

/**
 * A sentence that the program wrote in English, in the language of who reads it: reasons in reports, in what is kept of
 * feeds and builds, and in the log of managers. They are kept as sentences, which whoever runs the bot reads as they
 * are; one that is not known stays as it is.
 */
export function phraseOfSentence(language: Language, sentence: string): string {
  if (language === 'en') return sentence;
  const key = keys.get(sentence);
  if (key !== undefined) return phrase(language, key);
  for (const { fixed, names, words } of patterns) {
    const values = valuesIn(sentence, fixed);
    if (values === null) continue;
    const byName = new Map(names.map((name, at) => [name, written(name, values[at] ?? '', language)]));
    return words[language].replace(/\{(\w+)\}/g, (whole, name: string) => byName.get(name) ?? whole);
  }
  return sentence;
}

function written(name: string, value: string, language: Language): string {
  if (NESTED.has(name)) return phraseOfSentence(language, value);
  return NUMBERS.has(name) && /^\d+$/.test(value) ? phraseOfNumber(Number(value), language) : value;
}

/** What stands between the fixed parts of a sentence, one after the other; null where it has other parts. */
function valuesIn(sentence: string, fixed: readonly string[]): readonly string[] | null {
  const [first = '', ...rest] = fixed;
  if (!sentence.startsWith(first)) return null;
  const values: string[] = [];
  let at = first.length;
  for (const [n, part] of rest.entries()) {
    const isLast = n === rest.length - 1;
    const next = isLast ? sentence.length - part.length : sentence.indexOf(part, at + 1);
    if (next <= at || !sentence.startsWith(part, next)) return null;
    values.push(sentence.slice(at, next));
    at = next + part.length;
  }
  return at === sentence.length ? values : null;
}

function byCode<Code extends string>(by: Readonly<Record<Language, Readonly<Record<Code, string>>>>) {
  const codes = Object.keys(by.en) as Code[];
  const wordsOf = (code: Code): Words => ({
    en: by.en[code],
    ar: by.ar[code],
    es: by.es[code],
    fr: by.fr[code],
    de: by.de[code],
  });
  return Object.fromEntries(codes.map((code) => [code, wordsOf(code)])) as Record<Code, Words>;
}
