/** Words of a name by which its later words are found, and letters of each: nobody types more. */
const WORDS = 24;
const LETTERS = 100;

/** A name as it is compared with what was typed: words without case and accents, with blanks between. */
export function foldTyped(name: string): string {
  return (
    name
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  );
}

/** What begins with what may be typed: the whole of each name, and the rest of it from each later word. */
export function beginnings(name: string, also: readonly string[] = []): { label: string[]; tails: string[] } {
  const label = [name, ...also].map(foldTyped);
  const tails = label.flatMap((whole) => {
    const words = whole.split(' ').slice(0, WORDS);
    return words.slice(1).map((_, n) => words.slice(n + 1).join(' '));
  });
  return { label: label.map(cut), tails: [...new Set(tails.map(cut))] };
}

/** What finds them: the whole first, then the rest. */
export function beginsWith(typed: string): object {
  const value = cut(foldTyped(typed));
  const prefix = (field: string, boost: number): object => ({
    constant_score: { filter: { prefix: { [field]: { value } } }, boost },
  });
  return { dis_max: { queries: [prefix('label', 2), prefix('tails', 1)] } };
}

function cut(text: string): string {
  return text.slice(0, LETTERS);
}
