import { rememberInText } from '../../text/memo/rememberInText.ts';

/** A place where a name stands in a text. */
export interface Place {
  /** Offset behind the name. */
  readonly end: number;
  /** Up to 80 characters before it. */
  readonly before: string;
  /** Up to 240 characters behind it. */
  readonly after: string;
}

/** Places that are looked at: what an article tells of somebody it tells early. */
const MOST = 20;

/** Where a name stands in a text as whole words, in order; at most 20 places. */
export function placesOf(name: string, text: string): readonly Place[] {
  return name === '' || text === '' ? [] : find(name, text);
}

const find = rememberInText((name, text): readonly Place[] => {
  const found: Place[] = [];
  for (let at = text.indexOf(name); at !== -1 && found.length < MOST; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    const place = { end, before: text.slice(Math.max(0, at - 80), at), after: text.slice(end, end + 240) };
    if (!/[\p{L}\p{N}-]$/u.test(place.before) && !/^[\p{L}\p{N}-]/u.test(place.after)) found.push(place);
  }
  return found;
});
