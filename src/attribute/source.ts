import type { Cue } from './cue.ts';
import { cueForm } from './cueLexicon.ts';
import { REPRESENTATIVES, singular, TITLES } from './nounLexicon.ts';
import type { Chunk } from './parseClauses.ts';
import { headWord, type ParsedSentence } from './parseSentence.ts';

/** Who a cue points to, as chunks of its sentence: from `first` to `end`, one past the last. */
export interface Source {
  readonly first: number;
  readonly end: number;
  /** The chunk that names the speaker: for "who", what it stands for. */
  readonly head: number;
  /** Stands after the cue: "said Smith". */
  readonly inverted: boolean;
  /** Where the source is a part of a chunk ("Smith's" of "Smith's claim"): words `first` to `end`. */
  readonly words?: { readonly first: number; readonly end: number };
}

/** Finds the source of a cue: its subject, "by …" of a passive, what follows "according to" or an inverted verb. */
export function findSource(parsed: ParsedSentence, cue: Cue): Source | null {
  if (cue.kind === 'according') return after(parsed, cue.end);
  if (cue.kind === 'noun') return possessorOf(parsed, cue.first);
  if (cue.passive || cue.form === 'participle') {
    const by = parsed.chunks.findIndex((chunk, at) => at >= cue.end && at < cue.end + 3 && chunk.kind === 'preposition' && headWord(parsed, at) === 'by');
    return by === -1 ? null : after(parsed, by + 1);
  }
  if (cue.form === 'finite' && invertible(parsed, cue) && namesSpeaker(parsed, cue.end)) return after(parsed, cue.end);
  const subject = subjectOf(parsed, cue.first, 0);
  if (subject !== null) return subject;
  return cue.form === 'finite' && invertible(parsed, cue) ? after(parsed, cue.end) : null;
}

function possessorOf(parsed: ParsedSentence, index: number): Source | null {
  const chunk = parsed.chunks[index];
  if (chunk === undefined) return null;
  const mark = parsed.words.findIndex(({ lower }, at) => at > chunk.first && at < chunk.end && lower === "'s");
  const end = mark === -1 ? chunk.first + 1 : mark;
  // "She renewed her call for talks": her, that is she.
  if (mark === -1 && parsed.chunks[index - 1]?.kind === 'verb') {
    const subject = subjectOf(parsed, index - 1, 0);
    if (subject !== null) return subject;
  }
  return { first: index, end: index + 1, head: index, inverted: false, words: { first: chunk.first, end } };
}

/** The subject of the verb group at `verb`, or null. */
export function subjectOf(parsed: ParsedSentence, verb: number, depth: number): Source | null {
  const { chunks } = parsed;
  const chunk = chunks[verb];
  if (chunk === undefined || depth > 6) return null;
  let left = skipLeft(parsed, verb - 1);
  // "The committee this week announced"
  const timed = chunks[left];
  if (timed?.kind === 'noun' && isTime(parsed, timed) && chunks[left - 1]?.kind === 'noun') left--;
  const before = chunks[left];
  if (before === undefined) return chunk.form === 'ing' ? subjectToTheRight(parsed, verb) : null;
  const inherits = (): Source | null => {
    const earlier = mainVerb(parsed, left);
    return earlier === -1 ? null : subjectOf(parsed, earlier, depth + 1);
  };
  if (chunk.form === 'ing' || chunk.form === 'infinitive') {
    if (before.kind === 'verb') return subjectOf(parsed, left, depth + 1);
    // "with other candidates suggesting", "calling on them to say"
    if (before.kind === 'noun' && chunk.form === 'ing' && startsNounClause(parsed, left)) return leftward(parsed, left);
    const named = before.kind === 'comma' && chunk.form === 'ing' ? skipLeft(parsed, left - 1) : -1;
    const alone = chunks[named]?.kind === 'noun' && !insideQuote(parsed, named) ? leftward(parsed, named) : null;
    return inherits() ?? (alone?.first === 0 ? alone : chunk.form === 'ing' ? subjectToTheRight(parsed, verb) : null);
  }
  switch (before.kind) {
    case 'noun':
      return insideQuote(parsed, left) ? null : leftward(parsed, left);
    case 'relative': {
      const head = skipLeft(parsed, left - 1, true);
      if (chunks[head]?.kind !== 'noun') return { first: left, end: left + 1, head: left, inverted: false };
      const named = parsed.words[chunks[head]?.head ?? 0]?.tag === 'PROPN' && headWord(parsed, left) === 'who';
      return { first: left, end: left + 1, head: named ? head : leftward(parsed, head).head, inverted: false };
    }
    case 'subordinator': {
      const head = skipLeft(parsed, left - 1);
      return headWord(parsed, left) === 'that' && chunks[head]?.kind === 'noun' ? { first: left, end: left + 1, head, inverted: false } : null;
    }
    case 'conjunction':
      return inherits();
    case 'verb':
      return before.form === 'finite' ? null : subjectOf(parsed, left, depth + 1);
    case 'comma':
      return beforeParenthesis(parsed, left) ?? (nounFollows(parsed, verb) ? null : inherits());
    default:
      return null;
  }
}

