/** Whether words hold no letter and no digit: spaces, marks, or what nobody sees. There is nothing to look for then. */
export function asksNothing(words: string): boolean {
  return !/[\p{L}\p{N}]/u.test(words);
}
