import type { Quote } from '../../text/findQuotes.ts';
import type { Candidate } from './candidate.ts';
import { chunkStart, headWord, insideQuote, opensQuote } from '../parse/chunkAt.ts';
import { contentSpan } from '../content/extent/contentSpan.ts';
import { cueForm, reportsMarked } from '../lexicon/reportingVerbs.ts';
import { BODIES, REPRESENTATIVES, singular, TITLES } from '../lexicon/nouns.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import type { Source } from '../source/source.ts';
import { subjectOf } from '../source/subjectOf.ts';
import { wordSet } from '../../text/wordSet.ts';

/**
 * Words in marks that no cue governs but that a verb of saying or a noun for something said leads to: "The mayor
 * published a letter on the “unsafe” pier", "Voss coined the term “ghost port”". The content is the whole phrase after
 * the verb. Only who can speak speaks: a name, an office, a body, "he"; "is", "has" and the like make no statement of
 * the words of others.
 *
 * @param taken offsets of quotes that are somebody's already
 */
export function findFragmentQuotes(parsed: ParsedSentence, taken: ReadonlySet<number>): Candidate[] {
  return parsed.quotes.flatMap((quote) => {
    if (taken.has(quote.start) || quote.start < parsed.start || quote.end > parsed.end || isName(parsed, quote))
      return [];
    const found = fragment(parsed, quote);
    return found === null ? [] : [found];
  });
}

function fragment(parsed: ParsedSentence, quote: Quote): Candidate | null {
  const { chunks } = parsed;
  const mark = chunks.findIndex((_, at) => chunkStart(parsed, at) === quote.start && opensQuote(parsed, at));
  const verb = chunks.findLastIndex(({ kind }, at) => at < mark && kind === 'verb' && !insideQuote(parsed, at));
  const chunk = chunks[verb];
  if (mark === -1 || chunk === undefined || chunk.passive === true || chunk.form === 'participle') return null;
  const between = chunks.slice(verb + 1, mark);
  if (between.some(({ kind }) => kind === 'stop' || kind === 'comma' || kind === 'relative')) return null;
  const lower = headWord(parsed, verb);
  const said = between.some(({ kind, head }) => kind === 'noun' && SAID.has(singular(parsed.words[head]?.lower ?? '')));
  if (parsed.words[chunk.head]?.tag !== 'VERB' || (!said && !reportsMarked(lower))) return null;
  const source = subjectOf(parsed, verb, 0);
  const before = headWord(parsed, mark - 1);
  const content =
    TERM.test(before) && cueForm(lower)?.verb.clause !== true
      ? { start: quote.start, end: quote.end }
      : contentSpan(parsed, verb + 1, false, chunk.form);
  if (source === null || content === null || !canSpeak(parsed, source)) return null;
  return { cue: { first: verb, end: verb + 1 }, source, content: { spans: [content], side: 'right' } };
}

/** "used the term “X” often": the words alone. */
const TERM = /^(?:terms?|phrases?|words?|slogan|motto|line|chants?)$/;

/** Nouns for what is said or written, which may stand between the verb and the words. */
const SAID = wordSet(`
  term word phrase slogan line motto label nickname statement letter op-ed editorial essay article column speech address
  remark comment message note memo post tweet email request call plea appeal lament defense defence attack criticism
  critique complaint warning promise pledge threat demand argument case claim assertion accusation allegation charge
  suggestion proposal idea vision answer reply response retort question joke jab dig swipe broadside tirade rant praise
  tribute toast chant cry shout whisper admission confession apology denial objection concern view belief opinion report
  ruling opinion verdict order injunction resolution petition caption placard sign banner credit
`);

function canSpeak(parsed: ParsedSentence, { head, end }: Source): boolean {
  const word = parsed.words[parsed.chunks[head]?.head ?? -1];
  if (word === undefined || insideQuote(parsed, head) || end <= head) return false;
  if (word.tag === 'PRON') return /^(?:he|she|they|we|i|who)$/.test(word.lower);
  const one = singular(word.lower);
  return word.tag === 'PROPN' || REPRESENTATIVES.has(one) || TITLES.has(one) || BODIES.has(one) || SPOKEN.has(one);
}

const SPOKEN = wordSet(`
  statement letter speech ad document memo ruling complaint lawsuit petition message group crowd people woman man boy
  girl family company firm state country
`);

/** “Eye of the Tiger”: every longer word has a capital. */
function isName(parsed: ParsedSentence, { inner }: Quote): boolean {
  const words = parsed.text.slice(inner.start, inner.end).match(/[\p{L}’']{4,}/gu) ?? [];
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word));
}
