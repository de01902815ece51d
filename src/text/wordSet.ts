/** The words of a list that is written as text, over as many lines as it takes. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
