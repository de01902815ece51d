import { wordSet } from '../../text/wordSet.ts';
import type { Candidate } from '../statement/candidate.ts';
import { headWord } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';

/** What stands around a cue and its subject in their clause, in lower case; '' for what is not there. */
export interface Clause {
  /** The word that opens the clause. */
  readonly opener: string;
  /** A verb right before the subject: "did", "should", "had". */
  readonly auxiliary: string;
  /** The words before that verb. */
  readonly before: readonly string[];
  /** The words on which the clause hangs: those before a fronted verb, or "there is no proof that", "heard". */
  readonly governing: readonly string[];
  /** First word of the subject. */
  readonly subject: string;
}

export function clauseOf(parsed: ParsedSentence, { cue, source }: Candidate): Clause {
  const { chunks } = parsed;
  const subject = source === null ? cue.first : Math.min(source.first, cue.first);
  const [auxiliary = '', adverb = '', ...more] = wordsOf(parsed, subject - 1).toReversed();
  const isFronted =
    subject < cue.first &&
    AUXILIARIES.has(auxiliary) &&
    more.length === 0 &&
    (chunks[subject - 2]?.kind !== 'noun' || QUESTION_WORDS.has(headWord(parsed, subject - 2)));
  // "nobody heard Voss say"
  const isHeard = !isFronted && subject < cue.first && chunks[subject - 1]?.kind === 'verb';
  let opener = subject - 1;
  // "If on Monday Voss says"
  while (/^(?:other|noun|preposition)$/.test(chunks[opener]?.kind ?? '') && !CONDITIONS.has(headWord(parsed, opener)))
    opener--;
  // "whether or not Voss says"
  if (headWord(parsed, opener) === 'or' && headWord(parsed, opener - 1) === 'whether') opener--;
  const start = chunks.findLastIndex(({ kind }, at) => at < opener && (kind === 'comma' || kind === 'stop')) + 1;
  const before = isFronted ? [...wordsOf(parsed, start, subject - 1), adverb] : [];
  return {
    opener: isInCase(parsed, cue.first) ? 'if' : headWord(parsed, opener),
    auxiliary: isFronted ? auxiliary : '',
    before,
    governing: isHeard
      ? wordsOf(parsed, start, subject)
      : headWord(parsed, opener) === 'that'
        ? wordsOf(parsed, start, opener)
        : before,
    subject: /^(?:neither|nor)$/.test(headWord(parsed, subject - 1)) ? 'neither' : (wordsOf(parsed, subject)[0] ?? ''),
  };
}

/** "in case Voss says that": the verb is the first behind it. */
function isInCase({ chunks, words }: ParsedSentence, cue: number): boolean {
  const verb = chunks[cue]?.first ?? 0;
  const at = words.findLastIndex(({ lower }, each) => each < verb && lower === 'case');
  return (
    at > 0 &&
    words[at - 1]?.lower === 'in' &&
    !/^(?:of|,)$/.test(words[at + 1]?.lower ?? '') &&
    !chunks.some(({ form, first }) => form === 'finite' && first > at && first < verb)
  );
}

const AUXILIARIES = wordSet('do does did has have had is are was were can could will would should may might must');
/** Words that open a condition. */
export const CONDITIONS = wordSet('if unless until till lest provided providing suppose supposing assuming imagine');
export const QUESTION_WORDS = new Set(['who', 'what', 'when', 'where', 'why', 'how', 'which', 'whom']);

/** The words of chunks `from` to `end`, one past the last, in lower case. */
export function wordsOf(parsed: ParsedSentence, from: number, end = from + 1): string[] {
  const [first, last] = [parsed.chunks[Math.max(0, from)], parsed.chunks[Math.min(end, parsed.chunks.length) - 1]];
  return first === undefined || last === undefined
    ? []
    : parsed.words.slice(first.first, last.end).map(({ lower }) => lower);
}
