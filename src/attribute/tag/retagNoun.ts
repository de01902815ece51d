import { MONTHS } from '../lexicon/calendar.ts';
import { cueForm, saysPlainly } from '../lexicon/reportingVerbs.ts';
import { isDocument } from '../lexicon/isDocument.ts';
import { isOffice, REPRESENTATIVES } from '../lexicon/nouns.ts';
import { wordSet } from '../../text/wordSet.ts';
import type { PlacedWord } from './placedWord.ts';
import type { Tag, Word } from './tagWords.ts';
import { isCapitalAt } from '../../text/isCapitalAt.ts';

/** The tag of an office or another noun that the tagger took for a verb or an adjective, or undefined. */
export function retagNoun({ text, words, index, lower, tag, before, after }: PlacedWord): Tag | undefined {
  // "a think tank": not what anybody thinks
  if (lower === 'think' && /^tanks?$/.test(after?.lower ?? '')) return 'NOUN';
  // "whom state media said were lost": not what anybody states
  if (lower === 'state' && MEDIA.test(after?.lower ?? '')) return tag === 'PROPN' ? tag : 'ADJ';
  // "An advisory also told of", "a third, Ann Lowe, said"
  if (tag === 'ADJ' && before?.tag === 'DET' && (isDocument(lower) ? !isNominal(after) : isOneMore(words, index)))
    return 'NOUN';
  // "called for calm": not "called for calm voices"
  if (
    tag === 'ADJ' &&
    before?.lower === 'for' &&
    /^(?:ADP|PUNCT)?$/.test(after?.tag ?? '') &&
    takesFor(words[index - 2])
  )
    return 'NOUN';
  // "condemned anti-semitism", "the commander-in-chief of the fleet"
  if (tag === 'ADJ' && (lower.endsWith('ism') || lower.endsWith('-in-chief'))) return 'NOUN';
  // "called for longer piers", "a further delay": not "no longer"
  if (tag === 'ADV' && COMPARED.has(lower) && /^(?:DET|ADP)$/.test(before?.tag ?? '') && before?.lower !== 'no')
    return after?.tag === 'NOUN' ? 'ADJ' : undefined;
  // "at 11:30 am"
  if (lower === 'am' && before?.tag === 'NUM') return 'NOUN';
  // "a Norland teen told them": somebody, where no noun follows
  if (tag === 'ADJ' && PERSONS.has(lower) && opensWithArticle(words, index) && endsBefore(after)) return 'NOUN';
  // "former rival says"
  if (tag === 'ADJ' && isOffice(lower) && saysPlainly(after?.lower ?? '')) return 'NOUN';
  // "her rival, Ann Lowe, said"
  const isOwned = before?.lower === "'s" || /^(?:his|her|its|their)$/.test(before?.lower ?? '');
  if (tag === 'ADJ' && isOffice(lower) && isOwned && after?.lower === ',') return 'NOUN';
  // "said lead author Ann Lowe"
  if (lower === 'lead' && tag === 'VERB' && after?.tag === 'NOUN' && isPersonal(after.lower)) return 'ADJ';
  // "the governor's chief of staff", "its finance chief, Ann Lowe, said", "the harbour chief had said"
  if (tag === 'ADJ' && REPRESENTATIVES.has(lower)) {
    const endsPhrase = after === undefined || /^[,.;:]$/.test(after.lower) || /^(?:VERB|AUX)$/.test(after.tag);
    const isOfBody =
      /^(?:NOUN|PROPN)$/.test(before?.tag ?? '') || /^(?:military|police|army)$/.test(before?.lower ?? '');
    if (after?.lower === 'of' || (endsPhrase && isOfBody)) return 'NOUN';
  }
  // "repeated his hopes for a deal"
  if (tag === 'VERB' && /^(?:his|its|their|our|my|your)$/.test(before?.lower ?? '') && isNounForm(lower)) return 'NOUN';
  // "rejected calls to": what was rejected
  if (tag === 'VERB' && before?.tag === 'VERB' && isObjectOf(before.lower, lower)) return 'NOUN';
  // "expressed hope that": what is expressed
  if (
    tag === 'VERB' &&
    before?.tag === 'VERB' &&
    cueForm(lower)?.forms.has('base') === true &&
    /^(?:express|voic)(?:e?s|e?d|ing)?e?$/.test(before.lower)
  )
    return 'NOUN';
  // "Polling of voters shows": no name.
  if (tag === 'PROPN' && index === 0 && lower.endsWith('ing') && isDocument(lower) && !isNominal(after)) return 'NOUN';
  // "Had police chief Ann Lowe said that": the subject comes next.
  if (tag === 'VERB' && index === 1 && before?.lower === 'had') return 'NOUN';
  // "Returning officer Piers Holt said", "said returning officer Piers Holt."
  if (tag === 'VERB' && lower.endsWith('ing') && opensTitle(text, words, index)) return 'ADJ';
  // "Recent polling shows that": an "-ing" before a verb, with nobody who does it.
  if (
    tag === 'VERB' &&
    lower.endsWith('ing') &&
    /^(?:ADJ|PROPN|DET)?$/.test(before?.tag ?? '') &&
    index < 3 &&
    after?.tag === 'VERB' &&
    /^(?:show|suggest|indicat|found|finds)/.test(after.lower)
  )
    return 'NOUN';
  // "after the May 14 vote": what is of a day is no verb
  const isOfDay = before?.tag === 'NUM' && MONTHS.has(words[index - 2]?.lower ?? '');
  if ((tag === 'VERB' || tag === 'NOUN') && isOfDay && isBase(lower)) return 'NOUN';
  // "Ann Lowe reports:", "Ann Lowe writes, “…”"
  if (
    tag === 'NOUN' &&
    before?.tag === 'PROPN' &&
    after?.lower === ':' &&
    cueForm(lower)?.verb.clause === true &&
    /[^s]s$/.test(lower)
  )
    return 'VERB';
  // "might not be part of it"
  if (tag === 'VERB' && lower === 'part' && after?.lower === 'of') return 'NOUN';
  if (before?.lower === 'to' && words[index - 2]?.lower === 'according') return tag === 'VERB' ? 'NOUN' : tag;
  // "according to local news reports"
  if (/^(?:VERB|NOUN)$/.test(tag) && isDocument(lower) && isWhom(text, words, index)) return 'NOUN';
  // "Voss's call", "Voss's promises"
  return tag === 'VERB' && before?.lower === "'s" && (isBase(lower) || /[^s]s$/.test(lower)) ? 'NOUN' : undefined;
}

