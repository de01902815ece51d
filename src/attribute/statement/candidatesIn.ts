import type { Candidate, Beside } from './candidate.ts';
import { chunkEnd, chunkStart, headWord } from '../parse/chunkAt.ts';
import type { Content } from '../content/content.ts';
import { deniedBeside } from '../content/deniedBeside.ts';
import { handedOnBy, handsOn } from '../content/handedOnBy.ts';
import { findContent } from '../content/findContent.ts';
import { isSignedBelow } from '../content/isSignedBelow.ts';
import type { Cue } from '../cue/cue.ts';
import { findCues } from '../cue/findCues.ts';
import { nestedIn } from './nestedIn.ts';
import { findFragmentQuotes } from './findFragmentQuotes.ts';
import { findLooseQuote, hasQuotes } from './findLooseQuote.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import { citedVoice } from '../source/citedVoice.ts';
import { subjectOf } from '../source/subjectOf.ts';
import { findSource } from '../source/findSource.ts';
import { tellsOfDeed } from './deed/tellsOfDeed.ts';
import { trimBeforeQuotes } from './trimBeforeQuotes.ts';
import { cueForm } from '../lexicon/reportingVerbs.ts';
import type { Source } from '../source/source.ts';
import { findUnlistedVerbs } from './findUnlistedVerbs.ts';
import { isNobody } from './isNobody.ts';

/**
 * The statements that a sentence makes, in order; their contents do not overlap, and no cue stands in another's
 * content.
 */
export function candidatesIn(parsed: ParsedSentence, beside: Beside): Candidate[] {
  const cues = findCues(parsed).map((cue) => ({ cue, source: findSource(parsed, cue) }));
  if (cues.length === 0 && !hasQuotes(parsed, beside)) return [];
  const found: Candidate[] = cues.flatMap(({ cue, source }) => {
    const content = findContent(parsed, cue, source);
    return content === null ||
      (source === null ? !cue.passive : isNobody(parsed, source)) ||
      (source === null && !isSaidOf(parsed, cue, content)) ||
      namesThing(parsed, cue, source, content) ||
      isReportedSaying(parsed, cue) ||
      handsOn(parsed, cue.first) ||
      (cue.quoted === undefined && citedVoice(parsed, cue.first) !== null) ||
      (cue.form === 'participle' &&
        cues.some((other) => other.cue.kind === 'according' && other.source?.end === cue.first)) ||
      (cue.verb.quoted && !isQuoted(parsed, cue, content)) ||
      tellsOfDeed(parsed, cue, source, content)
      ? []
      : [{ cue, source, content, ...reporterOf(parsed, cue, source) }];
  });
  const loose = findLooseQuote(parsed, cues, beside, found);
  if (loose !== null) found.push(loose);
  const taken = new Set(
    parsed.quotes
      .filter((quote) =>
        found.some(({ content }) => content.spans.some(({ start, end }) => start < quote.end && quote.start < end)),
      )
      .map(({ start }) => start),
  );
  found.push(...findUnlistedVerbs(parsed, taken));
  found.push(...findFragmentQuotes(parsed, taken));
  const own = found.filter(({ content }) => !isSignedBelow(parsed, content));
  const kept: Candidate[] = [];
  // A cue after its content ("…, X said") tops what stands in the content; then the leftmost wins.
  // Of a report chain ("as the agency reported, the group said …") the one who said it is kept, not the messenger.
  for (const candidate of trimBeforeQuotes(parsed, own).toSorted(
    (a, b) => rank(a) - rank(b) || a.cue.first - b.cue.first,
  )) {
    if (!kept.some((each) => clash(parsed, each, candidate))) kept.push(candidate);
  }
  const told = kept.map(({ content }) => content);
  for (const { cue, source } of cues) {
    const content = deniedBeside(parsed, cue, source, told);
    if (content === null) continue;
    const others = kept.filter((one) => one.cue !== cue);
    const claimed = others.findIndex((one) => overlaps(one.content, content));
    const denial = { cue, source, content };
    // The same words, of two: who claims them stands before who denies them.
    kept.splice(0, kept.length, ...others.map((one, at) => (at === claimed ? { ...one, denial } : one)));
    if (claimed === -1) kept.push(denial);
  }
  if (kept.length === 0) return kept;
  const citing = parsed.chunks.flatMap(({ kind }, at) =>
    kind === 'verb' && citedVoice(parsed, at) !== null ? [at] : [],
  );
  return kept
    .toSorted((a, b) => a.cue.first - b.cue.first)
    .map((one) => ({ ...one, nested: nestedIn(parsed, one, found, citing) }));
}

