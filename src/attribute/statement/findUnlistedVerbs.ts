import type { Candidate } from './candidate.ts';
import { chunkEnd, headWord, insideQuote, opensQuote } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import type { Source } from '../source/source.ts';
import { subjectOf } from '../source/subjectOf.ts';

/**
 * Quotes whose place says that they are speech, whatever the verb: “Great!” beamed Jane Smith; Smith resisted: “No.”
 * Only whole quotes of three words or more that start with a capital count, so that no nickname or term does.
 *
 * @param taken offsets of quotes that a listed cue governs
 */
export function findUnlistedVerbs(parsed: ParsedSentence, taken: ReadonlySet<number>): Candidate[] {
  return parsed.quotes.flatMap((quote) => {
    if (taken.has(quote.start) || !isSpeech(parsed.text.slice(quote.inner.start, quote.inner.end))) return [];
    const found =
      quote.end < parsed.end
        ? verbAfter(parsed, quote)
        : quote.start >= parsed.start
          ? verbBefore(parsed, quote.start)
          : null;
    if (found === null) return [];
    const { verb, source } = found;
    return [
      {
        cue: { first: verb, end: verb + 1 },
        source,
        content: {
          spans: [{ start: quote.start, end: quote.end }],
          side: quote.end < parsed.end ? ('left' as const) : ('right' as const),
        },
      },
    ];
  });
}

function isSpeech(words: string): boolean {
  return /^[^\p{L}\p{N}]*\p{Lu}/u.test(words) && words.split(/\s+/).length > 2;
}

/** “…,” Smith started. — “…!” beamed Jane Smith. */
function verbAfter(
  parsed: ParsedSentence,
  quote: { readonly end: number; readonly inner: { readonly end: number } },
): { verb: number; source: Source } | null {
  if (!/[,!?—–-]/.test(parsed.text.charAt(quote.inner.end - 1))) return null;
  const { chunks, words } = parsed;
  const first = chunks.findIndex((_, at) => chunkEnd(parsed, at) > quote.end);
  const [one, two] = [chunks[first], chunks[first + 1]];
  if (one?.kind === 'noun' && two?.kind === 'verb' && two.form === 'finite') {
    const source = subjectOf(parsed, first + 1, 0);
    return source === null ? null : { verb: first + 1, source };
  }
  if (
    one?.kind === 'verb' &&
    one.form === 'finite' &&
    one.end - one.first === 1 &&
    two?.kind === 'noun' &&
    words[two.head]?.tag === 'PROPN'
  ) {
    return { verb: first, source: { first: first + 1, end: first + 2, head: first + 1, inverted: true } };
  }
  return null;
}

/** Smith resisted: “…” — by interjecting, “…” */
function verbBefore(parsed: ParsedSentence, at: number): { verb: number; source: Source } | null {
  const { chunks, words } = parsed;
  const mark = chunks.findIndex(({ first }, index) => words[first]?.start === at && opensQuote(parsed, index));
  if (mark < 2 || !/^[:,]$/.test(headWord(parsed, mark - 1))) return null;
  const verb = chunks.findLastIndex(
    ({ kind, form, passive }, index) =>
      index < mark && kind === 'verb' && form !== 'infinitive' && passive !== true && !insideQuote(parsed, index),
  );
  // After a comma the verb stands near; after a colon the whole sentence leads up to the quote.
  if (verb === -1 || (headWord(parsed, mark - 1) === ',' && mark - verb > 4)) return null;
  // "his message is, “…”" is no verb of his.
  if (headWord(parsed, mark - 1) === ',' && words[chunks[verb]?.head ?? -1]?.tag === 'AUX') return null;
  const source = subjectOf(parsed, verb, 0);
  return source === null ? null : { verb, source };
}
