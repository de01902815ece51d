/** The largest of the values that were shown so far. */
export interface Largest {
  /** Looks at neighbouring values; the first one's place is `first`. Places grow from call to call. */
  show(values: Float32Array, first: number): void;
  /** Places of the largest values, largest first; of equal ones those that stand first. */
  places(): number[];
}

/** Keeps the k largest of many values, and no others: a heap with the least of them on top. */
export function keepLargest(k: number): Largest {
  const size = Math.max(0, k);
  const [values, places] = [new Float32Array(size), new Float64Array(size)];
  let filled = 0;

  /** Whether what stands at one node of the heap comes before what stands at another. */
  const isBefore = (a: number, b: number): boolean => {
    const [one = 0, other = 0] = [values[a], values[b]];
    return one === other ? (places[a] ?? 0) < (places[b] ?? 0) : one > other;
  };

  function sink(from: number): void {
    for (let node = from; ;) {
      const [left, right] = [2 * node + 1, 2 * node + 2];
      let last = left < filled && isBefore(node, left) ? left : node;
      if (right < filled && isBefore(last, right)) last = right;
      if (last === node) return;
      const [value = 0, place = 0] = [values[node], places[node]];
      values[node] = values[last] ?? 0;
      places[node] = places[last] ?? 0;
      values[last] = value;
      places[last] = place;
      node = last;
    }
  }

  return {
    show(shown, first) {
      let n = 0;
      if (filled < size) {
        for (; filled < size && n < shown.length; filled += 1, n += 1) {
          values[filled] = shown[n] ?? 0;
          places[filled] = first + n;
        }
        if (filled === size) for (let node = (size >> 1) - 1; node >= 0; node -= 1) sink(node);
      }
      if (size === 0) return;
      for (let least = values[0] ?? 0; n < shown.length; n += 1) {
        const value = shown[n] ?? 0;
        if (value <= least) continue;
        values[0] = value;
        places[0] = first + n;
        sink(0);
        least = values[0];
      }
    },
    places: () =>
      Array.from({ length: filled }, (_, node) => node)
        .toSorted((a, b) => (isBefore(a, b) ? -1 : 1))
        .map((node) => places[node] ?? 0),
  };
}
