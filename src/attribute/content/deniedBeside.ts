import type { Span } from '../../domain/span.ts';
import type { Cue } from '../cue/cue.ts';
import { cueForm } from '../lexicon/reportingVerbs.ts';
import { chunkEnd, chunkStart, headWord } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import type { Source } from '../source/source.ts';
import type { Content } from './content.ts';

/**
 * What is denied in a clause beside it: of "Lind claims Lowe left, which Lowe denies", "Lind was accused of theft, a
 * charge that he has always denied" the words before the comma: what another says there, else the sentence up to it.
 * Null of any other cue, and of words in marks, which go on elsewhere.
 *
 * @param said contents of what others say in the sentence
 */
export function deniedBeside(
  parsed: ParsedSentence,
  cue: Cue,
  source: Source | null,
  said: readonly Content[],
): Content | null {
  const { chunks } = parsed;
  if (cue.kind !== 'verb' || !DENIES.has(cue.verb.lemma) || cue.passive || source === null) return null;
  const after = chunks[cue.end]?.kind ?? 'stop';
  const opener = headWord(parsed, source.first - 1);
  // "…, charges it has denied"
  const isCharge = CLAIMS.test(opener) && chunks[source.first - 1]?.kind === 'noun';
  const comma = opener === 'which' || isCharge ? source.first - 2 : opener === 'that' ? source.first - 3 : -1;
  if (!/^(?:stop|comma)$/.test(after) || chunks[comma]?.kind !== 'comma' || comma < 2) return null;
  if (opener === 'that' && !CLAIMS.test(headWord(parsed, comma + 1))) return null;
  const end = chunkEnd(parsed, comma - 1);
  const told = said.find(({ spans }) => spans.at(-1)?.end === end);
  const span = told?.spans.length === 1 ? told.spans[0] : clauseBefore(parsed, comma, end);
  const isMarked = parsed.quotes.some(
    (quote) => span !== undefined && quote.start < span.end && span.start < quote.end,
  );
  return span === undefined || isMarked ? null : { spans: [span], side: 'left' };
}

const DENIES = new Set(['deny', 'dispute', 'reject', 'refute', 'rebut', 'repudiate']);
const CLAIMS = /^(?:claim|charge|allegation|accusation|assertion|suggestion|account)s?$/;

/** Back to the comma or mark before, where a verb stands in between. */
function clauseBefore(parsed: ParsedSentence, comma: number, end: number): Span | undefined {
  const { chunks } = parsed;
  const from = chunks.findLastIndex(({ kind }, at) => at < comma && (kind === 'stop' || kind === 'mark')) + 1;
  const verbs = chunks.flatMap(({ kind, form }, at) =>
    at >= from && at < comma && kind === 'verb' && form !== 'infinitive' ? [at] : [],
  );
  const isPutForward = verbs.some((at) => cueForm(headWord(parsed, at)) !== undefined);
  return isPutForward ? { start: chunkStart(parsed, from), end } : undefined;
}
