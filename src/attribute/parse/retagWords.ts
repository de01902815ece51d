import { genderOfName } from '../lexicon/genderOfName.ts';
import { cueForm, saysPlainly } from '../lexicon/reportingVerbs.ts';
import { isOffice, REPRESENTATIVES } from '../lexicon/nouns.ts';
import type { Tag, Word } from './tagWords.ts';

/**
 * Corrects the tagger where news differs from what it was trained on: surnames that are words ("Welch said"), reporting
 * verbs that are nouns elsewhere ("the Daily Caller reports."), "US" against "us", "following" for "after".
 */
export function retagWords(text: string, words: readonly Word[]): Word[] {
  const headline = isHeadline(text, words);
  return words.map((word, index) => {
    const tag = correct(text, words, index, word, headline);
    // "Hamas’ reply": the apostrophe alone is the possessive.
    if (word.lower === "'" && isPlural(words, index)) return { ...word, lower: "'s", tag: 'PART' };
    return tag === word.tag ? word : { ...word, tag };
  });
}

function isPlural(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const after = words[index + 1];
  const attached =
    before !== undefined &&
    before.end === words[index]?.start &&
    before.lower.endsWith('s') &&
    (before.tag === 'NOUN' || before.tag === 'PROPN');
  return (
    attached &&
    after !== undefined &&
    /^(?:NOUN|ADJ|PROPN|NUM|VERB|ADV)$/.test(after.tag) &&
    !words.slice(0, index - 1).some(({ lower }) => lower === "'" || lower === '‘')
  );
}

function isAmount(words: readonly Word[], index: number): boolean {
  const pair = (at: number): boolean =>
    /^(?:(?:more|less|fewer) than|at least)$/.test(`${words[at]?.lower ?? ''} ${words[at + 1]?.lower ?? ''}`) &&
    words[at + 2]?.tag === 'NUM';
  return pair(index) || pair(index - 1);
}

/** "The motion claims Voss lied", "Activists claim rules are ignored": the only verb that the first noun can have. */
function standsBetween(text: string, words: readonly Word[], index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  const forms = cueForm(word?.lower ?? '')?.forms;
  if (before === undefined || after === undefined || !/^(?:NOUN|PROPN)$/.test(before.tag)) return false;
  // A capital may be the sentence's: "Activists claim", "Reuters reports".
  const many = before.lower.endsWith('s') && (before.tag === 'NOUN' || index === 1);
  const agrees =
    (many && forms?.has('base') === true) || ((before.tag === 'PROPN' || !many) && forms?.has('s') === true);
  const opens = /^(?:PROPN|DET|PRON)$/.test(after.tag) || (many && /^(?:NOUN|ADJ)$/.test(after.tag));
  // "the Associated Press reports": a capital is no verb's.
  const isVerb = ({ tag, start }: Word): boolean =>
    (tag === 'VERB' || tag === 'AUX') && !/^\p{Lu}/u.test(text.charAt(start));
  // "In a study released on Monday, scientists report rules were broken": one comma, after what opens the sentence.
  const comma = words.findLastIndex(({ lower }, at) => at < index && lower === ',');
  const opening = words.slice(0, Math.max(0, comma));
  const isOpening = comma === -1 || (opening[0]?.tag === 'ADP' && !opening.some(({ lower }) => lower === ','));
  if (!agrees || !opens || !isOpening || words.slice(comma + 1, index).some(isVerb)) return false;
  const rest = words.slice(index + 1, index + 14);
  const stop = rest.findIndex(({ tag, lower }) => tag === 'PUNCT' || (tag === 'VERB' && cueForm(lower) !== undefined));
  // "Voters support Voss": a sentence has a verb.
  const isOnly = cueForm(word?.lower ?? '')?.verb.object === true && !words.some(isVerb);
  return isOnly || rest.slice(0, stop === -1 ? rest.length : stop).some(isVerb);
}

/** A plural stands before, with no verb between but a participle; a clause follows, or the sentence ends after one. */
function pluralBefore(words: readonly Word[], index: number): boolean {
  const after = words[index + 1];
  const from = words.findLastIndex(({ lower }, at) => at < index && lower === ',') + 1;
  const subject = words.slice(from, index);
  const isSubject =
    subject.some(({ tag, lower }) => tag === 'NOUN' && /[^s]s$/.test(lower)) &&
    !subject.some(({ tag, lower }) => tag === 'AUX' || (tag === 'VERB' && !lower.endsWith('ed')));
  const opens = from === 0 && after?.tag === 'PRON' && /^(?:he|she|it|they|we|i)$/.test(after.lower);
  const ends =
    from > 3 &&
    /^[.;]$/.test(after?.lower ?? '.') &&
    words.slice(0, from).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  return isSubject && (opens || ends);
}

