import type { ExcerptCandidate } from '../../evidence/excerptCandidate.ts';
import { tokenize } from '../../text/tokens.ts';
import type { RatedUnit } from '../units/rateUnits.ts';

/** A unit with the places where nearly the same words stand. */
export interface FoldedUnit extends RatedUnit {
  readonly alike: readonly ExcerptCandidate[];
}

/** Share of the shorter one's words that two units must have in common to count as the same statement. */
const ALIKE = 0.8;
/** Units of fewer words are folded only if they are the same word for word. */
const FEW_WORDS = 8;

/**
 * Folds near-identical units of different articles into the better one, in order; what is shown for two sides stays
 * apart.
 */
export function foldAlike(rated: readonly RatedUnit[]): FoldedUnit[] {
  const folded: { one: RatedUnit; words: ReadonlySet<string>; alike: ExcerptCandidate[] }[] = [];
  for (const one of rated) {
    const words = wordsOf(one.unit);
    const side = one.statement?.speaker?.side;
    const same = folded.find((other) => other.one.statement?.speaker?.side === side && areAlike(other.words, words));
    if (!same) folded.push({ one, words, alike: [] });
    else if (same.one.unit.article !== one.unit.article) same.alike.push(one.unit);
  }
  return folded.map(({ one, alike }) => ({ ...one, alike }));
}

function wordsOf({ article, start, end }: ExcerptCandidate): ReadonlySet<string> {
  return new Set(tokenize(article.article.text.slice(start, end)));
}

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0 || small.size < 0.5 * large.size) return false;
  const needed = small.size < FEW_WORDS ? large.size : ALIKE * small.size;
  return [...small].filter((word) => large.has(word)).length >= needed;
}
