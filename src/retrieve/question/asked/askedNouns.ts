import { wordSet } from '../../../text/wordSet.ts';

/** What somebody's own words are called where they are asked for: "Voss's response", "the statement by Voss". */
export const ASKED_NOUNS = wordSet(`
  reaction response statement comment comments words view views position stance opinion explanation
  reason reasons account version remarks
`);
