import type { Span } from '../../domain/span.ts';
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
  // "She said that she said": the same voice, most likely; no outlet is a "he".
  const pronoun = parsed.words[parsed.chunks[source.head]?.head ?? -1];
  if (pronoun?.tag === 'PRON' && !(verb.clause && /^s?he$/.test(pronoun.lower) && isReport(parsed, a))) return false;
  const first = chunkStart(parsed, source.first);
  const isWithin = (start: number, end: number): boolean =>
    a.content.spans.some((span) => span.start <= start && end <= span.end);
  if (!isWithin(first, first + 1) || !content.spans.every(({ start, end }) => first < start && isWithin(start, end)))
    return false;
  const opens = opensContent(parsed, a, source.first);
  if (verb.plain && opens) return true;
  if (!isVoice(parsed, source.head)) return false;
  if (verb.clause && (cue.end > cue.first + 1 || saysClause(parsed, content.spans[0]))) return true;
  // "According to the agency, Lind backed the plan": what the chain ends in, whatever he did.
  const isChain =
    (verb.clause || verb.object || verb.infinitive) &&
    /^(?:according|report(?:s|ed)?|reveal(?:s|ed))$/.test(headWord(parsed, a.cue.first));
  return (isChain || verb.negative) && opens;
}

/** "…, the agency reported", "according to the paper" */
function isReport(parsed: ParsedSentence, { cue, source }: Candidate): boolean {
  return (
    /^(?:according|report(?:s|ed)?)$/.test(headWord(parsed, cue.first)) &&
    parsed.words[parsed.chunks[source?.head ?? -1]?.head ?? -1]?.tag !== 'PRON'
  );
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
