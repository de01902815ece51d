/**
 * Places of the k largest values, largest first; of equal values those that stand first. A heap with the least of them
 * on top.
 */
export function largest(values: Float64Array, k: number): Int32Array {
  const size = Math.max(0, Math.min(k, values.length));
  const heap = Int32Array.from({ length: size }, (_, place) => place);
  const valueOf = (place: number | undefined): number => values[place ?? 0] ?? 0;
  const compare = (a: number | undefined, b: number | undefined): number =>
    valueOf(b) - valueOf(a) || (a ?? 0) - (b ?? 0);
  const sink = (from: number): void => {
    for (let node = from; ;) {
      const [left, right] = [2 * node + 1, 2 * node + 2];
      let least = left < size && compare(heap[left], heap[node]) > 0 ? left : node;
      if (right < size && compare(heap[right], heap[least]) > 0) least = right;
      if (least === node) return;
      const held = heap[node] ?? 0;
      heap[node] = heap[least] ?? 0;
      heap[least] = held;
      node = least;
    }
  };
  for (let node = (size >> 1) - 1; node >= 0; node--) sink(node);
  if (size === 0) return heap;
  for (let place = size; place < values.length; place++) {
    if (valueOf(place) <= valueOf(heap[0])) continue;
    heap[0] = place;
    sink(0);
  }
  return heap.toSorted(compare);
}
