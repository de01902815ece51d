import type { SearchIndex } from '../../domain/ports.ts';
import { type Amount, amountsIn } from '../../text/amountsIn.ts';
import { isStopWord } from '../../text/stopWords.ts';
import { tokenize } from '../../text/tokens.ts';
import { blankDates } from './readQuestionDates.ts';
import { spelledOut, standsInTexts } from './standsInTexts.ts';

/**
 * A question in the spelling of the articles, where they have none of its own: "12.4 million dollars" is asked for as
 * "$12.4m", "NHS" as "National Health Service", "cease-fire" as "ceasefire". Words that they have stay as they are.
 */
export function respell(question: string, index: SearchIndex): string {
  // What is read as a date keeps its form.
  const undated = blankDates(question);
  const amounts = amountsIn(undated).flatMap((amount) => {
    const asked = question.slice(amount.start, amount.end);
    const written = standsInTexts(index, asked) === null ? writtenAmount(index, amount) : null;
    return written === null ? [] : [{ ...amount, written }];
  });
  const words = [...undated.matchAll(WORDS)].flatMap(({ 0: word, index: start }) => {
    const end = start + word.length;
    if (amounts.some((one) => start < one.end && one.start < end) || isKnown(word, index)) return [];
    const written = spelledOut(index, word) ?? standsInTexts(index, word) ?? initials(word, index);
    return written === null ? [] : [{ start, end, written }];
  });
  return [...amounts, ...words]
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, written }) => text.slice(0, start) + written + text.slice(end), question);
}

/** A word, with what is joined to it by hyphens; or a run of three capitalised words and more. */
const WORDS = /(?:\p{Lu}\p{Ll}+ ){2,4}\p{Lu}\p{Ll}+|[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)*/gu;

function isKnown(word: string, { terms }: SearchIndex): boolean {
  return tokenize(word).every((term) => isStopWord(term) || terms.numberOf(term) >= 0);
}

/** "NHS" for "National Health Service", where articles write only that. */
function initials(name: string, index: SearchIndex): string | null {
  const words = name.split(' ');
  const short = words.map((word) => word.charAt(0)).join('');
  return words.length > 2 && index.terms.numberOf(tokenize(short)[0] ?? '') >= 0 ? short : null;
}

function writtenAmount(index: SearchIndex, { value, unit }: Amount): string | null {
  return amountsOf(index).find((one) => one.value === value && (unit === null || one.unit === unit))?.written ?? null;
}

type Written = Pick<Amount, 'value' | 'unit'> & { readonly written: string };

const kept = new WeakMap<SearchIndex, readonly Written[]>();

/** Every different spelling of a number in the articles; looked for once an index. */
function amountsOf(index: SearchIndex): readonly Written[] {
  let all = kept.get(index);
  if (!all) {
    const found = new Map<string, Written>();
    for (const { article } of index.articles) {
      for (const { value, unit, start, end } of amountsIn(article.text)) {
        const written = article.text.slice(start, end);
        if (!found.has(written)) found.set(written, { value, unit, written });
      }
    }
    all = [...found.values()];
    kept.set(index, all);
  }
  return all;
}
