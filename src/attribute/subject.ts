import { headWord, insideQuote, isTime, skipLeft } from './chunkAt.ts';
import { cueForm } from './cueLexicon.ts';
import type { Chunk } from './parseClauses.ts';
import type { ParsedSentence } from './parseSentence.ts';
import type { Source } from './source.ts';

/** The subject of the verb group at `verb`, or null. */
export function subjectOf(parsed: ParsedSentence, verb: number, depth: number): Source | null {
  const { chunks } = parsed;
  const chunk = chunks[verb];
  if (chunk === undefined || depth > 6) return null;
  let left = skipLeft(parsed, verb - 1);
  // "The committee this week announced"
  const timed = chunks[left];
  if (timed?.kind === 'noun' && isTime(parsed, timed) && (chunks[left - 1]?.kind === 'noun' || (chunks[left - 1]?.kind === 'verb' && headWord(parsed, left - 1).endsWith('ed')))) left--;
  // "Smith, a senator, on Tuesday called": not Tuesday.
  else if (timed?.kind === 'noun' && isTime(parsed, timed) && (timed.end - timed.first === 1 || /^(?:last|this|late|early)$/.test(parsed.words[timed.first]?.lower ?? ''))) {
    const outer = chunks[left - 1]?.kind === 'preposition' ? left - 2 : left - 1;
    if (chunks[outer]?.kind === 'comma') left = outer;
  }
  // "Smith himself said", "Smith and Jones both said"
  if (/^(?:himself|herself|itself|themselves|all|both|each)$/.test(headWord(parsed, left)) && chunks[left]?.kind === 'noun' && chunks[left - 1]?.kind === 'noun') left--;
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
    case 'stop':
      return beforeDashes(parsed, left);
    case 'conjunction':
      return inherits();
    case 'verb':
      // "Those surveyed said"
      return before.form === 'finite' && (before.end - before.first > 1 || !headWord(parsed, left).endsWith('ed')) ? null : subjectOf(parsed, left, depth + 1);
    case 'comma':
      return beforeParenthesis(parsed, left) ?? (nounFollows(parsed, verb) ? null : inherits());
    default:
      return null;
  }
}

/** "Smith - who once left the club - said": the noun before the first of two dashes. */
function beforeDashes(parsed: ParsedSentence, close: number): Source | null {
  if (!DASH.test(headWord(parsed, close))) return null;
  const open = parsed.chunks.findLastIndex(({ kind }, at) => at < close && kind === 'stop' && DASH.test(headWord(parsed, at)));
  const noun = skipLeft(parsed, open - 1);
  if (open === -1 || parsed.chunks[noun]?.kind !== 'noun' || insideQuote(parsed, noun)) return null;
  const source = leftward(parsed, noun);
  const earlier = parsed.chunks[source.first - 1]?.kind === 'comma' && explains(parsed, source.first) ? skipLeft(parsed, source.first - 2) : -1;
  return parsed.chunks[earlier]?.kind === 'noun' ? { ...leftward(parsed, earlier), end: close } : { ...source, end: close };
}

const DASH = /^[-–—―]+$/;

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
    if (before?.kind === 'preposition' && headWord(parsed, first - 1) === 'as') break;
    if (before?.kind === 'preposition' && two?.kind === 'noun' && !isTime(parsed, two)) {
      first -= 2;
      head = first;
    } else if (before?.kind === 'preposition' && two?.kind === 'other' && three?.kind === 'noun' && parsed.words[two.head]?.tag === 'ADJ') {
      // "the attorney general of the state", "sources close to the talks"
      first -= 3;
      head = first;
    } else if (/^(?:he|she|they|we|i)$/.test(headWord(parsed, first))) {
      // "fix the system and he pledged": a new clause.
      break;
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

function subjectToTheRight(parsed: ParsedSentence, from: number): Source | null {
  const comma = parsed.chunks.findIndex((chunk, at) => at > from && chunk.kind === 'comma');
  if (comma === -1) return null;
  const verb = parsed.chunks.findIndex((chunk, at) => at > comma && chunk.kind === 'verb' && chunk.form === 'finite');
  const before = skipLeft(parsed, verb - 1);
  return verb !== -1 && before > comma && parsed.chunks[before]?.kind === 'noun' ? leftward(parsed, before) : null;
}

function reports(word: string): boolean {
  const verb = cueForm(word)?.verb;
  return verb?.clause === true && !verb.quoted;
}

/** The verb whose subject goes on: the last that reports, else the nearest that stands in no relative or subordinate clause. */
function mainVerb(parsed: ParsedSentence, before: number): number {
  const { chunks } = parsed;
  const reporting = chunks.findLastIndex((chunk, at) => at <= before && chunk.kind === 'verb' && chunk.form === 'finite' && !chunk.passive && !insideQuote(parsed, at) && reports(headWord(parsed, at)) && hasOwnSubject(parsed, at));
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
