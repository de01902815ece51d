/** The head noun of a description, in lower case: "head" of "the head of the agency". */
export function headOf(description: string): string {
  const [base = ''] = description.split(/ (?:of|for|at|in|within|with|from|on|by|to|behind|near|who|that) |,/);
  return base.split(' ').at(-1)?.toLowerCase() ?? '';
}

/** "the envoy": a head and nothing else, which says of nobody who it is. */
export function isBareNoun(description: string): boolean {
  return /^the \p{Ll}+$/iu.test(description);
}
