import type { Statement } from '../../domain/statement.ts';
import { tokenize } from '../../text/tokens.ts';

/**
 * Whether two excerpts are shown as the words of one: of nobody, or of speakers of whom one's name is the other's or a
 * part of it ("Quill", "Ada Quill"). A speaker who is unclear is never one who is known.
 */
export function isSameVoice(a: Statement | null, b: Statement | null): boolean {
  if (a === null || b === null) return a === b;
  if (!a.speaker || !b.speaker) return a.speaker === b.speaker;
  const [small, large] = [tokenize(a.speaker.name), tokenize(b.speaker.name)].toSorted((x, y) => x.length - y.length);
  return small !== undefined && small.length > 0 && small.every((term) => large?.includes(term));
}
