import { chunkEnd, headWord, isDash } from '../parse/chunkAt.ts';
import { surnameOf } from '../mention/surnameOf.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import type { Candidate } from './candidate.ts';

/**
 * A quote and a name at the end of its sentence, with a dash between or a comma in the quote: “It failed.” — Jane
 * Smith; “It failed,” Jane Smith of the union.
 */
export function findSignature(parsed: ParsedSentence): Candidate | null {
  const dash = parsed.chunks.findLastIndex((_, at) => isDash(parsed, at) && (parsed.quoteOf[at] ?? null) === null);
  return dash > 0 ? signedAt(parsed, dash, chunkEnd(parsed, dash - 1)) : signedWithoutVerb(parsed);
}

/** Whoever signs stands behind the chunk at `mark`. */
function signedAt(parsed: ParsedSentence, mark: number, quoteEnd: number): Candidate | null {
  const { chunks } = parsed;
  const quote = parsed.quotes.find(({ end }) => end === quoteEnd);
  const end = chunks.findLastIndex(({ kind }) => kind !== 'stop' && kind !== 'mark') + 1;
  // “…” – paper in a fire: no name, no signature.
  if (
    quote === undefined ||
    chunks[mark + 1]?.kind !== 'noun' ||
    parsed.words[chunks[mark + 1]?.head ?? -1]?.tag !== 'PROPN' ||
    !/^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(parsed.text.slice(quote.inner.start, quote.inner.start + 8)) ||
    end - mark > 5 ||
    chunks.slice(mark).some(({ kind }) => kind === 'verb')
  )
    return null;
  return {
    cue: { first: mark, end: mark + 1 },
    source: { first: mark + 1, end, head: mark + 1, inverted: true },
    content: { spans: [{ start: quote.start, end: quote.end }], side: 'beside' },
  };
}

/** “It failed,” Jane Smith of the union: a full name, where the verb was left out. */
function signedWithoutVerb(parsed: ParsedSentence): Candidate | null {
  const quote = parsed.quotes.find(({ end, inner }) => end < parsed.end && parsed.text.charAt(inner.end - 1) === ',');
  if (quote === undefined) return null;
  const mark = parsed.chunks.findIndex((_, at) => chunkEnd(parsed, at) === quote.end);
  if (mark === -1) return null;
  const name = parsed.chunks[mark + 1];
  const isNamed =
    name !== undefined &&
    surnameOf(parsed.text.slice(parsed.words[name.first]?.start, parsed.words[name.end - 1]?.end)) !== null;
  const goesOn = parsed.chunks[mark + 2];
  const isEnd = goesOn === undefined || goesOn.kind === 'stop' || /^(?:of|from)$/.test(headWord(parsed, mark + 2));
  return isNamed && isEnd ? signedAt(parsed, mark, quote.end) : null;
}
