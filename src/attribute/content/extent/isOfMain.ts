import { reports } from '../../source/reports.ts';
import { headWord } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';

/**
 * "The pilot who Voss says pushed her denies it": the second of two verbs without a subject of their own is the pilot's
 * again, and nothing that Voss says.
 *
 * @param from the verb that opens what Voss says
 */
export function isOfMain(parsed: ParsedSentence, from: number, verb: number): boolean {
  const { chunks } = parsed;
  const isGap =
    chunks[from]?.form === 'finite' && chunks[from - 1]?.form === 'finite' && opensWithWho(parsed, from - 2);
  return (
    isGap &&
    chunks[verb]?.form === 'finite' &&
    !reports(headWord(parsed, from)) &&
    chunks.slice(from + 1, verb).every(({ kind }) => /^(?:noun|preposition|other)$/.test(kind))
  );
}

/** "who Voss" of "the pilot who Voss says", "that" too. */
function opensWithWho(parsed: ParsedSentence, subject: number): boolean {
  const { chunks } = parsed;
  return (
    chunks[subject]?.kind === 'noun' &&
    /^(?:who|that)$/.test(headWord(parsed, subject - 1)) &&
    chunks[subject - 2]?.kind === 'noun'
  );
}
