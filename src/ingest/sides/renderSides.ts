import { escapeControls } from '../../text/escape/escapeControls.ts';
import type { Side } from '../../domain/sides.ts';

/**
 * Sides in the form of `seeds/sides.json`, so that they can be edited and kept there; `via` is a note of how each label
 * was found. A label that several sides claim is left out of all but its own name's: that file may list it once only.
 */
export function renderSides(sides: readonly Side[]): string {
  const owners = new Map<string, number>();
  const labelsOf = ({ name, aliases, members }: Side): string[] => [name, ...aliases, ...members].map(fold);
  for (const side of sides)
    for (const label of new Set(labelsOf(side))) owners.set(label, (owners.get(label) ?? 0) + 1);
  const names = new Set(sides.map(({ name }) => fold(name)));
  const listed = sides.map(({ name, aliases, members, via = {} }) => {
    const isOwn = (label: string): boolean => !names.has(fold(label)) && owners.get(fold(label)) === 1;
    const kept = { aliases: aliases.filter(isOwn), members: members.filter(isOwn) };
    const notes = Object.entries(via).filter(([label]) => kept.aliases.includes(label) || kept.members.includes(label));
    return { name, ...kept, ...(notes.length === 0 ? {} : { via: Object.fromEntries(notes) }) };
  });
  return `${escapeControls(JSON.stringify({ sides: listed }, null, 2))}\n`;
}

/** As `sides.json` compares labels. */
function fold(label: string): string {
  return label.trim().toLowerCase();
}