const COMPARED = wordSet('longer earlier later further closer faster harder deeper sooner better');

/** "vote", "call": a verb of saying as it stands in a dictionary. */
function isBase(lower: string): boolean {
  return cueForm(lower)?.forms.has('base') === true;
}

/** "hope", "hopes", "claims": not "said", "hoping". */
function isNounForm(lower: string): boolean {
  const forms = cueForm(lower)?.forms;
  return forms?.has('base') === true || forms?.has('s') === true;
}

/** "rejected calls", "said claims": not "who left says". */
function isObjectOf(verb: string, lower: string): boolean {
  return cueForm(verb)?.forms.has('past') === true && cueForm(lower)?.forms.has('s') === true && !saysPlainly(lower);
}

function takesFor(word: Word | undefined): boolean {
  return cueForm(word?.lower ?? '')?.verb.prepositions.has('for') === true;
}

const MEDIA = /^(?:media|tv|television|radio|broadcasters?|newspapers?)$/;

/** What somebody is called by a word that elsewhere tells of nouns. */
const PERSONS = wordSet('teen minor native captive');

/** "a", "the" or "one" stands before, with nothing but names and adjectives between. */
function opensWithArticle(words: readonly Word[], index: number): boolean {
  const at = words.findLastIndex(({ tag }, each) => each < index && !/^(?:PROPN|ADJ)$/.test(tag));
  return /^(?:an?|the|one|another)$/.test(words[at]?.lower ?? '');
}

/** A verb or a clause on somebody follows: the noun phrase is over. */
function endsBefore(word: Word | undefined): boolean {
  return word !== undefined && (/^(?:VERB|AUX)$/.test(word.tag) || word.lower === 'who');
}

function isNominal(word: Word | undefined): boolean {
  return word !== undefined && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(word.tag);
}

/** "a second, Bo Lind,": one more of those told of. */
function isOneMore(words: readonly Word[], index: number): boolean {
  return (
    /^an?$/.test(words[index - 1]?.lower ?? '') &&
    /^(?:second|third|fourth|fifth)$/.test(words[index]?.lower ?? '') &&
    words[index + 1]?.lower === ',' &&
    words[index + 2]?.tag === 'PROPN'
  );
}

/** Nothing but nouns and what tells of them stands between the word and "according to"; no name, whose it may be. */
function isWhom(text: string, words: readonly Word[], index: number): boolean {
  const to = words.findLastIndex(
    ({ tag, start }, at) => at < index && (isCapitalAt(text, start) || !/^(?:NOUN|ADJ|DET|NUM)$/.test(tag)),
  );
  return words[to]?.lower === 'to' && words[to - 1]?.lower === 'according';
}

/** A noun for one person by what they do: "author". */
function isPersonal(lower: string): boolean {
  return isOffice(lower) || /(?:er|or|ist)$/.test(lower);
}

/** An office and a name follow, and then a verb of saying; or one stands before, and the clause ends. */
function opensTitle(text: string, words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  let at = index + 1;
  if (!isOffice(words[at]?.lower ?? '')) return false;
  while (isCapitalAt(text, words[at + 1]?.start ?? text.length)) at++;
  const after = words[at + 1];
  if (at === index + 1) return false;
  const opens = before === undefined || before.tag === 'PUNCT' || before.tag === 'DET' || before.tag === 'CCONJ';
  return opens
    ? after !== undefined && cueForm(after.lower)?.forms.has('past') === true
    : saysPlainly(before.lower) && (after === undefined || after.tag === 'PUNCT');
}
