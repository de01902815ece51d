import type { SearchIndex } from '../domain/ports.ts';
import { tokenize } from '../text/tokens.ts';
import type { ScoredUnit } from './scoreUnits.ts';
import type { Unit } from './unit.ts';

/** A unit with the places where nearly the same words stand. */
export interface FoldedUnit extends ScoredUnit {
  readonly alike: readonly Unit[];
}

/** Share of the shorter one's words that two units must have in common to count as the same statement. */
const ALIKE = 0.8;
/** Units of fewer words are folded only if they are the same word for word. */
const FEW_WORDS = 8;

/** Folds near-identical units of different articles into the better one, in order; what is shown for two sides stays apart. */
export function foldAlike(index: SearchIndex, scored: readonly ScoredUnit[]): FoldedUnit[] {
  const kept: { one: ScoredUnit; words: ReadonlySet<string>; alike: Unit[] }[] = [];
  for (const one of scored) {
    const { article, start, end } = one.unit;
    const words = new Set(tokenize(index.articles[article]?.article.text.slice(start, end) ?? ''));
    const side = one.statement?.speaker?.side;
    const same = kept.find((other) => other.one.statement?.speaker?.side === side && areAlike(other.words, words));
    if (!same) kept.push({ one, words, alike: [] });
    else if (same.one.unit.article !== article) same.alike.push(one.unit);
  }
  return kept.map(({ one, alike }) => ({ ...one, alike }));
}

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0 || small.size < 0.5 * large.size) return false;
  let common = 0;
  for (const word of small) if (large.has(word)) common += 1;
  return common >= (small.size < FEW_WORDS ? large.size : ALIKE * small.size);
}
