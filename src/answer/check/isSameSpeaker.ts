import type { Side } from '../../domain/sides.ts';
import type { Speaker } from '../../domain/statement.ts';
import { tokenize } from '../../text/tokens.ts';

/**
 * Whether a name that somebody typed means this speaker: the name or a part of it ("Quill" for "Ada Quill"), the name
 * within a longer one ("President Ada Quill"), or the side the speaker speaks for, by any of its names. Names count in
 * their order, or turned at a comma ("Quill, Ada"): "Ali Omar" is not "Omar Ali".
 */
export function isSameSpeaker(
  speaker: Pick<Speaker, 'name' | 'role' | 'side'>,
  claimed: string,
  sides: readonly Side[],
): boolean {
  const typed = tokenize(claimed);
  if (typed.length === 0) return false;
  const name = tokenize(speaker.name);
  const role = new Set(tokenize(speaker.role ?? ''));
  const [last = '', first] = claimed.split(',');
  const orders = [typed, ...(first === undefined ? [] : [tokenize(`${first} ${last}`)])];
  if (orders.some((words) => isPartOf(words, name, role) || isPartOf(name, words, new Set()))) return true;
  const side = sides.find((one) =>
    [one.name, ...one.aliases].some((alias) => tokenize(alias).join(' ') === typed.join(' ')),
  );
  return side !== undefined && side.name === speaker.side;
}

/** Whether each word stands in a name, in its order, or else among words beside it. */
function isPartOf(words: readonly string[], name: readonly string[], beside: ReadonlySet<string>): boolean {
  let at = 0;
  return (
    words.length > 0 &&
    words.every((word) => {
      const next = name.indexOf(word, at);
      if (next === -1) return beside.has(word);
      at = next + 1;
      return true;
    })
  );
}