function isParticiple(lower: string): boolean {
  return lower.endsWith('ed') || cueForm(lower)?.forms.has('participle') === true;
}

/** An office and a name follow, and then a verb of saying; or one stands before, and the clause ends. */
function opensTitle(text: string, words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  let at = index + 1;
  if (!isOffice(words[at]?.lower ?? '')) return false;
  while (/^\p{Lu}/u.test(text.charAt(words[at + 1]?.start ?? text.length))) at++;
  const after = words[at + 1];
  if (at === index + 1) return false;
  const opens = before === undefined || before.tag === 'PUNCT' || before.tag === 'DET' || before.tag === 'CCONJ';
  return opens
    ? after !== undefined && cueForm(after.lower)?.forms.has('past') === true
    : saysPlainly(before.lower) && (after === undefined || after.tag === 'PUNCT');
}

function isMany(word: Word | undefined): boolean {
  return word?.tag === 'NOUN' && /[^s]s$/.test(word.lower);
}

/** A noun for one person by what they do: "author". */
function isPersonal(lower: string): boolean {
  return isOffice(lower) || /(?:er|or|ist)$/.test(lower);
}

function formOf(lower: string): string {
  const forms = cueForm(lower)?.forms;
  return forms?.has('base') === true ? 'base' : forms?.has('s') === true ? 's' : '';
}

const PREPOSITIONS = new Set(['following', 'including', 'regarding', 'concerning', 'amid', 'despite']);

