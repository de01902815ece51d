/** How many results are remembered at most, and how long the keys may be; a longer text is none that comes again. */
interface Bounds {
  readonly most?: number;
  readonly longest?: number;
}

/**
 * A pure function that remembers what it gave, by a key that equal arguments have in common: news repeats its words and
 * names. Emptied when it holds `most` results, so that a corpus of ever new names cannot fill the memory.
 */
export function rememberBy<Argument, Result>(
  keyOf: (argument: Argument) => string,
  find: (argument: Argument) => Result,
  { most = 20_000, longest = 60 }: Bounds = {},
): (argument: Argument) => Result {
  const known = new Map<string, Result>();
  return (argument) => {
    const key = keyOf(argument);
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as Result;
    const result = find(argument);
    if (known.size >= most) known.clear();
    if (key.length <= longest) known.set(key, result);
    return result;
  };
}
