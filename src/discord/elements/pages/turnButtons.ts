import type { APIButtonComponentWithCustomId } from 'discord.js';
import { button } from '../components.ts';
import type { Language } from '../../../phrases/language.ts';
import type { Position } from './onePage.ts';
import { phrase } from '../../../phrases/phrase.ts';

/** Previous and Next; nothing where there is one page. `turn` writes the id that leads to a page. */
export function turnButtons(
  language: Language,
  { page, pages }: Position,
  turn: (to: number) => string,
): APIButtonComponentWithCustomId[] {
  if (pages <= 1) return [];
  return [
    button(phrase(language, 'previous'), turn(page - 1), { disabled: page === 0 }),
    button(phrase(language, 'next'), turn(page + 1), { disabled: page === pages - 1, main: true }),
  ];
}
