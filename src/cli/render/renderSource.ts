import { oneLine } from '../../text/escape/oneLine.ts';
import type { Source } from '../../collect/sources/createSources.ts';

/** What is shown of a feed or an address. */
type Listed = Pick<Source, 'kind' | 'url' | 'isPaused' | 'last'> & {
  /** When it is asked next, ISO 8601. */
  readonly next: string;
};

/** A feed or an address in a list: when it was and will be asked, and what was wrong the last time. */
export function renderSource(row: Listed): string {
  const { kind, url, isPaused, next, last } = oneLine(row);
  const will = isPaused ? 'paused' : `next ${next}`;
  const was = last === null ? 'never asked' : `asked ${new Date(last.at).toISOString()}`;
  const wrong = last?.problem ?? last?.why ?? null;
  return `${kind} ${url}, ${was}, ${will}${wrong === null ? '' : `\n  ${wrong}`}\n`;
}
