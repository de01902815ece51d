/** How many results are remembered at most, and how long the keys may be; a longer text is none that comes again. */
export interface Bounds {
  readonly most?: number;
  readonly longest?: number;
}

/**
 * Puts a result among those that are remembered, and gives it back. Emptied before, where there are `most` of them, so
 * that a corpus of ever new names cannot fill the memory.
 */
export function keep<Result>(
  known: Map<string, Result>,
  key: string,
  result: Result,
  { most = 20_000, longest = 60 }: Bounds = {},
): Result {
  if (known.size >= most) known.clear();
  if (key.length <= longest) known.set(key, result);
  return result;
}
