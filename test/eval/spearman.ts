/** Rank correlation, -1..1; ties share their mean rank. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranks(a), ranks(b)];
  const mean = (x.length + 1) / 2;
  const product = (p: readonly number[], q: readonly number[]): number =>
    p.reduce((sum, each, i) => sum + (each - mean) * ((q[i] ?? 0) - mean), 0);
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
}

function ranks(values: readonly number[]): number[] {
  const order = [...values.keys()].toSorted((i, j) => (values[i] ?? 0) - (values[j] ?? 0));
  const result = values.map(() => 0);
  for (let from = 0; from < order.length;) {
    let end = from;
    while (end < order.length && values[order[end] ?? 0] === values[order[from] ?? 0]) end += 1;
    for (const i of order.slice(from, end)) result[i] = (from + end + 1) / 2;
    from = end;
  }
  return result;
}
