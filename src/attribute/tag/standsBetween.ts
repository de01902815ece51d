import { cueForm } from '../lexicon/reportingVerbs.ts';
import type { Word } from './tagWords.ts';
import { isCapitalAt } from '../../text/isCapitalAt.ts';

/** "The motion claims Voss lied", "Activists claim rules are ignored": the only verb that the first noun can have. */
export function standsBetween(text: string, words: readonly Word[], index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  const forms = cueForm(word?.lower ?? '')?.forms;
  if (before === undefined || after === undefined) return false;
  // "One site, the Ledger, claims its sources lied": a name between commas, and no other verb.
  if (before.lower === ',' && words[index - 2]?.tag === 'PROPN' && forms?.has('s') === true)
    return (
      words.slice(0, index - 1).some(({ lower }) => lower === ',') &&
      !words.slice(0, index).some(({ tag }) => tag === 'VERB' || tag === 'AUX') &&
      /^(?:PROPN|DET|PRON)$/.test(after.tag) &&
      words.slice(index).some(({ tag }) => tag === 'VERB' || tag === 'AUX')
    );
  if (!/^(?:NOUN|PROPN)$/.test(before.tag)) return false;
  // A capital may be the sentence's: "Activists claim", "Reuters reports".
  const many = before.lower.endsWith('s') && (before.tag === 'NOUN' || index === 1);
  const agrees =
    (many && forms?.has('base') === true) || ((before.tag === 'PROPN' || !many) && forms?.has('s') === true);
  const opens = /^(?:PROPN|DET|PRON)$/.test(after.tag) || (many && /^(?:NOUN|ADJ)$/.test(after.tag));
  // "the Associated Press reports": a capital is no verb's.
  const isVerb = ({ tag, start }: Word): boolean => (tag === 'VERB' || tag === 'AUX') && !isCapitalAt(text, start);
  // "In a study released on Monday, scientists report rules were broken": one comma, after what opens the sentence.
  const comma = words.findLastIndex(({ lower }, at) => at < index && lower === ',');
  const opening = words.slice(0, Math.max(0, comma));
  // "the station is on air, as its owner claims the order was void": a clause of its own.
  const joined = /^(?:as|while|but|and)$/.test(words[comma + 1]?.lower ?? '');
  const isOpening =
    // "Notably, in the book, Voss claims Lind lied"
    comma === -1 ||
    joined ||
    !opening.some(isVerb) ||
    (opening[0]?.tag === 'ADP' && !opening.some(({ lower }) => lower === ','));
  if (!agrees || !opens || !isOpening || words.slice(comma + 1, index).some(isVerb)) return false;
  const rest = words.slice(index + 1, index + 14);
  // "Voss claims Lind asked": two names are no phrase, whatever the second does.
  const areNames = before.tag === 'PROPN' && after.tag === 'PROPN';
  const stop = rest.findIndex(
    ({ tag, lower }) => tag === 'PUNCT' || (tag === 'VERB' && !areNames && cueForm(lower) !== undefined),
  );
  // "Voters support Voss": a sentence has a verb.
  const isOnly = cueForm(word?.lower ?? '')?.verb.object === true && !words.some(isVerb);
  return isOnly || rest.slice(0, stop === -1 ? rest.length : stop).some(isVerb);
}
