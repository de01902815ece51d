/**
 * Works on items so many at a time, and gives what comes of them in the order of the items. No item is taken before
 * there is room for it, so that no more than `atOnce` of them, and of what came of them, are held.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // Told to whoever takes it, perhaps after others.
    result.catch(() => {});
    underWay.push(result);
    const first = underWay.length < atOnce ? undefined : underWay.shift();
    if (first !== undefined) yield await first;
  }
  for (const result of underWay) yield await result;
}
