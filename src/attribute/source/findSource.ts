import type { Source } from './source.ts';
import { agentOf } from './agentOf.ts';
import { nounAfter } from './nounAfter.ts';
import { chunkEnd, headWord, insideQuote, isTime } from '../parse/chunkAt.ts';
import type { Cue } from '../cue/cue.ts';
import { isDocument } from '../lexicon/isDocument.ts';
import { REPRESENTATIVES, singular, TITLES } from '../lexicon/nouns.ts';
import { publishes } from '../lexicon/publishes.ts';
import { isPossessive } from '../parse/isPossessive.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import { subjectOf } from './subjectOf.ts';
import { withPartners } from './withPartners.ts';

/** Finds the source of a cue: its subject, "by …" of a passive, what follows "according to" or an inverted verb. */
export function findSource(parsed: ParsedSentence, cue: Cue): Source | null {
  if (cue.kind === 'according') return nounAfter(parsed, cue.end, cue.first === 0);
  if (cue.quoted !== undefined) {
    // "quoted the mayor, Ann Lowe, as saying": with what explains them.
    const isSaying = parsed.chunks[cue.end - 1]?.form === 'ing';
    const said = headWord(parsed, cue.end - 2) === 'as' ? cue.end - 2 : cue.end - 1;
    const end = isSaying ? said : cue.quoted + 1;
    return { first: cue.quoted, end, head: cue.quoted, inverted: false };
  }
  if (cue.maker !== undefined) return { first: cue.maker, end: cue.end, head: cue.maker, inverted: false };
  if (cue.kind === 'noun' || cue.kind === 'view') return possessorOf(parsed, cue.first);
  if (cue.passive || cue.form === 'participle') {
    const by = agentOf(parsed, cue);
    return by === -1 ? null : nounAfter(parsed, by + 1);
  }
  const subject = withName(parsed, subjectOf(parsed, whoseBelief(parsed, cue.first), 0));
  if (
    cue.form === 'finite' &&
    invertible(parsed, cue) &&
    namesSpeaker(parsed, cue.end) &&
    !(subject !== null && hasOwnVerb(parsed, cue.end)) &&
    !opensWithSubject(parsed, cue, subject)
  )
    return nounAfter(parsed, cue.end);
  if (subject !== null) return withPartners(parsed, subject);
  const behind = cue.form === 'finite' && invertible(parsed, cue) ? nounAfter(parsed, cue.end) : null;
  // "said the plan could fail": the plan does not say it.
  return behind !== null &&
    parsed.chunks[cue.first - 1]?.kind !== 'mark' &&
    parsed.chunks[behind.end]?.kind === 'verb' &&
    parsed.chunks[behind.end]?.form === 'finite'
    ? null
    : behind;
}

/** "The ministry would have villagers believe that it holds": the ministry says so. The chunk whose subject does. */
function whoseBelief({ chunks, words }: ParsedSentence, verb: number): number {
  const have = chunks[verb - 2];
  const isHad = words[have?.head ?? -1]?.lower === 'have' && words[have?.first ?? -1]?.lower === 'would';
  return isHad && chunks[verb - 1]?.kind === 'noun' ? verb - 2 : verb;
}

/** "Edward Hale, QC, for Voss, said": letters behind a name are none. */
function withName(parsed: ParsedSentence, source: Source | null): Source | null {
  if (source === null || source.first !== source.head) return source;
  const { chunks, words } = parsed;
  const letters = chunks[source.head];
  const name = chunks[source.head - 2];
  if (
    letters === undefined ||
    name?.kind !== 'noun' ||
    chunks[source.head - 1]?.kind !== 'comma' ||
    letters.end - letters.first !== 1 ||
    name.end - name.first < 2 ||
    words[name.head]?.tag !== 'PROPN'
  )
    return source;
  const said = parsed.text.slice(words[letters.first]?.start, words[letters.first]?.end);
  return /^\p{Lu}{2,4}$/u.test(said) ? { ...source, first: source.head - 2, head: source.head - 2 } : source;
}

function possessorOf(parsed: ParsedSentence, index: number): Source | null {
  const chunk = parsed.chunks[index];
  if (chunk === undefined) return null;
  const mark = parsed.words.findIndex(({ lower }, at) => at > chunk.first && at < chunk.end && lower === "'s");
  const end = mark === -1 ? chunk.first + 1 : mark;
  // "Allegations that he left": whoever alleges it.
  const owner = parsed.words[chunk.first];
  if (mark === -1 && owner !== undefined && !isPossessive(owner))
    return { first: index, end: index + 1, head: index, inverted: false };
  // "She renewed her call for talks": her, that is she.
  if (mark === -1 && parsed.chunks[index - 1]?.kind === 'verb') {
    const subject = subjectOf(parsed, index - 1, 0);
    if (subject !== null) return subject;
  }
  return { first: index, end: index + 1, head: index, inverted: false, words: { first: chunk.first, end } };
}

