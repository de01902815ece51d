import type { Word } from '../tag/tagWords.ts';
import { isPossessive } from './isPossessive.ts';

/** A participle before a noun: "the leaked documents", "their negotiating teams", "the newly built pier". */
export function premodifies(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  const after = words[at + 1];
  if (word?.tag !== 'VERB' || before === undefined || after === undefined || !/(?:ed|ing|en)$/.test(word.lower))
    return false;
  const opens =
    (before.tag === 'ADV' && before.lower.endsWith('ly') && opensNoun(words[at - 2]) && word.lower.endsWith('ed')) ||
    ((before.tag === 'ADP' || before.lower === 'for') && word.lower.endsWith('ed')) ||
    before.tag === 'ADJ' ||
    before.tag === 'NUM' ||
    // "thousands of cheering divers"
    (before.lower === 'of' && CROWDS.test(words[at - 2]?.lower ?? '')) ||
    opensNoun(before);
  return opens && (after.tag === 'NOUN' || after.tag === 'PROPN' || after.tag === 'ADJ');
}

function opensNoun(word: Word | undefined): boolean {
  return word !== undefined && (word.tag === 'DET' || word.lower === "'s" || isPossessive(word));
}

const CROWDS = /^(?:dozens|scores|hundreds|thousands|millions|crowds?)$/;
