import type { Side } from '../../domain/sides.ts';
import type { Statement } from '../../domain/statement.ts';

/**
 * Sides with the speakers that managers put on them, as members found by `correction`: what a manager said of
 * somebody's words holds for the list that is edited from it. Such a name is on no other side's list; one that was put
 * on two sides is on neither, and a description ("the official") is no label.
 *
 * @param statements of all articles, with corrections applied
 */
export function sidesWithCorrected(sides: readonly Side[], statements: readonly Statement[]): readonly Side[] {
  const put = new Map<string, Set<string>>();
  for (const { speaker, corrected } of statements) {
    if (corrected === undefined || speaker?.side == null || !/^\p{Lu}/u.test(speaker.name)) continue;
    if (speaker.name !== speaker.side) put.set(speaker.name, (put.get(speaker.name) ?? new Set()).add(speaker.side));
  }
  const isPut = (label: string): boolean => put.has(label);
  return sides.map((side) => {
    const own = [...put].flatMap(([name, on]) => (on.size === 1 && on.has(side.name) ? [name] : [])).toSorted();
    if (own.length === 0 && ![...side.aliases, ...side.members].some(isPut)) return side;
    const via = Object.entries(side.via ?? {}).filter(([label]) => !isPut(label));
    return {
      ...side,
      aliases: side.aliases.filter((label) => !isPut(label)),
      members: [...side.members.filter((label) => !isPut(label)), ...own],
      via: Object.fromEntries([...via, ...own.map((name) => [name, 'correction'] as const)]),
    };
  });
}
