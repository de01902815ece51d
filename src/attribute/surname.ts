import { isParticle } from './particles.ts';

/**
 * The surname of a full name, folded to lower case and with its particles: "de blasio" of "Bill de Blasio", "jones" of "Van Jones Jr.".
 * Null for one name alone ("Blasio", "de Blasio").
 */
export function surnameOf(name: string): string | null {
  const parts = name
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/[.,’'"“”]/g, '')
    .trim()
    .split(/\s+/);
  if (parts.length > 2 && /^(?:jr|sr|i{2,3}|iv)$/.test(parts.at(-1) ?? '')) parts.pop();
  let from = parts.length - 1;
  while (from > 1 && isParticle(parts[from - 1] ?? '', true)) from--;
  // "de Blasio" is bare; "Ben Carson" and "Al Gore" are full.
  if (from === 1 && isParticle(parts[0] ?? '', false)) from = 0;
  return from === 0 ? null : parts.slice(from).join(' ');
}
