import type { IndexedArticle } from '../../domain/indexedArticle.ts';
import type { Span } from '../../domain/span.ts';
import type { Statement } from '../../domain/statement.ts';
import type { RatedUnit } from './rateUnits.ts';
import { unitsOf } from './unitsOf.ts';

/** A place of an article that was found without reading, with the statement that stands there. */
interface Found extends Span {
  readonly found: IndexedArticle;
  readonly statement: Statement | null;
}

/** The unit that holds a place, which answers; none where it is in no sentence. */
export function unitAt({ found, start, end, statement }: Found): Pick<RatedUnit, 'unit' | 'statement' | 'answer'>[] {
  const unit = unitsOf(found).find((one) => one.start < end && start < one.end);
  if (unit === undefined) return [];
  return [{ unit, statement, answer: [{ start: Math.max(start, unit.start), end: Math.min(end, unit.end) }] }];
}