/** "Smith, a senator who left, said": the noun before the earlier comma. */
function beforeParenthesis(parsed: ParsedSentence, comma: number): Source | null {
  const { chunks } = parsed;
  for (let at = comma - 1; at > 0 && at > comma - 25; at--) {
    const chunk = chunks[at];
    if (chunk?.kind === 'stop') return null;
    if (chunk?.kind !== 'comma') continue;
    if (chunks.slice(at + 1, comma).some((each, index) => each.kind === 'verb' && each.form === 'finite' && !relativeBefore(chunks, at + 1, at + 1 + index))) return null;
    if (chunks[at + 1]?.kind === 'mark') return null;
    const noun = skipLeft(parsed, at - 1);
    if (chunks[noun]?.kind !== 'noun' || insideQuote(parsed, noun)) continue;
    let source = leftward(parsed, noun);
    // "Smith, the head of the agency, one of the largest, said": on to the name that all this explains.
    for (let guard = 0; guard < 4 && chunks[source.first - 1]?.kind === 'comma' && explains(parsed, source.first); guard++) {
      const earlier = skipLeft(parsed, source.first - 2);
      if (chunks[earlier]?.kind !== 'noun' || insideQuote(parsed, earlier)) break;
      source = leftward(parsed, earlier);
    }
    return { ...source, end: comma };
  }
  return null;
}

/** Begins with an article, a number or a common noun: an apposition, not a name. */
function explains(parsed: ParsedSentence, index: number): boolean {
  const word = parsed.words[parsed.chunks[index]?.first ?? -1];
  return word !== undefined && word.tag !== 'PROPN' && word.tag !== 'PRON';
}

function relativeBefore(chunks: readonly Chunk[], from: number, verb: number): boolean {
  return chunks.slice(from, verb).some(({ kind }) => kind === 'relative' || kind === 'subordinator');
}

/** Takes in what the noun at `index` hangs on: "the head of the agency", "Qatar and Egypt". */
function leftward(parsed: ParsedSentence, index: number): Source {
  const { chunks } = parsed;
  let first = index;
  let head = index;
  for (let guard = 0; guard < 12; guard++) {
    const before = chunks[first - 1];
    const two = chunks[first - 2];
    const three = chunks[first - 3];
    if (before?.kind === 'preposition' && two?.kind === 'noun' && !isTime(parsed, two)) {
      first -= 2;
      head = first;
    } else if (before?.kind === 'preposition' && two?.kind === 'other' && three?.kind === 'noun' && parsed.words[two.head]?.tag === 'ADJ') {
      // "the attorney general of the state", "sources close to the talks"
      first -= 3;
      head = first;
    } else if (before?.kind === 'conjunction' && two?.kind === 'noun' && opensClause(chunks[first - 3])) {
      first -= 2;
      head = first;
    } else if (before?.kind === 'comma' && two?.kind === 'noun' && chunks.slice(first, index + 1).some(({ kind }) => kind === 'conjunction') && opensClause(chunks[first - 3])) {
      first -= 2;
      head = first;
    } else if (before?.kind === 'noun' && before.end - before.first === 1 && /^(?:both|all|some|half|most)$/.test(headWord(parsed, first - 1))) {
      first -= 1;
    } else {
      break;
    }
  }
  return { first, end: index + 1, head, inverted: false };
}

function opensClause(chunk: Chunk | undefined): boolean {
  return chunk === undefined || chunk.kind === 'comma' || chunk.kind === 'subordinator' || chunk.kind === 'stop' || chunk.kind === 'mark' || chunk.kind === 'conjunction' || chunk.kind === 'noun';
}

/** The noun phrase at `from`, with what hangs on it and its apposition: "Kevin Madden, a strategist for the party". */
function after(parsed: ParsedSentence, from: number): Source | null {
  const { chunks } = parsed;
  let at = from;
  while (chunks[at]?.kind === 'mark' || chunks[at]?.kind === 'other') at++;
  if (chunks[at]?.kind !== 'noun' || insideQuote(parsed, at)) return null;
  const head = at;
  at++;
  for (; at < chunks.length; at++) {
    const chunk = chunks[at];
    const next = chunks[at + 1];
    if (chunk?.kind === 'preposition' && next?.kind === 'noun' && !isTime(parsed, next)) at++;
    else if (chunk?.kind === 'conjunction' && next?.kind === 'noun' && chunks[at + 2]?.kind !== 'verb') at++;
    else if (chunk?.kind === 'comma' && next?.kind === 'noun' && chunks[at + 2]?.kind !== 'verb' && !insideQuote(parsed, at + 1)) at++;
    else break;
  }
  return { first: head, end: at, head, inverted: true };
}

