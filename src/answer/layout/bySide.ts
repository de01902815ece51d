import weights from '../../reader/weights.json' with { type: 'json' };
import type { FoldedUnit } from '../fold/foldAlike.ts';
import { reports } from '../fold/reports.ts';
import { withCounterparts } from '../fold/withCounterparts.ts';
import type { PartyUnits } from './byParty.ts';
import type { Nearness } from './nearMatter.ts';
import type { Selection } from './selection.ts';

/** One who is asked, with the sides that it is or speaks for. */
export interface AskedSide extends Omit<PartyUnits, 'terms'> {
  readonly sides: readonly string[];
}

/**
 * Sets units out by side: of each side that says something on the question its best few, and likewise of each speaker
 * on no known side and of what the articles tell themselves, as far as they come near the best unit of all; with them
 * what says otherwise in nearly the same words. What one reports of another is shown as that one's. Sides stand in
 * alphabetical order: neutral, and the same for every question.
 *
 * @param asked those who were asked by name: who is heard under none of their sides is missing
 * @param nearness what units are chosen and ordered by
 */
export function bySide(found: readonly FoldedUnit[], asked: readonly AskedSide[], nearness: Nearness): Selection {
  const { least, margin, ofVoice, most } = weights.sides;
  const units = nearestFirst(found, nearness);
  const highest = Math.max(...units.map(nearness));
  const near = units.filter((one) => one.score >= least && nearness(one) >= highest - margin);
  const heard = units.filter((one) => near.includes(one) || near.some((other) => isJoint(one, other)));
  const fitting = heard.filter(
    (one) => !heard.some((other) => reports(one, other) || isWithin(one, other) || isRetold(one, other)),
  );
  const best: FoldedUnit[] = [];
  const counts = new Map<string | null, number>();
  const add = (one: FoldedUnit, turn: number): void => {
    const voice = voiceOf(one);
    const count = counts.get(voice) ?? 0;
    if (count > turn || best.includes(one) || isShown(one, voice, best)) return;
    counts.set(voice, count + 1);
    best.push(one);
  };
  const inTurn = inOrderOfChoice(fitting, nearness);
  // No side is left out, whatever there is room for; then everybody's best before anybody's second.
  for (const one of inTurn.filter((each) => sideOf(each) !== null)) add(one, 0);
  for (let turn = 0; turn < ofVoice; turn += 1) {
    for (const one of inTurn) if (best.length < most) add(one, turn);
  }
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

/**
 * The best of all; then as they come near, words that were said before what is only told of them ("he opposed the
 * plan").
 */
function inOrderOfChoice([first, ...others]: readonly FoldedUnit[], nearness: Nearness): FoldedUnit[] {
  const rest = nearestFirst(others, (one) =>
    one.statement?.kind === 'paraphrase' ? nearness(one) - weights.sides.told : nearness(one),
  );
  return [...(first === undefined ? [] : [first]), ...rest];
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

/** A unit that is shown for one side is there again only for another side that speaks in it. */
function isShown({ unit }: FoldedUnit, voice: string | null, shown: readonly FoldedUnit[]): boolean {
  return shown.some((other) => other.unit === unit && (voice === null || voiceOf(other) === voice));
}

function sideOf({ statement }: FoldedUnit): string | null {
  return statement?.speaker?.side ?? null;
}

/** The side, else the speaker; null for what the article tells itself. */
function voiceOf(one: FoldedUnit): string | null {
  return sideOf(one) ?? one.statement?.speaker?.name ?? null;
}
