import type { Place } from '../domain/place.ts';
import type { Language } from './language.ts';
import { phrase } from './phrase.ts';

/** "page 3, line 12", or a time of a recording: "12:07", "1:02:03". */
export function describePlace(place: Place, language: Language): string {
  if ('page' in place) {
    const { page, line } = place;
    return line === undefined ? phrase(language, 'placePage', { page }) : phrase(language, 'placeLine', { page, line });
  }
  const [seconds, minutes, hours] = [place.seconds % 60, Math.floor(place.seconds / 60) % 60, place.seconds / 3600];
  const two = (n: number): string => String(n).padStart(2, '0');
  return hours >= 1 ? `${Math.floor(hours)}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}
