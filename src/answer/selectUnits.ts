import type { SearchIndex } from '../domain/ports.ts';
import type { QuestionAnalysis } from '../retrieve/questionAnalysis.ts';
import type { AskOptions } from './askOptions.ts';
import { foldAlike, type FoldedUnit } from './foldAlike.ts';
import type { ScoredUnit } from './scoreUnits.ts';

/** What an answer shows, best first, and how it divides into sides. */
export interface Selection {
  readonly units: readonly FoldedUnit[];
  /** For a question about sides, in alphabetical order. */
  readonly sides: readonly { readonly name: string; readonly found: number; readonly units: readonly FoldedUnit[] }[];
  readonly missing: readonly string[];
}

const LIMITS = {
  /** Excerpts a side. */
  perSide: 3,
  /** Excerpts of an answer that is not set out by side. */
  excerpts: 8,
  /** Share of the best score below which a unit does not fit the question. */
  fits: 0.55,
  /** Taken off for every excerpt of the same article that stands before it. */
  sameArticle: 0.04,
} as const;

/**
 * Chooses what to show. A question about sides gives each side its own quota, sides in alphabetical order; any other
 * question gets the best units, with those by an asked-for speaker first.
 */
export function selectUnits(index: SearchIndex, analysis: QuestionAnalysis, scored: readonly ScoredUnit[], options: AskOptions): Selection {
  const ofSide = options.side === undefined ? scored : scored.filter(({ statement }) => sameName(statement?.speaker?.side, options.side));
  const bySpeaker = ofSide.filter(({ isSaidByAsked }) => isSaidByAsked);
  const pool = analysis.saidBy.length > 0 && !analysis.aboutSides && bySpeaker.length > 0 ? bySpeaker : ofSide;
  const best = pool[0]?.score ?? 0;
  const fitting = foldAlike(index, pool.filter(({ score }) => score >= LIMITS.fits * best));
  if (!analysis.aboutSides) return { units: takeSpread(fitting, LIMITS.excerpts), sides: [], missing: [] };

  const named = analysis.sides.length > 0 ? analysis.sides : index.sides.map(({ name }) => name);
  const groups = named
    .toSorted((a, b) => a.localeCompare(b, 'en'))
    .map((name) => {
      const units = fitting.filter(({ statement }) => statement?.speaker?.side === name);
      return { name, found: units.length, units: takeSpread(units, LIMITS.perSide) };
    });
  const sides = groups.filter(({ found }) => found > 0);
  const shown = new Set(sides.flatMap(({ units }) => units));
  return {
    units: fitting.filter((unit) => shown.has(unit)),
    sides,
    missing: groups.filter(({ found }) => found === 0).map(({ name }) => name),
  };
}

function sameName(name: string | null | undefined, wanted: string | undefined): boolean {
  return name?.toLowerCase() === wanted?.toLowerCase();
}

/** The best few, several articles before many excerpts of one. */
function takeSpread(units: readonly FoldedUnit[], count: number): FoldedUnit[] {
  const left = [...units];
  const taken: FoldedUnit[] = [];
  const ofArticle = new Map<number, number>();
  while (taken.length < count && left.length > 0) {
    const value = (one: FoldedUnit): number => one.score - LIMITS.sameArticle * (ofArticle.get(one.unit.article) ?? 0);
    const next = left.reduce((a, b) => (value(b) > value(a) ? b : a));
    left.splice(left.indexOf(next), 1);
    taken.push(next);
    ofArticle.set(next.unit.article, (ofArticle.get(next.unit.article) ?? 0) + 1);
  }
  return taken.toSorted((a, b) => b.score - a.score);
}
