/** Runs `make` once and shares its promise; a rejected one is dropped, so that the next call tries again. */
export function memoiseUntilRejected<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}
