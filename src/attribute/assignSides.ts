import type { Side } from '../domain/sides.ts';
import type { Statement } from '../domain/statement.ts';
import { matchSide } from './matchSide.ts';
import { unnamedGroup } from './unnamedGroup.ts';

/**
 * Gives each speaker the side that he or she speaks for; null where none of `sides` fits, or more than one does.
 * A joint statement of parties on different sides ("Qatar and Egypt said") becomes one statement for each. People without a name who
 * speak together are a side of their own; it is none of `sides`, for it is heard in one article only.
 */
export function assignSides(statements: readonly Statement[], sides: readonly Side[]): Statement[] {
  const match = matchSide(sides);
  return statements.flatMap((statement) => {
    const { speaker } = statement;
    if (speaker === null) return [statement];
    const joint = match(speaker) === null ? speaker.name.split(/ and (?:the )?/) : [];
    const parts = joint.length > 1 ? joint.map((name) => match({ name, role: null })) : [match(speaker)];
    const found = parts.every((side) => side !== null) ? [...new Set(parts)] : [null];
    const group = found[0] === null && speaker.resolved === 'nominal' && speaker.role === null ? unnamedGroup(speaker.name) : null;
    return found.map((side) => ({ ...statement, speaker: { ...speaker, side: side ?? group } }));
  });
}
