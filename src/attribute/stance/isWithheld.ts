import { negations } from '../../text/negations.ts';
import { chunkStart } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import type { Candidate } from '../statement/candidate.ts';

/**
 * What leads up to the cue says that it was not done, or was taken back: "stopped short of saying", "would not go so
 * far as to say", "was careful not to say", "withdrew her claim that".
 */
export function isWithheld(parsed: ParsedSentence, { cue, source }: Candidate): boolean {
  const said = parsed.words[parsed.chunks[cue.first]?.head ?? -1];
  if (said === undefined) return false;
  const clauseBefore = (from: number): string =>
    parsed.text
      .slice(from, said.start)
      .split(/[,;:–—]/u)
      .at(-1) ?? '';
  // A noun may be taken for a verb after "her".
  if (TAKEN_BACK.some((pattern) => pattern.test(clauseBefore(0)))) return true;
  if (parsed.chunks[cue.first]?.kind !== 'verb') return false;
  const verb = clauseBefore(source === null || source.first > cue.first ? 0 : chunkStart(parsed, source.first));
  if (SHORT_OF.test(verb) || NOT_TO.test(verb)) return true;
  return SO_FAR.test(verb) && (UNWILLING.test(verb) || negations(verb.toLowerCase().split(/\s+/u)) > 0);
}

const SHORT_OF =
  /\b(?:stop\p{L}*|falls?|falling|fell|comes?|coming|came)\s+(?:\p{L}+\s+)?short\s+of\s+(?:\p{L}+ly\s+)?$/iu;
const NOT_TO = /\bnot\s+to\s+(?:\p{L}+ly\s+)?$/iu;
const SO_FAR = /\b(?:as|so|that)\s+far\s+as\s+(?:to\s+)?(?:\p{L}+ly\s+)?$/iu;
const UNWILLING = /\b(?:refus\p{L}+|declin\p{L}+|unwilling|reluctant)\s/iu;

/** Before a noun: "his earlier claim that". */
const TAKEN_BACK = [
  /\b(?:retract|withdr[ae]w|recant|rescind|disavow|disown|renounc|repudiat)\p{L}*\s+(?:\p{L}+\s+){0,3}$/iu,
  /\b(?:took|takes?|taken|taking|walk\p{L}*|row\p{L}*)\s+back\s+(?:on\s+|from\s+)?(?:\p{L}+\s+){0,3}$/iu,
];
