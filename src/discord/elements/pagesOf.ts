/**
 * Cuts a list into pages, as few as fit in order. An item that fits no page on its own gets one: the renderer bounds
 * each item, so this is a last resort and not a way to lose something.
 *
 * @param fitsOne says whether these items make one page that Discord takes.
 */
export function pagesOf<T>(items: readonly T[], fitsOne: (page: readonly T[]) => boolean): readonly (readonly T[])[] {
  const pages: T[][] = [];
  let page: T[] = [];
  for (const item of items) {
    if (page.length > 0 && !fitsOne([...page, item])) {
      pages.push(page);
      page = [];
    }
    page.push(item);
  }
  return page.length > 0 || pages.length === 0 ? [...pages, page] : pages;
}
