import type { Side } from '../../domain/sides.ts';
import type { Speaker } from '../../domain/statement.ts';
import { tokenize } from '../../text/tokens.ts';

/**
 * Whether a name that somebody typed means this speaker: the name or a part of it ("Quill" for "Ada Quill"), the name
 * within a longer one ("President Ada Quill"), or the side the speaker speaks for, by any of its names.
 */
export function isSameSpeaker(
  speaker: Pick<Speaker, 'name' | 'role' | 'side'>,
  claimed: string,
  sides: readonly Side[],
): boolean {
  const typed = tokenize(claimed);
  if (typed.length === 0) return false;
  const name = tokenize(speaker.name);
  const described = new Set([...name, ...tokenize(speaker.role ?? '')]);
  if (typed.every((term) => described.has(term))) return true;
  if (name.length > 0 && name.every((term) => typed.includes(term))) return true;
  const side = sides.find((one) =>
    [one.name, ...one.aliases].some((alias) => tokenize(alias).join(' ') === typed.join(' ')),
  );
  return side !== undefined && side.name === speaker.side;
}
