import type { Span } from '../../domain/span.ts';
import type { Cue } from '../cue/cue.ts';
import { cueForm } from '../lexicon/reportingVerbs.ts';
import { chunkStart } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import { contentSpan } from './extent/contentSpan.ts';
import type { Right } from './right/right.ts';

/** What "according to" somebody leads to: behind the comma that ends the source; null where none does. */
export function afterAccording(parsed: ParsedSentence, anchor: number, cue: Cue): Right | null {
  // "According to a report filed in May by the union, …": in front, the first comma ends the source.
  const first =
    cue.first === 0
      ? parsed.chunks.findIndex(({ kind }, at) => at >= anchor && at < anchor + 12 && kind === 'comma')
      : -1;
  // "According to the union they were told": the clause follows at once.
  const clause = parsed.chunks[anchor]?.kind === 'noun' && parsed.chunks[anchor + 1]?.form === 'finite';
  if (clause) {
    const told = contentSpan(parsed, anchor, true);
    return told === null ? null : { span: told, resumes: false };
  }
  const near = parsed.chunks[anchor]?.kind === 'comma' || parsed.chunks[anchor]?.kind === 'stop' ? anchor : first;
  // "According to the agency, which cited sources, …": the aside is passed over.
  const comma =
    near !== -1 && parsed.chunks[near + 1]?.kind === 'relative'
      ? parsed.chunks.findIndex(({ kind }, at) => at > near && kind === 'comma')
      : near;
  if (comma === -1) return null;
  const said = contentSpan(parsed, comma + 1, true);
  const span = said !== null && cue.first === 0 ? toTheEnd(parsed, said) : said;
  return span === null ? null : { span, resumes: cue.first > (cue.kind === 'view' ? 2 : 1) };
}

/** What stands in front holds for the whole sentence, as long as nobody says anything in the rest of it. */
function toTheEnd(parsed: ParsedSentence, said: Span): Span {
  const rest = parsed.chunks.findIndex((_, at) => chunkStart(parsed, at) >= said.end);
  const isSaid = parsed.chunks
    .slice(rest)
    .some(({ kind, head }) => kind === 'mark' || cueForm(parsed.words[head]?.lower ?? '') !== undefined);
  const last = parsed.words.findLast(({ lower }) => /[\p{L}\p{N}%)]/u.test(lower));
  return rest === -1 || isSaid || last === undefined || last.end <= said.end ? said : { ...said, end: last.end };
}
