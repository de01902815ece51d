import type { Catalogue } from '../domain/index/catalogue.ts';

/** What a new index has that the old one had not, and the other way round. */
export interface CorpusChange {
  /** Ids of articles. */
  readonly added: readonly string[];
  /** Articles whose cited seed has other content. */
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Statements a side (null: of no side), where the number is another one. */
  readonly sides: readonly { readonly side: string | null; readonly before: number; readonly after: number }[];
}

/**
 * Compares two generations article by article; both are read in one order, and neither is held.
 *
 * @param before null where there was none
 */
export async function compareGenerations(before: Catalogue | null, after: Catalogue): Promise<CorpusChange> {
  const change = { added: [] as string[], changed: [] as string[], removed: [] as string[] };
  const [old, now] = [(before?.hashes() ?? nothing())[Symbol.asyncIterator](), after.hashes()[Symbol.asyncIterator]()];
  let [was, is] = [await old.next(), await now.next()];
  while (was.done !== true || is.done !== true) {
    const order = was.done === true ? 1 : is.done === true ? -1 : compareBytes(was.value.id, is.value.id);
    if (order < 0 && was.done !== true) change.removed.push(was.value.id);
    else if (order > 0 && is.done !== true) change.added.push(is.value.id);
    else if (was.value.sha256 !== is.value.sha256) change.changed.push(is.value.id);
    if (order <= 0) was = await old.next();
    if (order >= 0) is = await now.next();
  }
  const [counted, counting] = [
    before === null ? new Map<string | null, number>() : await statementsBySide(before),
    await statementsBySide(after),
  ];
  return {
    ...change,
    sides: [...new Set([...counted.keys(), ...counting.keys()])]
      .map((side) => ({ side, before: counted.get(side) ?? 0, after: counting.get(side) ?? 0 }))
      .filter((one) => one.before !== one.after),
  };
}

async function* nothing(): AsyncIterable<never> {}

/** Sides that are read at a time. */
const PAGE = 500;

async function statementsBySide(catalogue: Catalogue): Promise<ReadonlyMap<string | null, number>> {
  const counts = new Map<string | null, number>();
  for (let offset = 0; ; offset += PAGE) {
    const { items } = await catalogue.voices({ offset, limit: PAGE });
    const sides = items.filter(({ kind }) => kind === 'side');
    for (const { name, statements } of sides) counts.set(name, statements);
    if (sides.length < PAGE) break;
  }
  const { withoutSide } = await catalogue.overview();
  return withoutSide > 0 ? counts.set(null, withoutSide) : counts;
}

function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
