import type { Candidate } from './candidate.ts';
import { chunkStart } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import { citedVoice } from '../source/citedVoice.ts';
import { subjectOf } from '../source/subjectOf.ts';
import { reportsAnother } from './reportsAnother.ts';

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
  const inside = found.filter((other) => other !== one && reportsAnother(parsed, one, other));
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
