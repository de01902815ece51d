import type { Place, PlaceFrom } from '../domain/place.ts';

/** The place of an offset; undefined where the text has none there. Logarithmic in the number of places. */
export function placeAt(places: readonly PlaceFrom[] | undefined, offset: number): Place | undefined {
  let low = 0;
  let high = places?.length ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places?.[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = places?.[low - 1];
  if (found === undefined) return undefined;
  const { start: _, ...place } = found;
  return place;
}
