import weights from '../../reader/weights.json' with { type: 'json' };
import type { FoldedUnit } from '../fold/foldAlike.ts';
import { reports } from '../fold/reports.ts';
import { withCounterparts } from '../fold/withCounterparts.ts';
import type { PartyUnits } from './byParty.ts';
import { chooseVaried } from './chooseVaried.ts';
import type { Nearness } from './nearMatter.ts';
import type { Selection } from './selection.ts';

/** One who is asked, with the sides that it is or speaks for. */
export interface AskedSide extends Omit<PartyUnits, 'terms'> {
  readonly sides: readonly string[];
}

/**
 * Sets units out by side: the best few that differ, of sides, of speakers on no known side and of what the articles
 * tell themselves, as far as they come near the best unit of all, and something of each side that is asked; with them
 * what says otherwise in nearly the same words. What one reports of another is shown as that one's. Sides stand in
 * alphabetical order: neutral, and the same for every question.
 *
 * @param asked those who were asked by name: who is heard under none of their sides is missing
 * @param nearness what units are chosen and ordered by
 */
export function bySide(found: readonly FoldedUnit[], asked: readonly AskedSide[], nearness: Nearness): Selection {
  const { least, margin } = weights.sides;
  const units = nearestFirst(found, nearness);
  const highest = Math.max(...units.map(nearness));
  const near = units.filter((one) => one.score >= least && nearness(one) >= highest - margin);
  const heard = units.filter((one) => near.includes(one) || near.some((other) => isJoint(one, other)));
  const fitting = heard.filter(
    (one) => !heard.some((other) => reports(one, other) || isWithin(one, other) || isRetold(one, other)),
  );
  const ofAsked = asked.flatMap(({ sides: theirs }) => fitting.find((one) => theirs.includes(sideOf(one) ?? '')) ?? []);
  const best = chooseVaried(fitting, nearness, ofAsked);
  const chosen = fitting.filter((one) => best.includes(one));
  const shown = nearestFirst(withCounterparts(chosen, units), nearness);
  const names = [...new Set(shown.flatMap(({ statement }) => statement?.speaker?.side ?? []))];
  const sides = names
    .toSorted((a, b) => a.localeCompare(b, 'en'))
    .map((name) => ({
      name,
      found: new Set([...fitting, ...shown].filter((one) => sideOf(one) === name)).size,
      units: shown.filter((one) => sideOf(one) === name),
    }));
  const missing = asked
    .filter(({ sides: theirs }) => !theirs.some((side) => names.includes(side)))
    .map(({ name, units: own }) => ({ name, nearest: own[0] ?? null }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  return { units: shown, sides, missing };
}

function nearestFirst(units: readonly FoldedUnit[], nearness: Nearness): FoldedUnit[] {
  return units.toSorted((a, b) => nearness(b) - nearness(a));
}

/** Whether two are the same words as said by two at once: what comes near for one of them does for the other. */
function isJoint({ unit, statement }: FoldedUnit, other: FoldedUnit): boolean {
  const [own, theirs] = [statement?.content ?? [], other.statement?.content ?? []];
  return (
    unit === other.unit &&
    own.length > 0 &&
    own.length === theirs.length &&
    own.every(({ start, end }, n) => theirs[n]?.start === start && theirs[n].end === end)
  );
}

/**
 * Whether one is the same excerpt as another, as the words of a voice on no side that is unclear, or only reported in
 * it ("Fitch said a document showed"): the reader has it under the other's side.
 */
function isWithin({ unit, statement }: FoldedUnit, other: FoldedUnit): boolean {
  const isApart = statement === null || statement.speaker?.side != null;
  const isInIt = statement?.speaker == null || statement.via !== undefined;
  return !isApart && isInIt && unit === other.unit && sideOf(other) !== null;
}

/** Whether one is what the other tells of another side: the words are the teller's ("Fitch said Quill agreed"). */
function isRetold({ unit, statement }: FoldedUnit, other: FoldedUnit): boolean {
  const teller = other.statement?.speaker;
  return (
    statement?.stance === 'reported' &&
    unit === other.unit &&
    teller?.side != null &&
    teller.side !== statement.speaker?.side &&
    statement.via === teller.name
  );
}

function sideOf({ statement }: FoldedUnit): string | null {
  return statement?.speaker?.side ?? null;
}