/** "Smith, a senator, called the plan “dead”": a name, something about it, and a verb that takes an object. */
function opensWithSubject(parsed: ParsedSentence, cue: Cue, subject: Source | null): boolean {
  if (subject === null || subject.first > 0 || !cue.verb.object || parsed.chunks[cue.first - 1]?.kind !== 'comma')
    return false;
  // "The boat, a wreck, costs them more, tweeted Voss": nobody writes somebody.
  const isAlone = cue.end === cue.first + 1;
  if (
    isAlone &&
    publishes(headWord(parsed, cue.first)) &&
    parsed.words[parsed.chunks[cue.end]?.head ?? -1]?.tag === 'PROPN'
  )
    return false;
  // "The council, which met in May, declared the pier unsafe": the verb of the aside is not its own.
  const comma = parsed.chunks.findIndex(({ kind }) => kind === 'comma');
  const close = parsed.chunks.findIndex(({ kind }, at) => at > comma && kind === 'comma');
  if (parsed.chunks[comma + 1]?.kind === 'relative' && close === cue.first - 1) return true;
  return !parsed.chunks.slice(0, cue.first).some(({ kind, form }) => kind === 'verb' && form === 'finite');
}

function invertible(parsed: ParsedSentence, cue: Cue): boolean {
  const chunk = parsed.chunks[cue.first];
  if (!cue.verb.clause || chunk === undefined || chunk.end - chunk.first > 2) return false;
  const before = parsed.chunks[cue.first - 1];
  // “Why?” asked the boy: only a quote lets a verb with a hearer stand before its subject.
  if (cue.verb.hearer)
    return before?.kind === 'mark' && parsed.quotes.some(({ end }) => end === chunkEnd(parsed, cue.first - 1));
  return (
    before === undefined ||
    before.kind === 'comma' ||
    before.kind === 'mark' ||
    before.kind === 'stop' ||
    before.kind === 'subordinator' ||
    before.kind === 'conjunction'
  );
}

/** "Voss, who came, said Lind, 18, was hurt", "said Lind, a sailor, was hurt": the name has a verb behind its aside. */
function hasOwnVerb({ chunks }: ParsedSentence, name: number): boolean {
  if (chunks[name + 1]?.kind !== 'comma') return false;
  const close = chunks.findIndex(({ kind }, at) => at > name + 1 && kind === 'comma');
  const aside = chunks.slice(name + 2, close);
  return (
    close !== -1 &&
    chunks[close + 1]?.form === 'finite' &&
    aside.length < 8 &&
    aside.every(({ kind }) => kind === 'noun' || kind === 'preposition' || kind === 'other')
  );
}

/** After the verb stands a name or an office without a verb of its own: "…, said Steve Smith, a deputy manager". */
function namesSpeaker(parsed: ParsedSentence, index: number): boolean {
  const chunk = parsed.chunks[index];
  const next = parsed.chunks[index + 1];
  if (chunk?.kind !== 'noun' || isTime(parsed, chunk) || insideQuote(parsed, index)) return false;
  if (
    next !== undefined &&
    !['comma', 'stop', 'preposition', 'relative', 'mark', 'other', 'subordinator', 'conjunction'].includes(next.kind)
  )
    return false;
  if (
    parsed.chunks.slice(index, index + 6).some(({ kind, form }) => kind === 'verb' && form === 'finite') &&
    next?.kind !== 'comma' &&
    next?.kind !== 'relative' &&
    next?.kind !== 'subordinator'
  )
    return false;
  const head = parsed.words[chunk.head];
  // "…, reads the motion, …"
  const isDocumentAlone =
    parsed.chunks[index - 2]?.kind === 'comma' &&
    next?.kind === 'comma' &&
    parsed.words[chunk.first]?.lower === 'the' &&
    isDocument(head?.lower ?? '');
  return head?.tag === 'PROPN' || (head !== undefined && (isPersonNoun(head.lower) || isDocumentAlone));
}

function isPersonNoun(lower: string): boolean {
  const one = singular(lower);
  return lower === 'he' || lower === 'she' || REPRESENTATIVES.has(one) || TITLES.has(one);
}
