/**
 * What steps of builds made, by a key that stands for the step and all that it was made of: nothing is made again that
 * is here, whether the build that made it became live or was killed. A value that is lost is made anew.
 */
export interface BuildCache {
  /** In the order of the keys; null for what there is not. */
  get(keys: readonly string[]): Promise<readonly (Uint8Array | null)[]>;
  /** Kept from when it returns on, also where this process is killed then. */
  put(made: readonly { readonly key: string; readonly value: Uint8Array }[]): Promise<void>;
  /** Clears what has not been asked for or made since the last build that became live. */
  sweep(): Promise<void>;
}

/** What several builders share out among themselves. Who is gone has nothing. */
export interface WorkClaims {
  /** Which pieces of work are this builder's from now on: those that no other has. In the order of the keys. */
  take(keys: readonly string[]): Promise<readonly boolean[]>;
  release(keys: readonly string[]): Promise<void>;
}

/** Where a build works, as long as it does. */
export interface BuildSite {
  readonly cache: BuildCache;
  /** Null where no other can be at work. */
  readonly claims: WorkClaims | null;
  /** Does what only one builder may do at a time, when it is this one's turn. */
  alone<T>(task: () => Promise<T>): Promise<T>;
}
