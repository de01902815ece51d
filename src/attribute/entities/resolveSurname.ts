import type { Entity } from './entity.ts';

/** Characters: two or three sentences. */
const NEAR = 400;

/**
 * Of several bearers of a surname ("Bill" and "Hillary") the one that a bare surname means: who was named in full first
 * and by then, unless another was just before it; null where that is not clear.
 */
export function resolveSurname(
  bearers: ReadonlySet<Entity> | undefined,
  at: number,
  fullAt: ReadonlyMap<Entity, readonly number[]>,
): Entity | null {
  const [first, second, ...rest] = [...(bearers ?? [])]
    .map((entity) => ({ entity, full: fullAt.get(entity) ?? [] }))
    .toSorted((a, b) => (a.full[0] ?? 0) - (b.full[0] ?? 0));
  if (first === undefined || second === undefined) return first?.entity ?? null;
  if ((second.full[0] ?? 0) - (first.full[0] ?? 0) < NEAR) return null;
  return [second, ...rest].some(({ full }) => (full.findLast((start) => start <= at) ?? -NEAR) > at - NEAR)
    ? null
    : first.entity;
}
