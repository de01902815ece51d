import { cueForm } from '../lexicon/reportingVerbs.ts';
import type { Span } from '../../domain/span.ts';
import type { Statement } from '../../domain/statement.ts';

/**
 * Whether somebody says something here, in marks or by a verb of their own: not what they are to say, have, or seek to
 * do ("to question the plan", "her plan", "she declined to comment").
 *
 * @param text the article's
 */
export function isPlainlySaid({ kind, cue, source, content }: Statement, text: string): boolean {
  if (kind !== 'paraphrase') return true;
  const words = ({ start, end }: Span): string => text.slice(start, end).toLowerCase();
  if (
    cue.some(
      (span) => words(span).startsWith('to ') || source.some((own) => own.start < span.end && span.start < own.end),
    )
  )
    return false;
  const tells = cue.some((span) =>
    words(span)
      .split(/\s+/)
      .some((word) => cueForm(word)?.verb.clause === true),
  );
  return tells || !content.some((span) => words(span).startsWith('to '));
}
