import type { Language } from '../../../phrases/language.ts';
import { phrase } from '../../../phrases/phrase.ts';

interface Room {
  /** Lines that are shown at most. */
  readonly most?: number;
  /** Characters for all of them, as they are written: a name of marks alone takes twice its length. */
  readonly room: number;
}

/** The first of some lines, as many as there is room for, and how many more there are. */
export function fitLines(lines: readonly string[], { most = lines.length, room }: Room, language: Language): string[] {
  const some = (count: number): string[] =>
    count >= lines.length
      ? [...lines]
      : [...lines.slice(0, count), `- ${phrase(language, 'andMore', { n: lines.length - count })}`];
  let shown = Math.min(most, lines.length);
  while (shown > 0 && some(shown).join('\n').length > room) shown -= 1;
  return some(shown);
}
