import { headWord, insideQuote, isTimeAt } from '../parse/chunkAt.ts';
import { isPartyMark } from '../parse/isPartyMark.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import { describeNoun } from '../mention/describeNoun.ts';
import type { Source } from './source.ts';

/**
 * All who are named where commas or a place stand between them: "Rep. Ann Lowe, R-Castell, and Sen. Bo Lind said",
 * "Voss, who left, and Lind, the sheriff, said", "Lowe, Voss, and Lind said", "Ann Lowe of Castell and Bo Lind said".
 * Only where the first of them opens the clause: what somebody says of one is not the other's.
 */
export function withPartners(parsed: ParsedSentence, source: Source): Source {
  const { chunks } = parsed;
  const and = source.first - 1;
  if (headWord(parsed, and) !== 'and' || source.inverted || !isNamed(parsed, source.head)) return source;
  const hasComma = chunks[and - 1]?.kind === 'comma';
  const members = [source.head];
  let end = hasComma ? and - 2 : and - 1;
  for (let name = memberAt(parsed, end); name !== -1; name = memberAt(parsed, end)) {
    members.unshift(name);
    if (chunks[name - 1]?.kind !== 'comma') break;
    // Before the first of them a phrase may stand: "On Monday, Voss, …".
    end = name - 2;
  }
  const [first = source.head] = members;
  // "Voss, and Lind said": a clause begins. Two without a comma need a place between, and are people.
  const behind = hasComma ? /^,$/ : /^(?:of|from)$/;
  const isMore = members.length > 2 || behind.test(headWord(parsed, first + 1));
  const isTwoPeople = hasComma || [first, source.head].every((at) => describeNoun(parsed, at)?.type === 'person');
  const isAlone = members.length === 2 && hasComma && first === and - 2;
  return members.length > 1 && isMore && isTwoPeople && !isAlone && opens(parsed, first)
    ? { ...source, first, head: first, members }
    : source;
}

/** The chunk of a name that ends, with what explains it, at a chunk; -1 where none does. */
function memberAt(parsed: ParsedSentence, end: number): number {
  const { chunks, words } = parsed;
  let from = end;
  while (/^(?:preposition|conjunction)$/.test(chunks[from - 1]?.kind ?? '') && chunks[from - 2]?.kind === 'noun')
    from -= 2;
  if (isNamed(parsed, from) && chunks.slice(from, end).every(({ kind }) => kind !== 'conjunction')) return from;
  const open = chunks.findLastIndex(({ kind }, at) => at <= end && kind === 'comma');
  if (open === -1 || !isNamed(parsed, open - 1)) return -1;
  const word = words[chunks[open + 1]?.first ?? -1];
  const explains =
    open === from - 1 &&
    chunks[from]?.kind === 'noun' &&
    (isPartyMark(parsed, from) || (word?.tag !== 'PROPN' && word?.tag !== 'PRON'));
  return explains || /^whos?e?$/.test(headWord(parsed, open + 1)) ? open - 1 : -1;
}

function isNamed(parsed: ParsedSentence, at: number): boolean {
  const { chunks, words } = parsed;
  const type = describeNoun(parsed, at)?.type;
  return (
    words[chunks[at]?.head ?? -1]?.tag === 'PROPN' &&
    type !== undefined &&
    type !== 'common' &&
    !isTimeAt(parsed, at) &&
    !insideQuote(parsed, at)
  );
}

function opens({ chunks }: ParsedSentence, at: number): boolean {
  const before = chunks[at - 1];
  return (
    before === undefined ||
    /^(?:stop|mark|subordinator)$/.test(before.kind) ||
    (before.kind === 'comma' && !chunks.slice(0, at).some(({ kind }) => kind === 'verb'))
  );
}
