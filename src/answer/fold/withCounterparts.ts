import { answersBack } from './answersBack.ts';
import type { FoldedUnit } from './foldAlike.ts';
import { gistOf } from './gistOf.ts';
import { isSameVoice } from './isSameVoice.ts';

/**
 * Share of the longer one's content words that two units on one matter have in common (of the shorter one's, where one
 * speaker turns what they said); so many at least.
 */
const SHARED = { share: 0.6, words: 2 } as const;
/** Units that are added to an answer, at most. */
const MOST = 3;

/**
 * What is shown with what turns it into another statement: of nearly the same words, another speaker, another number or
 * day, or a negation; or a bare denial right behind it. It is added whatever its score, so that no limit hides a denial
 * or an update; the newest first, where there are many.
 *
 * @param shown best first
 * @param pool all that was found, best first
 * @returns best first
 */
export function withCounterparts(shown: readonly FoldedUnit[], pool: readonly FoldedUnit[]): FoldedUnit[] {
  const others = pool.filter((one) => shown.every(({ unit }) => unit !== one.unit));
  const once = others.filter((one, n) => others.findIndex(({ unit }) => unit === one.unit) === n);
  const counterparts = once
    .filter((one) => shown.some((other) => isCounterpart(one, other) || answersBack(one, other)))
    .toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)))
    .slice(0, MOST);
  return [...shown, ...counterparts].toSorted((a, b) => b.score - a.score);
}

function isCounterpart(one: FoldedUnit, other: FoldedUnit): boolean {
  const [a, b] = [gistOf(one), gistOf(other)];
  const [small, large] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  const shared = new Set(small.filter((word) => large.includes(word))).size;
  const isTurned = JSON.stringify(a.turns) !== JSON.stringify(b.turns);
  const isOther = one.statement !== null && other.statement !== null && !isSameVoice(one.statement, other.statement);
  // Who says it again with another figure may say more beside it.
  const isUpdate = isTurned && !isOther && one.statement !== null && other.statement !== null;
  const of = new Set(isUpdate ? small : large).size;
  return (isTurned || isOther) && shared >= SHARED.words && shared >= SHARED.share * of;
}

function dayOf({ unit }: FoldedUnit): string {
  return unit.article.article.date ?? '';
}
