import { francAll } from 'franc-min';
import type { Block } from '../../domain/article.ts';
import { isStopWord } from '../../text/stopWords.ts';

/** Share of English function words, from which on a text is English: other languages that share some have fewer. */
const ENGLISH_SHARE = 0.25;
/** Letters that a guess needs; a shorter text is taken for English unless its script is another. */
const MIN_LETTERS = 80;
/** The same, from which down running text is in another language however near English comes: it has many names. */
const FOREIGN_SHARE = 0.1;
/** How near English may come to the likeliest language, which has 1: lists of names look like several. */
const NEAR = 0.9;
/** Characters and blocks that are looked at. */
const SAMPLE = 6_000;
const MAX_BLOCKS = 50;

/**
 * The language of an article that is not in English, as BCP 47 ("de", "ar"); null for English, and where it cannot be
 * told. It goes by what may be quoted. English is told by its function words first, since nothing may take an English
 * article for another; the rest by trigrams (franc, after Cavnar and Trenkle, "N-Gram-Based Text Categorization",
 * 1994).
 */
export async function detectLanguage(text: string, blocks: readonly Block[]): Promise<string | null> {
  const quotable = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'item').slice(0, MAX_BLOCKS);
  const sample = quotable
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')
    .slice(0, SAMPLE);
  const words = sample.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  const stops = words.filter((word) => isStopWord(word.toLowerCase())).length;
  if (words.length === 0 || stops >= words.length * ENGLISH_SHARE) return null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const isLatin = (sample.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 > letters;
  if (letters < MIN_LETTERS && isLatin) return null;
  const likely = francAll(sample, { minLength: 10 });
  const [code = 'und'] = likely[0] ?? [];
  if (code === 'und') return null;
  const isRunning = words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 > words.length;
  const known = await tellNeighbours(sample, canonical(code), isLatin);
  if (known === 'en') return null;
  if (known !== null && isRunning) return known;
  const english = likely.find(([each]) => each === 'eng')?.[1] ?? 0;
  const isForeign = isRunning && stops < words.length * FOREIGN_SHARE;
  return code === 'eng' || (english >= NEAR && !isForeign) ? null : (known ?? canonical(code));
}

/**
 * The same as `likely`, told apart from languages that look like it; null where that is not sure. franc has no Danish,
 * Norwegian, Finnish or Icelandic, and takes each for another. eld knows sixty languages well, and says when it does
 * not know one, but not in other scripts, where it knows one language or two.
 *
 * @param likely what franc says
 */
async function tellNeighbours(sample: string, likely: string, isLatin: boolean): Promise<string | null> {
  // Only where it is needed: it takes 60 MB, and most articles are in English.
  const { eld } = await import('eld/extrasmall');
  const found = eld.detect(sample);
  const known = new Set(Object.values(eld.info().Languages).map(canonical));
  return found.isReliable() && (isLatin || known.has(likely)) ? canonical(found.language) : null;
}

function canonical(code: string): string {
  return Intl.getCanonicalLocales(code)[0] ?? code;
}
