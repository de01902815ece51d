import type { Side } from '../../domain/sides.ts';

/**
 * Sides after one of them was mended: it has the new labels and goes on being known by its old name; what is said to be
 * its own is no other side's any more. Where the new name is another side's, the two are one.
 *
 * @param was the name that it had
 */
export function mendSide(sides: readonly Side[], was: string, mended: Omit<Side, 'derived' | 'via'>): readonly Side[] {
  const isOther = ({ name }: Side): boolean => fold(name) !== fold(was);
  const joined = sides.find((side) => isOther(side) && fold(side.name) === fold(mended.name));
  const aliases = unique([...mended.aliases, was, ...(joined?.aliases ?? [])]).filter(
    (label) => fold(label) !== fold(mended.name),
  );
  const taken = new Set([mended.name, ...aliases].map(fold));
  const members = unique([...mended.members, ...(joined?.members ?? [])]).filter((label) => !taken.has(fold(label)));
  for (const label of members) taken.add(fold(label));
  const left = (labels: readonly string[]): readonly string[] => labels.filter((label) => !taken.has(fold(label)));
  return sides
    .filter((side) => side !== joined)
    .map((side) =>
      isOther(side)
        ? { ...side, aliases: left(side.aliases), members: left(side.members) }
        : { name: mended.name, aliases, members },
    );
}

function unique(labels: readonly string[]): readonly string[] {
  return [...new Map(labels.map((label) => [fold(label), label])).values()];
}

/** As `sides.json` compares labels. */
function fold(label: string): string {
  return label.trim().toLowerCase();
}
