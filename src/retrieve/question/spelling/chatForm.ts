/**
 * The word that a short form of chat or of notes stands for ("ppl": "people"); empty for what is only thrown in
 * ("lol"); undefined for all other words, and for capitals, which stand for a name ("IMO", "SMH"). Forms that are as
 * often a word, a name or an office of the news ("pm", "bc", "fr") are not among them.
 */
export function chatForm(word: string): string | undefined {
  return /^\p{Lu}{2}/u.test(word) ? undefined : FORMS.get(word.toLowerCase());
}

const STANDS_FOR = {
  abt: 'about',
  approx: 'approximately',
  avg: 'average',
  b4: 'before',
  btwn: 'between',
  cos: 'because',
  cuz: 'because',
  dems: 'Democrats',
  dept: 'department',
  gonna: 'going to',
  govt: 'government',
  intl: 'international',
  mins: 'minutes',
  natl: 'national',
  orgs: 'organizations',
  ppl: 'people',
  prez: 'president',
  repubs: 'Republicans',
  smth: 'something',
  sth: 'something',
  tho: 'though',
  tht: 'that',
  thru: 'through',
  tmrw: 'tomorrow',
  wanna: 'want to',
  wk: 'week',
  yr: 'year',
  yrs: 'years',
};
const THROWN_IN = 'btw idk imho imo lmao lol ngl omg pls plz rofl smh tbf tbh thx tldr wtf';

const FORMS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(STANDS_FOR),
  ...THROWN_IN.split(' ').map((form): [string, string] => [form, '']),
]);
