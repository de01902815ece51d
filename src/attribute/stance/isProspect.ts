import type { ParsedSentence } from '../parse/parseSentence.ts';
import type { Candidate } from '../statement/candidate.ts';
import { clauseBefore } from './clauseBefore.ts';

/** What leads up to the cue tells only that it was to come: "was expected to say", "is due on Monday to announce". */
export function isProspect(parsed: ParsedSentence, { cue }: Candidate): boolean {
  const said = parsed.words[parsed.chunks[cue.first]?.head ?? -1];
  if (said === undefined || parsed.chunks[cue.first]?.form !== 'infinitive') return false;
  const before = clauseBefore(parsed.text, said.start);
  return AWAITED.test(before) || ABOUT_TO.test(before);
}

const AWAITED =
  /\b(?:expected|scheduled|slated|supposed|likely|unlikely|due)\s+(?:[\p{L}\d]+\s+){0,3}to\s+(?:\p{L}+ly\s+)?$/iu;
const ABOUT_TO = /\b(?:set|poised|about|going)\s+to\s+(?:\p{L}+ly\s+)?$/iu;
