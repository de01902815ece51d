import type { Span } from '../../domain/span.ts';
import { isDocument } from '../lexicon/isDocument.ts';
import { BODIES } from '../lexicon/nouns.ts';
import { describeNoun } from '../mention/describeNoun.ts';
import { onePerson } from '../mention/onePerson.ts';
import type { Source } from '../source/source.ts';
import type { Word } from '../tag/tagWords.ts';
import { cueForm } from '../lexicon/reportingVerbs.ts';
import { chunkStart, headWord, inQuote } from '../parse/chunkAt.ts';
import { isPossessive } from '../parse/isPossessive.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import { isVoice } from '../source/isVoice.ts';
import { wordSet } from '../../text/wordSet.ts';
import type { Candidate } from './candidate.ts';

/** All of `b` stands in the content of `a`, and has another than a pronoun say or mean something. */
export function reportsAnother(parsed: ParsedSentence, a: Candidate, b: Candidate): boolean {
  const { cue, source, content } = b;
  const verb = cueForm(headWord(parsed, cue.first))?.verb;
  if (source === null || source.inverted) return false;
  if (parsed.chunks[cue.first]?.kind === 'noun') return isClaim(parsed, a, b);
  if (verb === undefined || !isFinite(parsed, cue.first)) return false;
  // "She said that she said": the same voice, most likely.
  const isPronoun = parsed.words[parsed.chunks[source.head]?.head ?? -1]?.tag === 'PRON';
  if (isPronoun && !isAnother(parsed, a, source)) return false;
  // "said no matter what the board decided it would stay": whatever they decide.
  const before = headWord(parsed, source.first - 1);
  if (/^(?:what|who|how|which)ever$/.test(before) || headWord(parsed, source.first - 2) === 'matter') return false;
  const first = chunkStart(parsed, source.first);
  if (!isWithin(a, first, first + 1)) return false;
  if (!content.spans.every(({ start, end }) => first < start && isWithin(a, start, end))) return false;
  // "Voss said the results showed that": what he makes of them.
  if (isOutcome(parsed, source)) return false;
  const opens = opensContent(parsed, a, source.first);
  if (verb.plain && opens) return true;
  if (!isPronoun && !isVoice(parsed, source.head)) return false;
  if (cue.end > cue.first + 1 || (verb.clause && saysClause(parsed, content.spans[0]))) return true;
  // "what Lind called dead", no "fish called a shark"
  if (/^(?:call|dub|label|brand)$/.test(verb.lemma) && !/^an?$/.test(firstWord(parsed, source.first))) return true;
  if (!opens) return false;
  // "According to the agency, Lind backed the plan": what the chain ends in, whatever he did.
  const isChain =
    (verb.clause || verb.object || verb.infinitive) &&
    /^(?:according|report(?:s|ed)?|reveal(?:s|ed))$/.test(headWord(parsed, a.cue.first));
  // "Voss said the union wants talks", "… that the board backed him", not "… that it might want them".
  const isHeld = AVOWING.has(verb.lemma) || (verb.infinitive && opensInfinitive(parsed, content.spans[0]));
  return isChain || verb.negative || (isHeld && !isMoved(parsed, cue.first));
}

/**
 * Verbs of taking sides, wishing and announcing, which hardly anybody does in silence; not of an act upon a thing
 * ("praised the pier") or of what somebody learned.
 */
const AVOWING = wordSet(`
  accuse acknowledge admit affirm announce back blame claim demand endorse offer pledge promise propose signal support
  want
`);

/** "wanted to sell it", "agreed to talks": only the first. */
function opensInfinitive({ chunks, words }: ParsedSentence, span: Span | undefined): boolean {
  return chunks.some(({ form, first }) => form === 'infinitive' && words[first]?.start === span?.start);
}

/** "could accept", "should consider": what may be so. */
function isMoved({ chunks, words }: ParsedSentence, verb: number): boolean {
  return words.slice(chunks[verb]?.first, chunks[verb]?.head).some(({ lower }) => MODALS.has(lower));
}

const MODALS = wordSet('can could may might must should would');

