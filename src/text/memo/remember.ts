import { rememberBy } from './rememberBy.ts';

/** A pure function of a word or a name that remembers what it gave, as `rememberBy` does. */
export function remember<Result>(find: (text: string) => Result): (text: string) => Result {
  return rememberBy((text) => text, find);
}
