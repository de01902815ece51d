import { remember } from '../../text/memo/remember.ts';
import { POLITICAL_PARTIES } from './politicalParties.ts';

/**
 * The party that a word for its members or its adjective stands for, by name: "Republican Party" for "GOP" and
 * "Republicans"; of a name the last word or two count ("Ohio Republicans", "Lib Dem"). Undefined for all others, and
 * where the word before makes it another party ("Christian Democrats").
 */
export const politicalParty = remember((name): string | undefined => {
  const whole = PARTIES.get(name.split(' ').slice(-2).join(' '));
  return whole ?? (OTHERS.test(name) ? undefined : PARTIES.get(name.split(' ').at(-1) ?? ''));
});

const PARTIES: ReadonlyMap<string, string> = new Map(
  [...POLITICAL_PARTIES].flatMap(([party, words]) => words.map((word) => [word, party] as const)),
);
const OTHERS = /\b(?:Liberal|Christian|Social|Free|National|New|Sweden) (?:Democrats?|Republicans?|Labour)$/;
