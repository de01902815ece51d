/**
 * Cuts a list into pages, as few as fit in order. An item that fits no page on its own gets one: the renderer bounds
 * each item, so this is a last resort and not a way to lose something.
 *
 * @param fitsOne says whether these items make one page that Discord takes.
 */
export function pagesOf<T>(items: readonly T[], fitsOne: (page: readonly T[]) => boolean): readonly (readonly T[])[] {
  const pages: (readonly T[])[] = [];
  for (let from = 0, guess = 1; from < items.length; from += guess) {
    // Pages of one list are much alike: from the size of the one before up or down, not from one item.
    const fits = (size: number): boolean => size <= 1 || fitsOne(items.slice(from, from + size));
    const left = items.length - from;
    guess = Math.min(guess, left);
    while (!fits(guess)) guess -= 1;
    while (guess < left && fits(guess + 1)) guess += 1;
    pages.push(items.slice(from, from + guess));
  }
  return pages.length === 0 ? [[]] : pages;
}