function invertible(parsed: ParsedSentence, cue: Cue): boolean {
  const chunk = parsed.chunks[cue.first];
  if (!cue.verb.clause || cue.verb.hearer || chunk === undefined || chunk.end - chunk.first > 2) return false;
  const before = parsed.chunks[cue.first - 1];
  return before === undefined || before.kind === 'comma' || before.kind === 'mark' || before.kind === 'stop' || before.kind === 'subordinator' || before.kind === 'conjunction';
}

/** After the verb stands a name or an office without a verb of its own: "…, said Steve Smith, a deputy manager". */
function namesSpeaker(parsed: ParsedSentence, index: number): boolean {
  const chunk = parsed.chunks[index];
  const next = parsed.chunks[index + 1];
  if (chunk?.kind !== 'noun' || isTime(parsed, chunk) || insideQuote(parsed, index)) return false;
  if (next !== undefined && !['comma', 'stop', 'preposition', 'relative', 'mark', 'other', 'subordinator', 'conjunction'].includes(next.kind)) return false;
  if (parsed.chunks.slice(index, index + 6).some(({ kind, form }) => kind === 'verb' && form === 'finite') && next?.kind !== 'comma' && next?.kind !== 'relative' && next?.kind !== 'subordinator') return false;
  const head = parsed.words[chunk.head];
  return head?.tag === 'PROPN' || (head !== undefined && isPersonNoun(head.lower));
}

function isPersonNoun(lower: string): boolean {
  const one = singular(lower);
  return lower === 'he' || lower === 'she' || REPRESENTATIVES.has(one) || TITLES.has(one);
}

function subjectToTheRight(parsed: ParsedSentence, from: number): Source | null {
  const comma = parsed.chunks.findIndex((chunk, at) => at > from && chunk.kind === 'comma');
  if (comma === -1) return null;
  const verb = parsed.chunks.findIndex((chunk, at) => at > comma && chunk.kind === 'verb' && chunk.form === 'finite');
  const before = skipLeft(parsed, verb - 1);
  return verb !== -1 && before > comma && parsed.chunks[before]?.kind === 'noun' ? leftward(parsed, before) : null;
}

/** The verb whose subject goes on: the last that reports, else the nearest that stands in no relative or subordinate clause. */
function mainVerb(parsed: ParsedSentence, before: number): number {
  const { chunks } = parsed;
  const reporting = chunks.findLastIndex((chunk, at) => at <= before && chunk.kind === 'verb' && chunk.form === 'finite' && !chunk.passive && !insideQuote(parsed, at) && (cueForm(headWord(parsed, at))?.verb.clause ?? false) && hasOwnSubject(parsed, at));
  if (reporting !== -1) return reporting;
  const main = chunks.findIndex((chunk, at) => at <= before && chunk.kind === 'verb' && chunk.form === 'finite' && !insideQuote(parsed, at) && hasOwnSubject(parsed, at));
  return main === -1 ? earlierFinite(parsed, before) : main;
}

/** A noun right before it, not "who" or "that", and not within "that they …". */
function hasOwnSubject(parsed: ParsedSentence, verb: number): boolean {
  const noun = skipLeft(parsed, verb - 1);
  if (parsed.chunks[noun]?.kind !== 'noun') return parsed.chunks[noun]?.kind === 'comma';
  const before = skipLeft(parsed, leftward(parsed, noun).first - 1);
  return parsed.chunks[before]?.kind !== 'subordinator' && parsed.chunks[before]?.kind !== 'relative';
}

function earlierFinite(parsed: ParsedSentence, before: number): number {
  for (let at = before; at >= 0; at--) {
    const chunk = parsed.chunks[at];
    if (chunk?.kind === 'verb' && chunk.form === 'finite' && !insideQuote(parsed, at)) return at;
  }
  return -1;
}

function startsNounClause(parsed: ParsedSentence, noun: number): boolean {
  const { first } = leftward(parsed, noun);
  const before = parsed.chunks[first - 1];
  return before?.kind === 'preposition' && headWord(parsed, first - 1) === 'with';
}

function nounFollows(parsed: ParsedSentence, verb: number): boolean {
  return parsed.chunks[verb + 1]?.kind === 'noun' && parsed.chunks[verb - 1]?.kind === 'mark';
}

function insideQuote(parsed: ParsedSentence, index: number): boolean {
  const quote = parsed.quoteOf[index];
  return quote !== null && quote !== undefined && quote.end - quote.start > 40;
}

function skipLeft(parsed: ParsedSentence, from: number, commas = false): number {
  let at = from;
  while (at >= 0) {
    const kind = parsed.chunks[at]?.kind;
    if (kind !== 'other' && kind !== 'mark' && !(commas && kind === 'comma')) break;
    at--;
  }
  return at;
}

const TIME = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|week|month|year|night|morning|afternoon|evening|day|january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)$/;

/** "Monday", "last week": says when, not who. */
export function isTime(parsed: ParsedSentence, chunk: Chunk): boolean {
  return TIME.test(parsed.words[chunk.head]?.lower ?? '');
}
