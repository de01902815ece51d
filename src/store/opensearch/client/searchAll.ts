import { setTimeout as sleep } from 'node:timers/promises';
import { IndexError } from '../../../errors.ts';
import type { Engine } from './engine.ts';
import { isTransientStatus } from './explainFailure.ts';

/** A search of one index, or of several with commas between. */
export interface EngineSearch {
  readonly index: string;
  readonly body: object;
  /**
   * Whether terms are to be weighed by their frequency in the whole index, not in the shard that holds them, so that an
   * answer does not depend on where a document lies. Every shard is asked twice then.
   */
  readonly isWeighed?: boolean;
}

export interface EngineHit {
  /** Not where columns alone are asked for. */
  readonly _id?: string;
  readonly _score: number | null;
  readonly _source?: unknown;
  readonly fields?: Readonly<Record<string, readonly unknown[]>>;
  readonly sort?: readonly unknown[];
  readonly matched_queries?: Readonly<Record<string, number>>;
  readonly inner_hits?: Readonly<Record<string, { readonly hits: { readonly hits: readonly EngineHit[] } }>>;
}

export interface EngineFound {
  readonly hits: { readonly total?: { readonly value: number }; readonly hits: readonly EngineHit[] };
  readonly aggregations?: Readonly<Record<string, unknown>>;
  readonly suggest?: Readonly<Record<string, readonly { readonly options: readonly unknown[] }[]>>;
}

export interface SearchOptions {
  /** Milliseconds for all tries together; that of a question where it is not given. */
  readonly deadline?: number;
}

/** Milliseconds for what a build counts over the whole corpus. */
export const COUNTING = 600_000;

type Item = EngineFound & {
  readonly status: number;
  readonly timed_out: boolean;
  readonly error?: ItemError & { readonly root_cause?: readonly ItemError[] };
  readonly _shards: { readonly failed: number };
};

interface ItemError {
  readonly type: string;
  readonly reason?: string;
}

/** Tries of one search of several, and milliseconds before the second of them; each pause is twice the one before. */
const TRIES = 6;
const PAUSE = 50;

/**
 * Several searches in one request, answered in their order, each whole or not at all: the request as such may be
 * answered with 200 while a search in it was not, or lacks a shard. Those, and only those, are sent again.
 *
 * @throws IndexError where one cannot be answered.
 */
export async function searchAll(
  engine: Engine,
  searches: readonly EngineSearch[],
  { deadline }: SearchOptions = {},
): Promise<readonly EngineFound[]> {
  const found: EngineFound[] = [];
  let open = [...searches.keys()];
  for (let attempt = 0; open.length > 0; attempt += 1) {
    const lines = open.flatMap((at) => {
      const { index, body, isWeighed = false } = searches[at] ?? { index: '', body: {} };
      const searchType = isWeighed ? { search_type: 'dfs_query_then_fetch' } : {};
      return [{ index, ...searchType, allow_partial_search_results: false }, body];
    });
    const { responses } = await engine.send<{ responses: readonly Item[] }>({
      method: 'POST',
      path: '/_msearch',
      lines,
      ...(deadline === undefined ? {} : { deadline }),
    });
    const failed: number[] = [];
    for (const [n, at] of open.entries()) {
      const item = responses[n];
      if (item && item.error === undefined && !item.timed_out && item._shards.failed === 0) found[at] = item;
      else if (attempt + 1 < TRIES && (item === undefined || isTransientStatus(item.status) || !item.error))
        failed.push(at);
      else throw refused(item);
    }
    open = failed;
    if (open.length > 0) await sleep(PAUSE * 2 ** attempt);
  }
  return found;
}

/** One search. */
export async function searchOne(
  engine: Engine,
  index: string,
  body: object,
  { isWeighed = false, ...options }: Pick<EngineSearch, 'isWeighed'> & SearchOptions = {},
): Promise<EngineFound> {
  const [found] = await searchAll(engine, [{ index, body, isWeighed }], options);
  return found ?? { hits: { hits: [] } };
}

function refused(item: Item | undefined): IndexError {
  const cause = item?.error?.root_cause?.[0] ?? item?.error;
  const why = cause ? `${cause.type}: ${cause.reason ?? ''}` : 'a part of it did not answer';
  return new IndexError(
    item === undefined || isTransientStatus(item.status) || item.error === undefined
      ? `The index cannot be reached as a whole (${why}). Nothing was searched; try again in a moment.`
      : `The index refused a search (${why}); run npm run reindex if it was made by another version.`,
  );
}
