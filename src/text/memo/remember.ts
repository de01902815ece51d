import { keep } from './keep.ts';

/** A pure function of a word or a name that remembers what it gave: as `rememberBy`, with no key to be made. */
export function remember<Result>(find: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    return before !== undefined || known.has(text) ? (before as Result) : keep(known, text, find(text));
  };
}
