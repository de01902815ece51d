/**
 * The party that a word for its members or its adjective stands for, by the members' name: "Republicans" for "GOP" and
 * "Republican". Only words that mean the party wherever they are written large; undefined for all others.
 */
export function politicalParty(word: string): string | undefined {
  return PARTIES.get(word);
}

const PARTIES: ReadonlyMap<string, string> = new Map([
  ...['Republican', 'Republicans', 'GOP', 'G.O.P.'].map((word) => [word, 'Republicans'] as const),
  ...['Democrat', 'Democrats', 'Democratic'].map((word) => [word, 'Democrats'] as const),
  ...['Tory', 'Tories'].map((word) => [word, 'Conservatives'] as const),
  ...['Labour'].map((word) => [word, 'Labour'] as const),
  ...['Libertarian', 'Libertarians'].map((word) => [word, 'Libertarians'] as const),
]);
