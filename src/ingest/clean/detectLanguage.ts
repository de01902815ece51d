import { francAll } from 'franc-min';
import { isStopWord } from '../../text/stopWords.ts';

/** Share of English function words, from which on a text is English: other languages that share some have fewer. */
const ENGLISH_SHARE = 0.25;
/** Letters that a guess needs; a shorter text is taken for English unless its script is another. */
const MIN_LETTERS = 80;
/** The same, from which down running text is in another language however near English comes: it has many names. */
const FOREIGN_SHARE = 0.1;
/** How near English may come to the likeliest language, which has 1: lists of names look like several. */
const NEAR = 0.9;
/** Characters that are looked at. */
const SAMPLE = 6_000;

/**
 * The language of an article that is not in English, as BCP 47 ("de", "ar"); null for English, and where it cannot be
 * told. English is told by its function words first, since nothing may take an English article for another; the rest by
 * trigrams (franc, after Cavnar and Trenkle, "N-Gram-Based Text Categorization", 1994).
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const words = sample.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  const stops = words.filter((word) => isStopWord(word.toLowerCase())).length;
  if (words.length === 0 || stops >= words.length * ENGLISH_SHARE) return null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters < MIN_LETTERS && latin * 2 > letters) return null;
  const likely = francAll(sample, { minLength: 10 });
  const [code = 'und'] = likely[0] ?? [];
  const english = likely.find(([each]) => each === 'eng')?.[1] ?? 0;
  const isRunning = words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 > words.length;
  const isForeign = isRunning && stops < words.length * FOREIGN_SHARE;
  return code === 'und' || code === 'eng' || (english >= NEAR && !isForeign)
    ? null
    : (Intl.getCanonicalLocales(code)[0] ?? null);
}
