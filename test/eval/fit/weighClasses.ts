interface Labelled {
  readonly set: string;
  readonly isAnswerable: boolean;
}

/** Weights with which every set, and each of its two classes, counts the same. */
export function weighClasses(cases: readonly Labelled[]): (one: Labelled) => number {
  const key = ({ set, isAnswerable }: Labelled): string => `${set} ${isAnswerable}`;
  const counts = new Map<string, number>();
  for (const one of cases) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  return (one) => 1 / (counts.get(key(one)) ?? 1);
}