/** "The agency quoted Voss as saying", "Voss was quoted by the agency as saying": the agency reports it. */
function reporterOf(parsed: ParsedSentence, cue: Cue, source: Source | null): Pick<Candidate, 'reporter'> {
  const behind = handedOnBy(parsed, cue, source);
  if (behind !== null) return { reporter: behind };
  const isPassive = parsed.chunks[cue.first]?.passive === true && !cue.passive;
  const reporter =
    cue.quoted !== undefined
      ? subjectOf(parsed, cue.first, 0)
      : isPassive
        ? findSource(parsed, { ...cue, end: cue.first + 1, passive: true })
        : null;
  return reporter === null ? {} : { reporter };
}

/**
 * A passive that names nobody who says it is a statement only with what is said: "is believed to win", "was described
 * as dead"; "was announced" tells of an event, "was named director" of an office.
 */
function isSaidOf(parsed: ParsedSentence, { verb, end }: Cue, { spans }: Content): boolean {
  // "Asked whether it would open, Voss said", "When asked about the toll, …": a question of nobody named.
  const asked = `${headWord(parsed, end - 1)} ${parsed.text.slice(spans[0]?.start ?? 0, spans[0]?.end)}`;
  if (verb.question && /^about |^\S* (?:whether|if|what|why|how|whom?|when|where|which) /.test(asked)) return true;
  const said = spans[1];
  // "Voss is expected to leave": by nobody who says so.
  if (said === undefined || (verb.lemma === 'expect' && parsed.text.startsWith('to ', said.start))) return false;
  return !verb.naming || /^(?:to|as|that) |^["“‘«„]/u.test(parsed.text.slice(said.start, said.end));
}

/** "a woman named Ann Lowe", "a process called “smelting”": a name for something, which its subject does not give. */
function namesThing(parsed: ParsedSentence, cue: Cue, source: Source | null, { spans }: Content): boolean {
  const first = parsed.words[parsed.chunks[source?.first ?? -1]?.first ?? -1];
  const [content] = spans;
  const named = /^(?:["“‘«„]|\p{Lu})/u.test(parsed.text.slice(content?.start ?? 0, content?.end ?? 0));
  return (
    cue.verb.naming &&
    cue.kind === 'verb' &&
    source !== null &&
    source.end === cue.first &&
    /^(?:an?|another|some|the)$/.test(first?.lower ?? '') &&
    !/^(?:PROPN|PRON)$/.test(parsed.words[parsed.chunks[source.end - 1]?.head ?? -1]?.tag ?? '') &&
    /^(?:verb|preposition|comma)$/.test(parsed.chunks[source.first - 1]?.kind ?? '') &&
    named
  );
}

/** "was quoted as saying", "is said to have promised": what was said, and by whom, hangs on the second verb. */
function isReportedSaying(parsed: ParsedSentence, { kind, passive, end }: Cue): boolean {
  if (kind !== 'verb' || !passive) return false;
  let at = headWord(parsed, end - 1) === 'as' ? end - 1 : end;
  if (headWord(parsed, at) === 'by') at += 2;
  const verb = headWord(parsed, at) === 'as' ? at + 1 : at;
  const chunk = parsed.chunks[verb];
  const perfect =
    chunk !== undefined &&
    parsed.words.slice(chunk.first, chunk.head).some(({ lower }) => /^ha(?:ve|ving)$/.test(lower));
  return (
    chunk?.kind === 'verb' &&
    // "is said to have begun work": nobody begins a saying.
    cueForm(headWord(parsed, verb))?.verb.quoted === false &&
    (verb > at ? chunk.form === 'ing' : chunk.form === 'infinitive' && perfect)
  );
}

/** "continued that the …", "grumbled to friends that the …", not "began that will …". */
const THAT_CLAUSE =
  /^(?: to [^,.]{1,40})? that(?:,| (?!(?:will|would|can|could|may|might|is|are|was|were|has|had|have)\b))/;

/** The content is words in marks that stand beside the cue. */
function isQuoted(parsed: ParsedSentence, cue: Cue, { spans }: Content): boolean {
  return (
    !cue.passive &&
    spans.some(
      ({ start, end }) =>
        THAT_CLAUSE.test(parsed.text.slice(chunkEnd(parsed, cue.end - 1), start + 12)) ||
        parsed.quotes.some((quote) => quote.start === start && quote.end >= end),
    )
  );
}

function clash(parsed: ParsedSentence, a: Candidate, b: Candidate): boolean {
  const cue = chunkStart(parsed, b.cue.first);
  return a.content.spans.some((span) => span.start <= cue && cue < span.end) || overlaps(a.content, b.content);
}

function overlaps(a: Content, b: Content): boolean {
  return a.spans.some((x) => b.spans.some((y) => x.start < y.end && y.start < x.end));
}

function rank({ content }: Candidate): number {
  return content.side === 'beside' ? 0 : content.side === 'chain' ? 3 : content.side === 'right' ? 2 : 1;
}
