import { remember } from '../../text/memo/remember.ts';
import { isNameParticle } from '../../text/names/isNameParticle.ts';

/**
 * The surname of a full name, folded to lower case and with its particles: "de blasio" of "Bill de Blasio", "jones" of
 * "Van Jones Jr.". Null for one name alone ("Blasio", "de Blasio") and for places ("West Virginia").
 */
export const surnameOf = remember((name): string | null => {
  const parts = name
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/[.,’'"“”]/g, '')
    .trim()
    .split(/\s+/);
  if (parts.length > 2 && /^(?:jr|sr|i{2,3}|iv)$/.test(parts.at(-1) ?? '')) parts.pop();
  if (PLACE.test(parts[0] ?? '')) return null;
  let from = parts.length - 1;
  while (from > 1 && isNameParticle(parts[from - 1] ?? '', true)) from--;
  // "de Blasio" is bare; "Ben Carson" and "Al Gore" are full.
  if (from === 1 && isNameParticle(parts[0] ?? '', false)) from = 0;
  return from === 0 ? null : parts.slice(from).join(' ');
});

/** First words of names of places. */
const PLACE = /^(?:st|north|south|east|west|new|san|santa|los|las|fort|port|mount|cape|lake)$/;
