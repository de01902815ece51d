import type { Engine } from './engine.ts';
import { COUNTING, searchOne } from './searchAll.ts';

/** How often a value stands in a field, and the least that stands in another where it does. */
export interface ValueBucket {
  readonly value: string;
  readonly count: number;
  readonly first: number;
}

/** Buckets that are held at a time. */
const PAGE = 2_000;

interface Buckets {
  readonly after_key?: { readonly value: string };
  readonly buckets: readonly {
    readonly key: { readonly value: string };
    readonly doc_count: number;
    readonly first: { readonly value: number };
  }[];
}

const NONE: Buckets = { buckets: [] };

/** All values of a keyword field in order, page by page. */
export async function* eachBucket(
  engine: Engine,
  index: string,
  field: string,
  order: string,
): AsyncGenerator<readonly ValueBucket[]> {
  for (let after: { readonly value: string } | undefined; ;) {
    const { aggregations } = await searchOne(engine, index, page(field, order, after), { deadline: COUNTING });
    const { buckets, after_key: next } = (aggregations?.['values'] ?? NONE) as Buckets;
    if (buckets.length === 0) return;
    yield buckets.map(({ key, doc_count: count, first }) => ({ value: key.value, count, first: first.value }));
    after = next;
    if (after === undefined) return;
  }
}

function page(field: string, order: string, after: { readonly value: string } | undefined): object {
  return {
    size: 0,
    aggs: {
      values: {
        composite: { size: PAGE, sources: [{ value: { terms: { field } } }], ...(after ? { after } : {}) },
        aggs: { first: { min: { field: order } } },
      },
    },
  };
}
