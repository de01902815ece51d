/** What stands before an offset, from the last mark that ends a clause on. Found backwards: a text may be long. */
export function clauseBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && !CLAUSE_ENDS.includes(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}

const CLAUSE_ENDS = ',;:–—';