function correct(text: string, words: readonly Word[], index: number, word: Word, headline: boolean): Tag {
  const before = words[index - 1];
  const after = words[index + 1];
  const { tag, lower } = word;
  // "told the paper that polls were wrong": no determiner before a plural or a name.
  if (
    lower === 'that' &&
    tag === 'DET' &&
    after !== undefined &&
    (after.tag === 'PROPN' || (after.tag === 'NOUN' && /[^s]s$/.test(after.lower)))
  )
    return 'SCONJ';
  if (lower === 'whether') return 'SCONJ';
  // "He has since said"
  if (lower === 'since' && before?.tag === 'AUX' && after?.tag === 'VERB') return 'ADV';
  // "rules which analysts say could"
  if (
    lower === 'which' &&
    tag === 'DET' &&
    (before?.tag === 'NOUN' || before?.lower === ',') &&
    /^(?:say|told)$|^sa(?:id|ys)$/.test(words[index + 2]?.lower ?? '')
  )
    return 'PRON';
  // "analysts say", "A third say they do"
  if (lower === 'say' && tag === 'NOUN' && (isMany(before) || /^(?:he|she|they|it|we)$/.test(after?.lower ?? '')))
    return 'VERB';
  // "Early results show two"
  if (
    lower === 'show' &&
    tag === 'NOUN' &&
    isMany(before) &&
    /^(?:DET|PRON|PROPN|NUM|ADJ|NOUN|SCONJ)$/.test(after?.tag ?? '')
  )
    return 'VERB';
  // "Jolly said": a name like an adverb; "former rival says"
  if (tag === 'ADV' && index === 0 && lower.endsWith('ly') && saysPlainly(after?.lower ?? '')) return 'PROPN';
  if (tag === 'ADJ' && isOffice(lower) && saysPlainly(after?.lower ?? '')) return 'NOUN';
  // "said lead author Ann Lowe"
  if (lower === 'lead' && tag === 'VERB' && after?.tag === 'NOUN' && isPersonal(after.lower)) return 'ADJ';
  // "voters who support Voss": no noun stands behind "who".
  if (tag === 'NOUN' && before?.lower === 'who' && /^(?:base|s)$/.test(formOf(lower))) return 'VERB';
  // "In written evidence to the panel": a preposition is no name.
  if (tag === 'PROPN' && index === 0 && lower === 'in' && after !== undefined && !/^(?:AUX|PUNCT)$/.test(after.tag))
    return 'ADP';
  // "the governor's chief of staff"
  if (tag === 'ADJ' && after?.lower === 'of' && REPRESENTATIVES.has(lower)) return 'NOUN';
  // "its finance chief, Ann Lowe, said"
  if (tag === 'ADJ' && before?.tag === 'NOUN' && after?.lower === ',' && REPRESENTATIVES.has(lower)) return 'NOUN';
  // "Had police chief Ann Lowe said that": the subject comes next.
  if (tag === 'VERB' && index === 1 && before?.lower === 'had') return 'NOUN';
  // "The boats cost £5 million"
  if (lower === 'cost' && before?.tag === 'NOUN' && /^[$€£¥]/.test(text.slice(after?.start ?? text.length)))
    return 'VERB';
  // "is said to have promised"
  if (tag === 'VERB' && /^(?:have|has|had|having)$/.test(lower) && after?.tag === 'VERB' && isParticiple(after.lower))
    return 'AUX';
  // "Returning officer Piers Holt said", "said returning officer Piers Holt."
  if (tag === 'VERB' && lower.endsWith('ing') && opensTitle(text, words, index)) return 'ADJ';
  // "all but accused"
  if (
    (lower === 'all' && after?.lower === 'but' && words[index + 2]?.tag === 'VERB') ||
    (lower === 'but' && before?.lower === 'all' && after?.tag === 'VERB')
  )
    return 'ADV';
  // "more than 40 ships", "at least 40 ships"
  if (isAmount(words, index)) return 'ADJ';
  // "says many doubted her", "said none of the candidates were listed"
  if (
    /^(?:many|much|most|few|several|none|fewer)$/.test(lower) &&
    /^AD[JV]$/.test(tag) &&
    (after?.lower === 'of' || after?.tag === 'VERB' || after?.tag === 'AUX') &&
    saysPlainly(before?.lower ?? '')
  )
    return 'NOUN';
  // "Most said they would stay"
  if (
    lower === 'most' &&
    tag === 'ADV' &&
    (index === 0 || before?.tag === 'PUNCT') &&
    after !== undefined &&
    cueForm(after.lower)?.forms.has('past') === true
  )
    return 'NOUN';
  const capital = /^\p{Lu}/u.test(text.charAt(word.start));
  if (lower === 'us' && text.charAt(word.start + 1) === 'S') return 'PROPN';
  if (PREPOSITIONS.has(lower) && before?.tag !== 'AUX') return 'ADP';
  if (
    capital &&
    index > 0 &&
    !headline &&
    (tag === 'VERB' || tag === 'AUX') &&
    (after?.tag === 'PROPN' || saysPlainly(after?.lower ?? ''))
  )
    return 'PROPN';
  if (
    capital &&
    index === 0 &&
    tag === 'VERB' &&
    after?.tag === 'PROPN' &&
    cueForm(lower) === undefined &&
    genderOfName(text.slice(word.start, word.end)) !== 'unknown'
  )
    return 'PROPN';
  if (before?.lower === 'to' && words[index - 2]?.lower === 'according') return tag === 'VERB' ? 'NOUN' : tag;
  if (lower === 'further' && after?.tag === 'VERB') return 'ADV';
  if (tag === 'VERB' && before?.lower === "'s" && cueForm(lower)?.forms.has('base') === true) return 'NOUN';
  // "said his side deserved to win"
  if (
    tag === 'NOUN' &&
    lower.length > 5 &&
    lower.endsWith('ed') &&
    !lower.endsWith('eed') &&
    (before?.tag === 'NOUN' || before?.tag === 'PROPN') &&
    !capital
  )
    return 'VERB';
  // "said the crash involved human error": an adjective stands before its noun.
  if (
    tag === 'ADJ' &&
    lower.endsWith('ed') &&
    !lower.includes('-') &&
    before?.tag === 'NOUN' &&
    words[index - 2]?.tag === 'DET' &&
    /^(?:NOUN|ADJ|DET|PROPN|NUM)$/.test(after?.tag ?? '') &&
    !words.slice(index + 1).some((each) => each.tag === 'VERB' || each.tag === 'AUX')
  )
    return 'VERB';
  const cue = cueForm(lower);
  if (
    capital &&
    !headline &&
    (tag === 'VERB' || tag === 'ADJ' || tag === 'NOUN' || tag === 'ADV' || tag === 'ADP') &&
    (cue === undefined || (tag === 'VERB' && before?.tag === 'PROPN'))
  ) {
    const inside = index > 0 && !/^[^\p{L}\p{N}]+$/u.test(before?.lower ?? '.');
    const subject =
      after !== undefined && (after.tag === 'VERB' || after.tag === 'AUX') && cueForm(after.lower) !== undefined;
    // "…, Day said": a surname that is a noun.
    const isNamed = index > 0 && tag === 'NOUN' && saysPlainly(after?.lower ?? '') && before?.lower === ',';
    if (isNamed) return 'PROPN';
    if ((inside && tag !== 'ADV' && tag !== 'ADP') || (subject && (tag === 'VERB' || tag === 'ADP'))) return 'PROPN';
  }
  if (cue === undefined || (tag !== 'NOUN' && tag !== 'ADJ') || (capital && !headline)) return tag;
  // "the report, which notes, “…”"
  if (tag === 'NOUN' && /^(?:which|who)$/.test(before?.lower ?? '') && !cue.forms.has('ing') && cue.verb.clause)
    return 'VERB';
  const named =
    before?.tag === 'PROPN' ||
    before?.tag === 'NOUN' ||
    (before?.tag === 'PRON' && !/^(?:my|your|his|her|its|our|their)$/.test(before.lower));
  // "Voss also alleged the"
  if (
    tag === 'ADJ' &&
    cue.forms.has('past') &&
    before?.tag === 'ADV' &&
    /^(?:PROPN|PRON)$/.test(words[index - 2]?.tag ?? '') &&
    /^(?:DET|PRON|PROPN)$/.test(after?.tag ?? '')
  )
    return 'VERB';
  if (
    tag === 'ADJ' &&
    cue.forms.has('ing') &&
    before?.tag === 'AUX' &&
    after !== undefined &&
    (/^(?:to|that)$/.test(after.lower) || /^(?:DET|ADJ|PRON|PROPN|NOUN|NUM)$/.test(after.tag))
  )
    return 'VERB';
  if (
    cue.forms.has('past') &&
    named &&
    after !== undefined &&
    (/^(?:DET|PRON|PROPN)$/.test(after.tag) || after.lower === 'that')
  )
    return 'VERB';
  // "with Smith recently promising to"
  if (
    tag === 'ADJ' &&
    cue.forms.has('ing') &&
    (before?.tag === 'PROPN' || (before?.tag === 'ADV' && words[index - 2]?.tag === 'PROPN')) &&
    /^(?:to|that|him|her|it|them)$/.test(after?.lower ?? '')
  )
    return 'VERB';
  // "The complaint, which was filed in May, alleged that"
  if (tag === 'ADJ' && cue.forms.has('past') && before?.lower === ',' && after?.lower === 'that') return 'VERB';
  if (lower === 'shot' && before?.tag === 'PROPN' && after?.lower === 'back') return 'VERB';
  // “…,” Smith fumed on Tuesday.
  if (
    tag === 'ADJ' &&
    cue.forms.has('past') &&
    (before?.tag === 'PROPN' || before?.tag === 'PRON') &&
    after?.tag !== 'NOUN' &&
    after?.tag !== 'PROPN'
  )
    return 'VERB';
  if (
    tag === 'NOUN' &&
    cue.forms.has('ing') &&
    before?.lower === ',' &&
    after !== undefined &&
    /^(?:PUNCT|DET|PRON|SCONJ|PROPN)$/.test(after.tag) &&
    after.lower !== ','
  )
    return 'VERB';
  // "legal observers note the rise"
  if (
    tag === 'NOUN' &&
    cue.forms.has('base') &&
    before?.tag === 'NOUN' &&
    before.lower.endsWith('s') &&
    after !== undefined &&
    /^(?:DET|PRON)$/.test(after.tag) &&
    !words.slice(0, index).some((each) => each.tag === 'VERB' || each.tag === 'AUX')
  )
    return 'VERB';
  // "Six in ten say he paid", "40 percent call her able"
  if (
    tag === 'NOUN' &&
    cue.forms.has('base') &&
    (before?.tag === 'NUM' || before?.lower === 'percent') &&
    /^(?:DET|PRON)$/.test(after?.tag ?? '')
  )
    return 'VERB';
  // "records of the last cycle show he paid", "he has not paid, records show."
  if (tag === 'NOUN' && cue.forms.has('base') && cue.verb.clause && pluralBefore(words, index)) return 'VERB';
  // "The study reports “…”", "The Jakarta Post reports a captain": one body does, whatever it reports.
  if (
    tag === 'NOUN' &&
    lower === 'reports' &&
    (before?.tag === 'PROPN' || (before?.tag === 'NOUN' && !/[^s]s$/.test(before.lower))) &&
    (/^["“]/.test(after?.lower ?? '') || /^(?:DET|PRON|NUM|PROPN)$/.test(after?.tag ?? ''))
  )
    return 'VERB';
  if (tag === 'NOUN' && cue.verb.clause && standsBetween(text, words, index)) return 'VERB';
  // "observers note that"
  if (before?.tag === 'NOUN' && before.lower.endsWith('s') && after?.lower === 'that' && cue.verb.clause) return 'VERB';
  if (!named || cue.forms.has('base')) return tag;
  if (after?.lower === ',' && /^["“'‘]+$/.test(words[index + 2]?.lower ?? '') && cue.verb.clause) return 'VERB';
  const last =
    after === undefined ||
    after.lower === '.' ||
    (after.lower === ',' && index > 3 && before?.tag === 'PROPN') ||
    after.lower === 'that';
  const plans =
    cue.verb.infinitive &&
    after?.lower === 'to' &&
    !words.slice(0, index).some((each) => each.tag === 'VERB' || each.tag === 'AUX');
  return (last && cue.verb.clause) || plans ? 'VERB' : tag;
}

/** Every Longer Word Has a Capital: capitals say nothing there. */
function isHeadline(text: string, words: readonly Word[]): boolean {
  let long = 0;
  let capitals = 0;
  for (const { start, end } of words) {
    if (end - start < 4) continue;
    long++;
    if (/\p{Lu}/u.test(text.charAt(start))) capitals++;
  }
  return long > 2 && capitals / long > 0.7;
}
