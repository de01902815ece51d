import type { Span } from '../../domain/span.ts';
import { isDocument } from '../lexicon/isDocument.ts';
import { BODIES } from '../lexicon/nouns.ts';
import { describeNoun } from '../mention/describeNoun.ts';
import { onePerson } from '../mention/onePerson.ts';
import type { Source } from '../source/source.ts';
import type { Word } from '../tag/tagWords.ts';
import { cueForm } from '../lexicon/reportingVerbs.ts';
import { chunkStart, headWord, inQuote } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import { citedVoice } from '../source/citedVoice.ts';
import { isVoice } from '../source/isVoice.ts';
import { subjectOf } from '../source/subjectOf.ts';
import type { Candidate } from './candidate.ts';

/** Voices within a voice that are told apart; a sentence may go on and on, and time grows with the square of it. */
const DEPTH = 2;

/**
 * What a statement has somebody else say: "Voss said that Lind denied it", "As the agency reported, Lind denied it". Of
 * three voices each is in the one that reports it.
 *
 * @param found all statements that cues of the sentence could make, with those that stand in others' contents
 * @param citing chunks whose verb cites somebody
 */
export function nestedIn(
  parsed: ParsedSentence,
  one: Candidate,
  found: readonly Candidate[],
  citing: readonly number[],
  depth = DEPTH,
): Candidate[] {
  if (depth === 0) return [];
  const inside = found.filter((other) => other !== one && reports(parsed, one, other));
  return [
    ...inside
      // What stands in another's content is reported by that one, or is no statement.
      .filter(({ cue }) => !inside.some((other) => holds(other, chunkStart(parsed, cue.first))))
      .map((inner) => ({ ...inner, nested: nestedIn(parsed, inner, inside, [], depth - 1) })),
    ...citedIn(parsed, one, citing),
  ];
}

/** "The agency, citing officials, reported that it failed": officials said so, and the agency reports it. */
function citedIn(parsed: ParsedSentence, { source, content }: Candidate, verbs: readonly number[]): Candidate[] {
  if (source === null) return [];
  return verbs.flatMap((at) => {
    const cited = at === source.head ? null : citedVoice(parsed, at);
    if (cited === null) return [];
    const citing = subjectOf(parsed, at, 0);
    const isOwn = citing?.head === source.head || (at > source.head && at < source.end) || citing?.first === at - 1;
    return isOwn ? [{ cue: { first: at, end: at + 1 }, source: cited, content }] : [];
  });
}

function holds({ content }: Candidate, offset: number): boolean {
  return content.spans.some(({ start, end }) => start <= offset && offset < end);
}

/** All of `b` stands in the content of `a`, and has another than a pronoun say or mean something. */
function reports(parsed: ParsedSentence, a: Candidate, { cue, source, content }: Candidate): boolean {
  const verb = cueForm(headWord(parsed, cue.first))?.verb;
  if (source === null || source.inverted || verb === undefined || parsed.chunks[cue.first]?.form !== 'finite')
    return false;
  // "She said that she said": the same voice, most likely.
  const isPronoun = parsed.words[parsed.chunks[source.head]?.head ?? -1]?.tag === 'PRON';
  if (isPronoun && !isAnother(parsed, a, source)) return false;
  // "said no matter what the board decided it would stay": whatever they decide.
  const before = headWord(parsed, source.first - 1);
  if (/^(?:what|who|how|which)ever$/.test(before) || headWord(parsed, source.first - 2) === 'matter') return false;
  const first = chunkStart(parsed, source.first);
  const isWithin = (start: number, end: number): boolean =>
    a.content.spans.some((span) => span.start <= start && end <= span.end);
  if (!isWithin(first, first + 1) || !content.spans.every(({ start, end }) => first < start && isWithin(start, end)))
    return false;
  const opens = opensContent(parsed, a, source.first);
  if (verb.plain && opens) return true;
  if (!isPronoun && !isVoice(parsed, source.head)) return false;
  if (verb.clause && (cue.end > cue.first + 1 || saysClause(parsed, content.spans[0]))) return true;
  // "According to the agency, Lind backed the plan": what the chain ends in, whatever he did.
  const isChain =
    (verb.clause || verb.object || verb.infinitive) &&
    /^(?:according|report(?:s|ed)?|reveal(?:s|ed))$/.test(headWord(parsed, a.cue.first));
  return (isChain || verb.negative) && opens;
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
