import type { Span } from '../../domain/span.ts';
import { isStopWord } from '../../text/stopWords.ts';
import { tokens } from '../../text/tokens.ts';
import type { RatedUnit } from '../units/rateUnits.ts';

/**
 * Whether a unit is shown as the words of who only reports what another shows of the same place ("Reuters said the mill
 * had warned …", beside the mill's warning): its label names the reporter. Who reports it for another side speaks for
 * that side, and who says more than it says something else.
 */
export function reports({ unit, statement }: RatedUnit, other: RatedUnit): boolean {
  const told = other.statement;
  const by = statement?.speaker ?? null;
  if (statement === null || by === null || told === null || told === statement || unit !== other.unit) return false;
  const isReported = told.speaker !== null && told.stance === 'reported' && told.via === by.name;
  const isBeside = by.side === null || by.side === told.speaker?.side;
  return isReported && isBeside && addsNothing(statement.content, [...told.source, ...told.cue, ...told.content], unit);
}

/** Whether all words of the first are between the ends of the others, but for such as "that". */
function addsNothing(content: readonly Span[], others: readonly Span[], { article }: RatedUnit['unit']): boolean {
  const start = Math.min(...others.map((span) => span.start));
  const end = Math.max(...others.map((span) => span.end));
  return content.every((span) =>
    tokens(article.article.text.slice(span.start, span.end)).every(
      (token) => isStopWord(token.term) || (span.start + token.start >= start && span.start + token.end <= end),
    ),
  );
}
