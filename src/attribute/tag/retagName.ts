import { genderOfName } from '../lexicon/genderOfName.ts';
import { singular } from '../lexicon/nouns.ts';
import { cueForm, saysPlainly } from '../lexicon/reportingVerbs.ts';
import type { PlacedWord } from './placedWord.ts';
import type { Tag } from './tagWords.ts';

/** The tag of a name that is a word elsewhere: "Welch said", "Jolly said", "Inherent Resolve"; or undefined. */
export function retagName({ text, words, index, lower, tag, before, after, capital }: PlacedWord): Tag | undefined {
  // "Cook also questioned": nobody is told to cook.
  const next = after?.tag === 'ADV' ? words[2] : after;
  const isSaying = next?.lower === 'said' || (next?.tag === 'VERB' && isPastOnly(next.lower));
  if (tag === 'VERB' && index === 0 && isSaying) return 'PROPN';
  // "Ford, a sailor, said", "Ford, who left, said"
  const isExplained = after?.lower === ',' && (words[2]?.tag === 'DET' || words[2]?.lower === 'who');
  if (tag === 'VERB' && index === 0 && isExplained && cueForm(lower) === undefined) return 'PROPN';
  if (tag === 'ADV' && index === 0 && lower.endsWith('ly') && saysPlainly(after?.lower ?? '')) return 'PROPN';
  const isVerb = tag === 'VERB' || tag === 'AUX';
  if (capital && index > 0 && isVerb && (after?.tag === 'PROPN' || saysPlainly(after?.lower ?? ''))) return 'PROPN';
  // "Remain campaigners said": nobody is told to remain.
  if (
    index === 0 &&
    tag === 'VERB' &&
    after?.tag === 'NOUN' &&
    singular(after.lower) !== after.lower &&
    saysPlainly(words[2]?.lower ?? '')
  )
    return 'PROPN';
  if (index === 0 && tag === 'VERB' && after?.tag === 'PROPN' && cueForm(lower) === undefined) {
    const word = words[index];
    const written = text.slice(word?.start, word?.end);
    if (/^\p{Lu}/u.test(written) && genderOfName(written) !== 'unknown') return 'PROPN';
  }
  if (
    !capital ||
    !/^(?:VERB|ADJ|NOUN|ADV|ADP)$/.test(tag) ||
    (cueForm(lower) !== undefined && !(tag === 'VERB' && before?.tag === 'PROPN'))
  )
    return undefined;
  const inside = index > 0 && !/^[^\p{L}\p{N}]+$/u.test(before?.lower ?? '.');
  // "In announcing the sale": a preposition before what somebody does.
  const isDoing = tag === 'ADP' && after?.lower.endsWith('ing') === true;
  const speaks = (after?.tag === 'VERB' || after?.tag === 'AUX') && cueForm(after.lower) !== undefined && !isDoing;
  // "…, Day said", "…, Day later considered"
  const verb = after?.tag === 'ADV' ? words[index + 2] : after;
  const isSaid = saysPlainly(verb?.lower ?? '') || (verb !== after && cueForm(verb?.lower ?? '') !== undefined);
  if (index > 0 && tag === 'NOUN' && before?.lower === ',' && isSaid) return 'PROPN';
  const isName = (inside && tag !== 'ADV' && tag !== 'ADP') || (speaks && (tag === 'VERB' || tag === 'ADP'));
  return isName ? 'PROPN' : undefined;
}

function isPastOnly(lower: string): boolean {
  const forms = cueForm(lower)?.forms;
  return forms?.has('past') === true && !forms.has('base');
}
