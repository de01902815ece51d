import { wordSet } from '../../text/wordSet.ts';

/** The forms of a verb, by rule but for irregular ones. `walked` is both past and participle. */
export function verbForms(lemma: string): Readonly<Record<VerbForm, string>> {
  const [past, participle] = IRREGULAR[lemma] ?? [withEnding(lemma, 'ed'), withEnding(lemma, 'ed')];
  return { base: lemma, s: thirdPerson(lemma), ing: withEnding(lemma, 'ing'), past, participle };
}

/** "labelled" and "labelling" beside "labeled": a last "l" doubles in British spelling. */
export function britishForms(lemma: string): readonly (readonly [VerbForm, string])[] {
  if (!/[^aeiouw][aeiou]l$/.test(lemma)) return [];
  return [
    ['ing', `${lemma}ling`],
    ['past', `${lemma}led`],
    ['participle', `${lemma}led`],
  ];
}

export type VerbForm = 'base' | 's' | 'ing' | 'past' | 'participle';

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  think: ['thought', 'thought'],
  know: ['knew', 'known'],
  feel: ['felt', 'felt'],
  see: ['saw', 'seen'],
  foresee: ['foresaw', 'foreseen'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  hear: ['heard', 'heard'],
  read: ['read', 'read'],
  mean: ['meant', 'meant'],
  swear: ['swore', 'sworn'],
  speak: ['spoke', 'spoken'],
  understand: ['understood', 'understood'],
  seek: ['sought', 'sought'],
  choose: ['chose', 'chosen'],
  forget: ['forgot', 'forgotten'],
  forbid: ['forbade', 'forbidden'],
  foretell: ['foretold', 'foretold'],
  cast: ['cast', 'cast'],
  broadcast: ['broadcast', 'broadcast'],
  forecast: ['forecast', 'forecast'],
  beg: ['begged', 'begged'],
  beseech: ['beseeched', 'besought'],
  stand: ['stood', 'stood'],
  bring: ['brought', 'brought'],
  lay: ['laid', 'laid'],
  tear: ['tore', 'torn'],
  fight: ['fought', 'fought'],
  shoot: ['shot', 'shot'],
  hit: ['hit', 'hit'],
  sing: ['sang', 'sung'],
  put: ['put', 'put'],
  begin: ['began', 'begun'],
  dream: ['dreamed', 'dreamt'],
  prove: ['proved', 'proven'],
  go: ['went', 'gone'],
  make: ['made', 'made'],
  give: ['gave', 'given'],
  send: ['sent', 'sent'],
  spin: ['spun', 'spun'],
};

/** Stress on the last syllable, or one syllable: the consonant doubles. */
const DOUBLING = wordSet(`
  admit commit concur dub slam rip quip beg ban plan chat pan permit refer rebut infer sum nag brag tag peg slap swat
  spin jab prefer regret abhor demur sob nod grin shrug
`);

function thirdPerson(lemma: string): string {
  if (/(?:s|sh|ch|x|z|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

/** As if it were regular. */
export function withEnding(lemma: string, ending: 'ed' | 'ing'): string {
  if (DOUBLING.has(lemma)) return lemma + lemma.slice(-1) + ending;
  if (lemma.endsWith('ee')) return ending === 'ing' ? `${lemma}ing` : `${lemma}d`;
  if (lemma.endsWith('e')) return lemma.slice(0, -1) + ending;
  if (/[^aeiou]y$/.test(lemma) && ending === 'ed') return `${lemma.slice(0, -1)}ied`;
  return lemma + ending;
}
