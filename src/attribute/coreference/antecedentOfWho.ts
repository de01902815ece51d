import { headWord, isTimeAt, skipLeft } from '../parse/chunkAt.ts';
import { describeNoun } from '../mention/describeNoun.ts';
import { isPersonNoun } from '../mention/isPersonNoun.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';

/**
 * The chunk that names whom a "who" stands for: the person, not the place, of "Senator Ann Lowe of Vermont, who said"
 * and of "Tom Reyes, a professor at the university of Oslo who said"; for "which" no person: the union of "Ann Lowe of
 * the Harbour Union, which said"; `head` itself for any other word.
 *
 * @param head the noun right before it
 * @param first the chunk of "who"
 */
export function antecedentOfWho(parsed: ParsedSentence, head: number, first: number): number {
  const relative = headWord(parsed, first);
  if (head >= first || (relative !== 'who' && relative !== 'which')) return head;
  const near = skipLeft(parsed, first - 1, true);
  if (relative === 'which') return isPerson(parsed, head) && parsed.chunks[near]?.kind === 'noun' ? near : head;
  // "It was Voss, not Lind, who said": not Lind.
  if (headWord(parsed, head - 1) === 'not' && parsed.chunks[head - 2]?.kind === 'comma') return head - 3;
  const at = holder(parsed, beforeTime(parsed, head));
  // "Tom Reyes of Oslo, a sailor who": whom the apposition explains.
  // "Tom Reyes, now a sailor, who"
  const opens = /^(?:now|then|later|once)$/.test(headWord(parsed, at - 1)) ? at - 1 : at;
  const explained =
    parsed.chunks[opens - 1]?.kind === 'comma' && parsed.words[parsed.chunks[at]?.first ?? -1]?.tag === 'DET'
      ? holder(parsed, opens - 2)
      : -1;
  if (describeNoun(parsed, explained)?.type === 'person') return explained;
  if (isPerson(parsed, at)) return at;
  // "in the hands of rebels who", "a change from its allies, who": not the hands.
  return isPerson(parsed, near) ? near : peopleBefore(parsed, head);
}

/** "sailors on Harbour Square, known as the Yard, who": the people there; the noun itself elsewhere. */
function peopleBefore(parsed: ParsedSentence, noun: number): number {
  const { chunks, words } = parsed;
  if (describeNoun(parsed, noun)?.type === 'body') return noun;
  for (let at = noun - 1; at > noun - 12 && at >= 0; at--) {
    const chunk = chunks[at];
    if (chunk?.kind === 'verb' && !/^(?:known|called|named|dubbed|nicknamed)$/.test(headWord(parsed, at))) break;
    const head = words[chunk?.head ?? -1];
    if (chunk?.kind === 'noun' && head?.tag === 'NOUN' && head.lower.endsWith('s') && isPerson(parsed, at)) return at;
  }
  return noun;
}

/** Back over an age and a time: "Tom Reyes, 24, who", "Tom Reyes on Monday, who". */
function beforeTime(parsed: ParsedSentence, head: number): number {
  const between = parsed.chunks[head - 1]?.kind;
  const isAge = between === 'comma' && /^\d+$/.test(headWord(parsed, head));
  return isAge || (between === 'preposition' && isTimeAt(parsed, head)) ? head - 2 : head;
}

/** Back over "of Vermont", "at the university of Oslo", to the first person. */
function holder(parsed: ParsedSentence, from: number): number {
  let at = from;
  const hangsOn = (): boolean =>
    /^(?:of|at|in|for|from|to)$/.test(headWord(parsed, at - 1)) && parsed.chunks[at - 2]?.kind === 'noun';
  while (hangsOn() && (!isPerson(parsed, at) || describeNoun(parsed, at - 2)?.type === 'person')) at -= 2;
  return at;
}

function isPerson(parsed: ParsedSentence, at: number): boolean {
  const mention = describeNoun(parsed, at);
  return mention?.type === 'person' || (mention?.type === 'common' && isPersonNoun(mention.head, 'NOUN'));
}
