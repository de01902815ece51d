/**
 * Parties by name, with the words for their members and their adjectives. Only words that mean the party wherever they
 * are written large.
 */
export const POLITICAL_PARTIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['Republican Party', ['Republicans', 'Republican', 'GOP', 'G.O.P.']],
  ['Democratic Party', ['Democrats', 'Democrat', 'Democratic']],
  ['Conservative Party', ['Tories', 'Tory']],
  ['Labour Party', ['Labour']],
  ['Liberal Democrats', ['Lib Dems', 'Lib Dem', 'Liberal Democrat']],
  ['Libertarian Party', ['Libertarians', 'Libertarian']],
]);
