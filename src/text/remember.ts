/** A longer text is none that comes again. */
const LENGTH = 60;

/**
 * A pure function of a word or a name that remembers what it gave: news repeats its names. Emptied when it holds `most`
 * of them, so that a corpus of ever new names cannot fill the memory.
 */
export function remember<Result>(find: (text: string) => Result, most = 20_000): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Result;
    const result = find(text);
    if (known.size >= most) known.clear();
    if (text.length <= LENGTH) known.set(text, result);
    return result;
  };
}
