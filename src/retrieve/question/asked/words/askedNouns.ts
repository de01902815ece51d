import { wordSet } from '../../../../text/wordSet.ts';

/** What somebody's own words are called where they are asked for: "Voss's response", "the statement by Voss". */
export const ASKED_NOUNS = wordSet(`
  reaction response statement comment comments words view views position stance opinion explanation
  reason reasons account version remarks
`);

/**
 * The same where a question wants to hear several: elsewhere a claim or a case is as often what is asked about.
 */
export const ARGUED_NOUNS: ReadonlySet<string> = new Set([
  ...ASKED_NOUNS,
  ...wordSet(`
    answer answers argument arguments case claim claims comeback defence defense denial excuse excuses grounds gripe
    line objection objections reply retort side story take thoughts verdict
  `),
]);
