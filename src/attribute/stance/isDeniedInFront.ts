import { anyOf } from '../../text/anyOf.ts';
import { chunkEnd } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import type { Candidate } from '../statement/candidate.ts';

/**
 * "It is not true, said Voss, that the pier is shut", "There is no sign, Voss said, that it leaks": the clause that
 * opens the sentence denies what the "that" behind the cue tells.
 */
export function isDeniedInFront(parsed: ParsedSentence, { cue, source, content }: Candidate): boolean {
  const [said] = content.spans;
  if (said === undefined || source === null || content.spans.length > 1) return false;
  const behind = chunkEnd(parsed, Math.max(cue.end, source.end) - 1);
  if (said.start < behind || !parsed.text.startsWith('that ', said.start)) return false;
  const front = parsed.words
    .slice(0, parsed.chunks[Math.min(cue.first, source.first)]?.first)
    .map(({ lower }) => lower)
    .join(' ');
  return DENIES.test(front);
}

/** With up to three words more: "not the case", "no good evidence". */
const DENIES = anyOf(
  /^it (?:is|was|'s|isn't|wasn't) (?:not|n't|untrue|false|wrong|nonsense|absurd|a lie|a myth)(?: \p{L}+){0,3} ,$/u,
  /^there (?:is|was|'s|are|were) (?:no|not|n't)(?: \p{L}+){0,3} ,$/u,
  /^nothing(?: \p{L}+){1,3} ,$/u,
);