/** What is counted or found, and written by nobody: not a poll or a report, which others may read. */
function isOutcome(parsed: ParsedSentence, { head }: Source): boolean {
  return OUTCOMES.has(headWord(parsed, head));
}

const OUTCOMES = wordSet(
  'result results evidence test tests sample samples number numbers fact facts vote votes outcome',
);

function firstWord({ chunks, words }: ParsedSentence, at: number): string {
  return words[chunks[at]?.first ?? -1]?.lower ?? '';
}

function isWithin({ content }: Candidate, start: number, end: number): boolean {
  return content.spans.some((span) => span.start <= start && end <= span.end);
}

/** "the union's claim that it failed", "a claim by the union that": the union's, where it stands within; not "his". */
function isClaim(parsed: ParsedSentence, a: Candidate, { cue, source, content }: Candidate): boolean {
  const [span] = content.spans;
  const owner = source?.words === undefined ? undefined : parsed.words[source.words.first];
  if (source === null || span === undefined || !parsed.text.startsWith('that ', span.start)) return false;
  if (owner === undefined ? !isVoice(parsed, source.head) : isPossessive(owner)) return false;
  return isWithin(a, chunkStart(parsed, cue.first), span.end);
}

/** "denies", "continues to deny". */
function isFinite(parsed: ParsedSentence, verb: number): boolean {
  const [before, form] = [parsed.chunks[verb - 1]?.form, parsed.chunks[verb]?.form];
  if (form !== 'infinitive') return form === 'finite';
  return before === 'finite' && /^continue[sd]?$/.test(headWord(parsed, verb - 1));
}

/**
 * "The report said they decided that", "…, when he said that it failed, the agency reported", "Voss said the union lied
 * when it said": a pronoun that cannot stand for whoever reports it.
 */
function isAnother(parsed: ParsedSentence, { source: outer, cue }: Candidate, inner: Source): boolean {
  if (outer === null) return false;
  const pronoun = headWord(parsed, inner.head);
  const word = parsed.words[parsed.chunks[outer.head]?.head ?? -1];
  const type = describeNoun(parsed, outer.head)?.type;
  if (word === undefined || type === undefined) return false;
  const isDocumentOuter = type === 'common' && isDocument(word.lower);
  const isOutlet = type === 'name' && (/^report(?:s|ed)$/.test(headWord(parsed, cue.first)) || isAcronym(parsed, word));
  const isBody = type === 'body' || isOutlet || isDocumentOuter || (type === 'common' && BODIES.has(word.lower));
  const isOne = type === 'person' || (type === 'common' && onePerson(`the ${word.lower}`) !== null);
  if (pronoun === 'he' || pronoun === 'she') return isBody;
  if (pronoun === 'it') return isOne;
  return pronoun === 'they' && (isDocumentOuter || isOne);
}

function isAcronym({ text }: ParsedSentence, { start, end }: Word): boolean {
  return /^\p{Lu}{3,}$/u.test(text.slice(start, end));
}

/** Words in marks, or a clause: a verb follows before anything ends ("Lind denied it", "Lind to be ill"). */
function saysClause(parsed: ParsedSentence, span: Span | undefined): boolean {
  if (span === undefined) return false;
  if (parsed.quotes.some(({ start }) => start === span.start)) return true;
  const next = parsed.chunks.find(
    ({ kind, form }, at) =>
      chunkStart(parsed, at) > span.start &&
      (form === 'finite' || form === 'infinitive' || /^(?:comma|stop|relative)$/.test(kind)),
  );
  return next?.kind === 'verb' && (parsed.words[next.first]?.start ?? span.end) < span.end;
}

/** No finite verb of the content stands before a chunk of it: "reported that in May, Lind denied it". */
function opensContent(parsed: ParsedSentence, { content }: Candidate, source: number): boolean {
  const start = Math.min(...content.spans.map((span) => span.start));
  return !parsed.chunks
    .slice(0, source)
    .some(({ form }, at) => form === 'finite' && chunkStart(parsed, at) >= start && !inQuote(parsed, at));
}
