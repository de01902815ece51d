import { negations } from '../../text/negations.ts';
import { cueForm } from '../lexicon/reportingVerbs.ts';
import { chunkStart } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import type { Candidate } from '../statement/candidate.ts';
import { clauseBefore } from './clauseBefore.ts';

/**
 * What leads up to the cue says that it was not done, or was taken back: "stopped short of saying", "would not go so
 * far as to say", "was careful not to say", "failed to say", "withdrew her claim that".
 */
export function isWithheld(parsed: ParsedSentence, { cue, source }: Candidate): boolean {
  const said = parsed.words[parsed.chunks[cue.first]?.head ?? -1];
  if (said === undefined) return false;
  if (takesBack(parsed.text.slice(said.start, said.start + 80))) return true;
  const clause = clauseBefore(parsed.text, said.start);
  // Few clauses have any of these, and none of the patterns is cheap.
  if (!HINT.test(clause)) return false;
  // A noun may be taken for a verb after "her".
  if (TAKEN_BACK.some((pattern) => pattern.test(clause))) return true;
  if (parsed.chunks[cue.first]?.kind !== 'verb') return false;
  const from = source === null || source.first > cue.first ? 0 : chunkStart(parsed, source.first);
  const verb = clause.slice(Math.max(0, from - said.start + clause.length));
  if (SHORT_OF.test(verb) || NOT_TO.test(verb)) return true;
  const missed = MISSED.exec(verb);
  // "never fails to say"
  if (missed !== null) return negations(missed[1]?.toLowerCase().split(/\s+/u) ?? []) === 0;
  return SO_FAR.test(verb) && (UNWILLING.test(verb) || negations(verb.toLowerCase().split(/\s+/u)) > 0);
}

/** "takes back his words that", "apologised for having said", "regretted calling him": from the cue on. */
function takesBack(text: string): boolean {
  if (/^(?:take[sn]?|took|taking)\s+back\s/i.test(text)) return true;
  const [, verb = ''] =
    /^(?:apologi[sz]|regret)\p{L}*\s+(?:for\s+)?(?:having\s+|ever\s+){0,2}(\p{L}+)/iu.exec(text) ?? [];
  return /(?:ing|ed|said|told)$/i.test(verb) && cueForm(verb.toLowerCase()) !== undefined;
}

/** What one of the patterns below needs. */
const HINT =
  /short|not|far|back|fail|neglect|omit|forg|refrain|avoid|retract|with|recant|rescind|disav|disow|renounc|repud/i;
const SHORT_OF =
  /\b(?:stop\p{L}*|falls?|falling|fell|comes?|coming|came)\s+(?:\p{L}+\s+)?short\s+of\s+(?:\p{L}+ly\s+)?$/iu;
const NOT_TO = /\bnot\s+to\s+(?:\p{L}+ly\s+)?$/iu;
const MISSED =
  /((?:[\p{L}’']+\s+){0,2})\b(?:(?:fail|neglect|omit|forg[eo]t)\p{L}*\s+to|refrain\p{L}*\s+from|avoid\p{L}*)\s+$/iu;
const SO_FAR = /\b(?:as|so|that)\s+far\s+as\s+(?:to\s+)?(?:\p{L}+ly\s+)?$/iu;
const UNWILLING = /\b(?:refus\p{L}+|declin\p{L}+|unwilling|reluctant)\s/iu;

/** Before a noun: "his earlier claim that". */
const TAKEN_BACK = [
  /\b(?:retract|withdr[ae]w|withh[eo]ld|recant|rescind|disavow|disown|renounc|repud)\p{L}*\s+(?:\p{L}+\s+){0,3}$/iu,
  /\b(?:took|takes?|taken|taking|walk\p{L}*|row\p{L}*)\s+back\s+(?:on\s+|from\s+)?(?:\p{L}+\s+){0,3}$/iu,
];
