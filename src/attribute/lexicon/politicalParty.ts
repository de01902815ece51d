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
/** Words that make it another party: "Unity Democrats", "Christian Democrats". */
const CREEDS = `
  Agrarian Alliance Center Centre Christian Civic Free Green Left Liberal National New People’s People's Popular Radical
  Reform Social Solidarity Sweden Union United Unity`;
const OTHERS = new RegExp(
  String.raw`\b(?:${CREEDS.trim().split(/\s+/).join('|')}) (?:Democrats?|Republicans?|Labour)$`,
);

/** Whether a name goes on behind the word for a party and is another's: "Democratic Unity", not "Democratic Senate". */
export function isOtherParty(name: string): boolean {
  return GOES_ON.test(name);
}

const MOVEMENTS = `
  Alliance Bloc Center Centre Coalition Forum Front Future Initiative Left List Movement Progress Renewal Right Spring
  Union Unity Way`;
const GOES_ON = new RegExp(String.raw`\b(?:Democratic|Republican) (?:${MOVEMENTS.trim().split(/\s+/).join('|')})$`);
