/** Remembers so many keys; the oldest go first. */
export interface SeenBefore {
  /** Whether the key was there before; it is from now on. */
  add(key: string): boolean;
}

/**
 * In memory: what is kept here is only who pressed what, and for no longer than it keeps somebody from pressing twice.
 */
export function createSeenBefore(most = 1_000): SeenBefore {
  const seen = new Set<string>();
  return {
    add(key) {
      const before = seen.delete(key);
      seen.add(key);
      for (const oldest of seen) if (seen.size > most) seen.delete(oldest);
      return before;
    },
  };
}
