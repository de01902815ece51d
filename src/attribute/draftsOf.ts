import type { Span } from '../domain/span.ts';
import { chunkEnd, chunkStart } from './parse/chunkAt.ts';
import type { ParsedSentence } from './parse/parseSentence.ts';
import type { Source } from './source/source.ts';
import { stanceOf } from './stance/stanceOf.ts';
import type { Candidate } from './statement/candidate.ts';
import type { Draft } from './statement/draft.ts';

/**
 * Statements of a sentence as drafts, each with its stance; what nobody says is left out.
 *
 * @param number of the sentence, in the article
 * @param isNested somebody else reports them
 */
export function draftsOf(
  parsed: ParsedSentence,
  number: number,
  block: number,
  candidates: readonly Candidate[],
  isNested = false,
): Draft[] {
  return candidates.flatMap((candidate) => {
    const { cue, source, content, reporter, denial, nested = [] } = candidate;
    const stance = stanceOf(parsed, candidate);
    if (stance === null) return [];
    const [denied] = denial === undefined ? [] : draftsOf(parsed, number, block, [denial]);
    const draft: Draft = {
      parsed,
      sourceChunks: source,
      sentence: number,
      block,
      source: source === null ? null : sourceSpan(parsed, source),
      cue: { start: chunkStart(parsed, cue.first), end: chunkEnd(parsed, cue.end - 1) },
      content: content.spans,
      yields: content.side === 'beside',
      stance: (isNested || reporter !== undefined) && stance === 'said' ? 'reported' : stance,
      nested: draftsOf(parsed, number, block, nested, true),
      ...(denied === undefined ? {} : { denial: denied }),
    };
    if (reporter === undefined) return draft;
    const voice = { source: sourceSpan(parsed, reporter), sourceChunks: reporter, content: [], nested: [] };
    return { ...draft, reporter: { ...draft, ...voice } };
  });
}

function sourceSpan(parsed: ParsedSentence, { first, end, words }: Source): Span {
  if (words === undefined) return { start: chunkStart(parsed, first), end: chunkEnd(parsed, end - 1) };
  return {
    start: parsed.words[words.first]?.start ?? parsed.start,
    end: parsed.words[words.end - 1]?.end ?? parsed.end,
  };
}
