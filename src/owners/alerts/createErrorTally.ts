/** Something that went wrong, and how often since it was told last. */
export interface ErrorCount {
  /** What the log says of it: fixed words of ours. */
  readonly kind: string;
  readonly count: number;
}

/** What went wrong in this process and was not told yet, by kind. */
export interface ErrorTally {
  note(kind: string): void;
  /** Those not told yet. */
  open(): readonly ErrorCount[];
  /** One kind was told. */
  clear(kind: string): void;
}

/** Kinds that are told apart; of more only that they were. */
const MOST_KINDS = 20;

export function createErrorTally(): ErrorTally {
  const counts = new Map<string, number>();
  return {
    note(kind) {
      const known = counts.has(kind) || counts.size < MOST_KINDS ? kind : 'other errors';
      counts.set(known, (counts.get(known) ?? 0) + 1);
    },
    open: () => [...counts].map(([kind, count]) => ({ kind, count })),
    clear: (kind) => void counts.delete(kind),
  };
}
