import { cueForm, saysPlainly } from '../lexicon/reportingVerbs.ts';
import type { PlacedWord } from './placedWord.ts';
import type { Tag, Word } from './tagWords.ts';

/** The tag of a word of grammar that the tagger took for another ("that polls", "following"), or undefined. */
export function retagFunctionWord({ text, words, index, lower, tag, before, after }: PlacedWord): Tag | undefined {
  // "told the paper that polls were wrong": no determiner before a plural or a name.
  if (lower === 'that' && tag === 'DET' && after !== undefined && (after.tag === 'PROPN' || isPlural(words, index + 1)))
    return 'SCONJ';
  if (lower === 'whether') return 'SCONJ';
  // "He has since said", "has since also said"
  if (
    lower === 'since' &&
    before?.tag === 'AUX' &&
    (after?.tag === 'VERB' || (after?.tag === 'ADV' && words[index + 2]?.tag === 'VERB'))
  )
    return 'ADV';
  // "had both said": two have.
  if (lower === 'both' && before?.tag === 'AUX' && after?.lower.endsWith('d') === true) return 'ADV';
  // "made clear the pier would close", "made it clear that"
  if (lower === 'clear' && isMade(words, index)) return 'ADV';
  // "condemned the vote as politically motivated": no verb.
  if (lower === 'as' && tag === 'ADV' && after?.tag === 'ADV' && after.lower.endsWith('ly')) return 'ADP';
  // "rules which analysts say could"
  if (
    lower === 'which' &&
    tag === 'DET' &&
    (before?.tag === 'NOUN' || before?.lower === ',') &&
    (/^(?:today|yesterday)$/.test(after?.lower ?? '') ||
      [2, 3].some((on) => /^(?:say|told)$|^sa(?:id|ys)$/.test(words[index + on]?.lower ?? '')))
  )
    return 'PRON';
  // "In written evidence to the panel": a preposition is no name.
  if (tag === 'PROPN' && index === 0 && lower === 'in' && after !== undefined && !/^(?:AUX|PUNCT)$/.test(after.tag))
    return 'ADP';
  // "is said to have promised"
  if (tag === 'VERB' && /^(?:have|has|had|having)$/.test(lower) && after?.tag === 'VERB' && isParticiple(after.lower))
    return 'AUX';
  // "all but accused"
  if (
    (lower === 'all' && after?.lower === 'but' && words[index + 2]?.tag === 'VERB') ||
    (lower === 'but' && before?.lower === 'all' && after?.tag === 'VERB')
  )
    return 'ADV';
  // "said about a dozen were hurt", "said just over half": no "about" of a matter, as of "spoke about a dozen plans".
  if (/^(?:about|over|under)$/.test(lower) && tag === 'ADP' && isAfterSaying(before) && isQuantity(words, index + 1))
    return 'ADV';
  // "more than a million ships", "at least 40 ships", "as many as 40 ships"
  if (OF_AMOUNT.has(lower) && isAmount(words, index)) return 'ADJ';
  if (lower === 'no-one') return 'PRON';
  // "Others said", "None of the three would say": no name.
  if (tag === 'PROPN' && index === 0 && /^(?:others|none|neither|many|several|few)$/.test(lower)) return 'NOUN';
  // "an inside source"
  if (lower === 'inside' && tag === 'ADP' && before?.tag === 'DET' && after?.tag === 'NOUN') return 'ADJ';
  // "says many doubted her", "said none of the candidates were listed"
  if (
    (tag === 'ADJ' || tag === 'ADV') &&
    /^(?:many|much|most|few|several|none|fewer)$/.test(lower) &&
    (after?.lower === 'of' || after?.tag === 'VERB' || after?.tag === 'AUX') &&
    saysPlainly(before?.lower ?? '')
  )
    return 'NOUN';
  // "Most said they would stay", "But few believe that", "Many here believe it"
  const verb = after?.lower === 'here' || after?.lower === 'there' ? words[index + 2] : after;
  if (
    (tag === 'ADJ' || tag === 'ADV') &&
    /^(?:most|few|many)$/.test(lower) &&
    (index === 0 || before?.tag === 'PUNCT' || before?.tag === 'CCONJ') &&
    verb?.tag === 'VERB' &&
    speaks(verb.lower)
  )
    return 'NOUN';
  if (lower === 'us' && text.charAt((words[index]?.start ?? 0) + 1) === 'S') return 'PROPN';
  if (PREPOSITIONS.has(lower) && before?.tag !== 'AUX') return 'ADP';
  const isSaying = after?.tag === 'VERB' || (after?.tag === 'NOUN' && cueForm(after.lower)?.verb.clause === true);
  return lower === 'further' && tag !== 'ADJ' && isSaying ? 'ADV' : undefined;
}

/** "made clear", "making it clear" */
function isMade(words: readonly Word[], clear: number): boolean {
  const verb = words[clear - 1]?.lower === 'it' ? clear - 2 : clear - 1;
  return /^(?:mak(?:e|es|ing)|made)$/.test(words[verb]?.lower ?? '');
}

/** Nouns follow, and a plural is among them: "polls", "tram drivers". */
function isPlural(words: readonly Word[], from: number): boolean {
  const end = words.findIndex(({ tag }, at) => at >= from && tag !== 'NOUN');
  return words.slice(from, end === -1 ? words.length : end).some(({ lower }) => /[^s]s$/.test(lower));
}

/** Words of "more than", "at least" and "as many as". */
const OF_AMOUNT = new Set(['more', 'less', 'fewer', 'than', 'at', 'least', 'as', 'up', 'to']);
const PREPOSITIONS = new Set(['following', 'including', 'regarding', 'concerning', 'amid', 'despite']);

function speaks(lower: string): boolean {
  const forms = cueForm(lower)?.forms;
  return forms?.has('past') === true || forms?.has('base') === true;
}

function isAmount(words: readonly Word[], index: number): boolean {
  const pair = (at: number): boolean =>
    isQuantity(words, at + 2) &&
    /^(?:(?:more|less|fewer) than|at least|up to)$/.test(`${words[at]?.lower ?? ''} ${words[at + 1]?.lower ?? ''}`);
  const equal = (at: number): boolean =>
    words[at]?.lower === 'as' &&
    words[at + 2]?.lower === 'as' &&
    words[at + 3]?.tag === 'NUM' &&
    /^(?:many|few|much|little|high|low)$/.test(words[at + 1]?.lower ?? '');
  return pair(index) || pair(index - 1) || equal(index) || equal(index - 2);
}

function isAfterSaying(before: PlacedWord['before']): boolean {
  return saysPlainly(before?.lower ?? '') || before?.lower === 'just';
}

/** "40", "half", "a million", "a dozen" */
function isQuantity(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.tag === 'NUM' || word?.lower === 'half') return true;
  return /^an?$/.test(word?.lower ?? '') && MANY.test(words[at + 1]?.lower ?? '');
}

const MANY = /^(?:dozen|hundred|thousand|million|billion|score|quarter|third)$/;

function isParticiple(lower: string): boolean {
  return lower.endsWith('ed') || cueForm(lower)?.forms.has('participle') === true;
}
