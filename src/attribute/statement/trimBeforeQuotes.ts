import type { Candidate } from './candidate.ts';
import { chunkEnd, headWord, isDash } from '../parse/chunkAt.ts';
import { cueForm } from '../lexicon/reportingVerbs.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';

/**
 * Of "accuses them of greed, and Smith says “no”" the second is a statement of its own: content ends before a
 * coordinate cue whose words in marks follow at once. "Smith said that Jones says “no”" stays whole.
 */
export function trimBeforeQuotes(parsed: ParsedSentence, found: readonly Candidate[]): Candidate[] {
  const trimmed = [...found];
  const limit = parsed.words.at(-1)?.end ?? 0;
  const quotes = parsed.quotes.filter(({ start }) => start < limit);
  for (const inner of trimmed) {
    const quoted =
      inner.content.side === 'right' && quotes.some(({ start }) => start === inner.content.spans[0]?.start);
    const ownSource =
      inner.source !== null &&
      !inner.source.inverted &&
      inner.source.end <= inner.cue.first &&
      inner.cue.first - inner.source.end < 2
        ? inner.source.first
        : inner.cue.first;
    const before = parsed.chunks[ownSource - 1];
    const aside =
      parsed.chunks[inner.cue.first]?.kind === 'verb' &&
      ASIDE.has(headWord(parsed, ownSource - 1)) &&
      before?.kind !== 'noun';
    const coordinate =
      before?.kind === 'conjunction' ||
      before?.kind === 'comma' ||
      aside ||
      headWord(parsed, ownSource - 1) === 'while' ||
      isDash(parsed, ownSource - 1);
    const speaks = cueForm(headWord(parsed, inner.cue.first))?.verb.clause === true;
    const partly =
      aside &&
      inner.content.side === 'right' &&
      quotes.some((quote) => inner.content.spans.some(({ start, end }) => start < quote.end && quote.start < end));
    if (!(quoted && coordinate && speaks) && !partly) continue;
    const joined =
      before?.kind !== 'comma' && parsed.chunks[ownSource - 2]?.kind === 'comma' ? ownSource - 2 : ownSource - 1;
    const end = chunkEnd(parsed, headWord(parsed, joined - 1) === 'even' ? joined - 2 : joined - 1);
    for (const [at, outer] of trimmed.entries()) {
      const last = outer.content.spans.at(-1);
      if (
        outer === inner ||
        outer.content.side !== 'right' ||
        last === undefined ||
        last.start >= end ||
        last.end <= end ||
        outer.cue.end > joined - 1 ||
        headWord(parsed, joined - 1) === 'that'
      )
        continue;
      if (quotes.some((quote) => quote.start < end && end < quote.end)) continue;
      trimmed[at] = {
        ...outer,
        content: { ...outer.content, spans: [...outer.content.spans.slice(0, -1), { start: last.start, end }] },
      };
    }
  }
  return trimmed;
}

/**
 * Words that open a clause about the telling: "…, with Smith calling it “dead”", "… although he wrote that it was
 * “dead”".
 */
const ASIDE = new Set(['with', 'although', 'though', 'as', 'when', 'after', 'before', 'by']);
