import { remember } from '../../text/memo/remember.ts';
import { wordSet } from '../../text/wordSet.ts';

/** Nouns that say what a speaker is. Written by hand; singular, lower case. */

/** Offices and functions whose holder speaks for somebody: with a nationality or an organisation they give the side. */
export const REPRESENTATIVES = wordSet(`
  president premier minister chancellor king queen prince princess emir sultan pope secretary undersecretary envoy
  ambassador diplomat consul rapporteur negotiator delegate representative spokesman spokeswoman spokesperson official
  officer
  governor mayor senator congressman congresswoman lawmaker legislator parliamentarian deputy commissioner leader chief
  head chairman chairwoman chairperson chair director commander general colonel admiral captain major lieutenant
  sergeant brigadier member politburo adviser advisor aide strategist manager executive ceo cfo cto founder co-founder
  cofounder owner lawyer attorney counsel prosecutor coach coordinator organizer organiser boss whip speaker treasurer
  vice-president secretary-general director-general
  editor-in-chief commander-in-chief
  administrator regulator inspector superintendent sheriff police military army troops soldier fighter
  militant negotiators mediator mediators sources source rep. sen. gov. gen. col. adm. capt. lt. sgt. cmdr. amb. rep sen
  gov gen
`);

/** One of many who serve: what one of them tells is no word of the state. */
export const IN_RANKS = wordSet('soldier fighter veteran trooper');

/** Other words before a name. */
export const TITLES = wordSet(`
  mr. mr mrs. mrs ms. ms miss dr. dr prof. prof professor sir lord lady dame rev. reverend hon. judge justice doctor
  sheikh imam rabbi pastor chaplain deacon ayatollah monsignor detective councillor councilor councilman councilwoman
  alderman assemblyman assemblywoman provost novelist playwright filmmaker photographer comedian rapper constable
  bishop archbishop cardinal father sister brother candidate nominee analyst expert economist pollster journalist
  reporter correspondent columnist author writer editor host anchor actor actress singer activist scholar historian
  researcher scientist player striker midfielder defender goalkeeper quarterback observer critic supporter voter
  protester demonstrator witness survivor victim insider watcher lobbyist donor voter student teacher worker farmer
  doctor patient parent billionaire businessman businesswoman developer rival opponent veteran resident widow mogul
  magnate tycoon mp msp mep
`);

/** Last word of a name that makes it a body, and nouns that stand for one. */
export const BODIES = wordSet(`
  administration government ministry department office agency bureau authority council committee commission court
  subcommittee parliament congress senate house assembly cabinet party movement group organization organisation
  association union federation alliance coalition league front brigades brigade army forces force military police
  guard corps navy company corporation corp corp. inc inc. ltd llc firm bank fund foundation institute institution
  university college school center centre hospital church society club team network news times post journal magazine
  newspaper tribune herald gazette telegraph guardian tv radio press channel broadcaster outlet website blog media
  campaign delegation mission academy tribe presidency laboratory consulate embassy board panel task-force taskforce
  service services nations states leadership faction militia resistance regime nonprofit kremlin bloc charity ngo lab
  laboratory airline airlines hotel studio studios label franchise headquarters secretariat directorate command
  coalition staff squad consortium conglomerate manufacturer retailer maker startup watchdog regulator poll survey
  study report chamber
`);

/** What an article calls a company when it names it again. */
export const COMPANIES = wordSet(`
  company corporation firm carmaker automaker airline retailer maker chipmaker startup drugmaker planemaker steelmaker
  manufacturer lender insurer brewer supermarket conglomerate utility
`);

/** Bodies that a later "the group" may stand for when nothing in their name says what they are. */
export const GENERIC_BODIES: ReadonlySet<string> = new Set([
  ...COMPANIES,
  ...wordSet(`
    group movement organization organisation party faction militia agency network outlet newspaper paper magazine
    broadcaster team club bank union charity watchdog university campaign ministry department office army military
    government court committee council commission foundation institute administration
  `),
]);

const STATE_BODIES = wordSet(`
  administration government ministry department office agency bureau authority council parliament congress senate house
  assembly cabinet army force forces military police guard corps navy delegation mission embassy leadership regime
  presidency
`);
/** Offices of companies, clubs and campaigns: a nationality before them is where they are from. */
const PRIVATE_OFFICES = wordSet(`
  manager executive ceo cfo cto founder co-founder cofounder owner lawyer attorney coach boss strategist organizer
  organiser director chairman chairwoman chairperson chair member militant fighter captain source sources
`);

/**
 * Whether "Egyptian" before the word makes it speak for Egypt: officials do, newspapers and coaches do not. Lower case.
 */
export function speaksForState(head: string): boolean {
  const one = singular(head);
  return (
    STATE_BODIES.has(head) ||
    STATE_BODIES.has(one) ||
    ((REPRESENTATIVES.has(head) || REPRESENTATIVES.has(one)) && !PRIVATE_OFFICES.has(head) && !PRIVATE_OFFICES.has(one))
  );
}

export const MALE = wordSet(`
  mr. mr sir lord king prince father brother spokesman chairman congressman businessman actor sheikh imam rabbi pope
  emir sultan bishop husband son policeman alderman councilman assemblyman dad nephew uncle grandfather grandson
  stepfather stepson boyfriend ex-husband widower
`);
export const FEMALE = wordSet(`
  mrs. mrs ms. ms miss lady dame queen princess sister spokeswoman chairwoman congresswoman businesswoman actress wife
  daughter widow councilwoman assemblywoman mother mom mum niece aunt grandmother granddaughter stepmother stepdaughter
  girlfriend ex-wife
`);

export const singular = remember((word): string => {
  if (/(?:ss|us|is)$/.test(word) || word.length < 4) return word;
  // "Reps. Lowe and Lind", not "Mrs. Lowe"
  if (/^(?:rep|sen|gov|gen|prof)s\.?$/.test(word)) return word.replace(/s(\.?)$/, '$1');
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (/(?:sses|shes|ches|xes)$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.replace(/s$/, '');
});

/** Whether a word says what kind of body something is ("Council", "unions"), in any case. */
export function isKind(word: string): boolean {
  return BODIES.has(word.toLowerCase()) || BODIES.has(singular(word.toLowerCase()));
}

/** Bodies that have no field behind "on": "the court on Monday", "the Senate on Ropes" tell when, and of what. */
export const OF_NO_FIELD = wordSet(
  'court parliament congress senate house assembly government administration cabinet party police',
);

/** Whether a word is an office or a title, in singular or plural, to come as well ("president-elect"). Lower case. */
export const isOffice: (lower: string) => boolean = remember((lower) => {
  const one = singular(lower.replace(/-(?:elect|designate)$/, ''));
  return REPRESENTATIVES.has(lower) || TITLES.has(lower) || REPRESENTATIVES.has(one) || TITLES.has(one);
});
