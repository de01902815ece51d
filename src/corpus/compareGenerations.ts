import type { SearchIndex } from '../domain/ports.ts';

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

export function compareGenerations(before: SearchIndex, after: SearchIndex): CorpusChange {
  const old = hashes(before);
  const now = hashes(after);
  const [counted, counting] = [statementsBySide(before), statementsBySide(after)];
  return {
    added: [...now.keys()].filter((id) => !old.has(id)),
    changed: [...now].filter(([id, sha256]) => old.has(id) && old.get(id) !== sha256).map(([id]) => id),
    removed: [...old.keys()].filter((id) => !now.has(id)),
    sides: [...new Set([...counted.keys(), ...counting.keys()])]
      .map((side) => ({ side, before: counted.get(side) ?? 0, after: counting.get(side) ?? 0 }))
      .filter((one) => one.before !== one.after),
  };
}

function hashes({ articles }: SearchIndex): ReadonlyMap<string, string> {
  return new Map(articles.map(({ article: { id, sha256 } }) => [id, sha256]));
}

function statementsBySide({ articles }: SearchIndex): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const { statements } of articles) {
    for (const { speaker } of statements)
      counts.set(speaker?.side ?? null, (counts.get(speaker?.side ?? null) ?? 0) + 1);
  }
  return counts;
}
