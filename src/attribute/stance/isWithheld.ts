import { negations } from '../../text/negations.ts';
import { chunkStart } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import type { Candidate } from '../statement/candidate.ts';

/**
 * What leads up to the cue says that it was not done, or was taken back: "stopped short of saying", "would not go so
 * far as to say", "was careful not to say", "failed to say", "withdrew her claim that".
 */
export function isWithheld(parsed: ParsedSentence, { cue, source }: Candidate): boolean {
  const said = parsed.words[parsed.chunks[cue.first]?.head ?? -1];
  if (said === undefined) return false;
  const clause = clauseBefore(parsed.text, said.start);
  // Few clauses have any of these, and none of the patterns is cheap.
  if (!HINT.test(clause)) return false;
  // A noun may be taken for a verb after "her".
  if (TAKEN_BACK.some((pattern) => pattern.test(clause))) return true;
  if (parsed.chunks[cue.first]?.kind !== 'verb') return false;
  const from = source === null || source.first > cue.first ? 0 : chunkStart(parsed, source.first);
  const verb = clause.slice(Math.max(0, from - said.start + clause.length));
  if (SHORT_OF.test(verb) || NOT_TO.test(verb) || LEFT_OUT.test(verb)) return true;
  return SO_FAR.test(verb) && (UNWILLING.test(verb) || negations(verb.toLowerCase().split(/\s+/u)) > 0);
}

/** What stands before an offset, from the last mark that ends a clause on. Found backwards: a text may be long. */
function clauseBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && !CLAUSE_ENDS.includes(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}

const CLAUSE_ENDS = ',;:–—';
/** What one of the patterns below needs. */
const HINT = /short|not|far|fail|neglect|omit|back|retract|withdr|recant|rescind|disavow|disown|renounc|repudiat/i;
const SHORT_OF =
  /\b(?:stop\p{L}*|falls?|falling|fell|comes?|coming|came)\s+(?:\p{L}+\s+)?short\s+of\s+(?:\p{L}+ly\s+)?$/iu;
const NOT_TO = /\bnot\s+to\s+(?:\p{L}+ly\s+)?$/iu;
const LEFT_OUT = /\b(?:fail|neglect|omit)(?:s|ed|ted|ing|ting)?\s+to\s+(?:\p{L}+ly\s+)?$/iu;
const SO_FAR = /\b(?:as|so|that)\s+far\s+as\s+(?:to\s+)?(?:\p{L}+ly\s+)?$/iu;
const UNWILLING = /\b(?:refus\p{L}+|declin\p{L}+|unwilling|reluctant)\s/iu;

/** Before a noun: "his earlier claim that". */
const TAKEN_BACK = [
  /\b(?:retract|withdr[ae]w|recant|rescind|disavow|disown|renounc|repudiat)\p{L}*\s+(?:\p{L}+\s+){0,3}$/iu,
  /\b(?:took|takes?|taken|taking|walk\p{L}*|row\p{L}*)\s+back\s+(?:on\s+|from\s+)?(?:\p{L}+\s+){0,3}$/iu,
];
