/**
 * A pure function of some words and the text that they are looked for in, which remembers what it gave for the text
 * that was looked at last: of one article the same is asked for many speakers, and then never again.
 */
export function rememberInText<Result>(
  find: (words: string, text: string) => Result,
): (words: string, text: string) => Result {
  const known = new Map<string, Result>();
  let last = '';
  return (words, text) => {
    if (text !== last) {
      known.clear();
      last = text;
    }
    const before = known.get(words);
    if (before !== undefined || known.has(words)) return before as Result;
    const result = find(words, text);
    known.set(words, result);
    return result;
  };
}
