import { fullTitle } from '../mention/fullTitle.ts';

/** One names the other's office: "Mayor" and "mayor of Castell". */
export function sameOffice(one: string, other: string): boolean {
  const words = new Set(
    one
      .toLowerCase()
      .split(/[\s,-]+/)
      .map(fullTitle),
  );
  return other
    .toLowerCase()
    .split(/[\s,-]+/)
    .some((word) => words.has(fullTitle(word)));
}
