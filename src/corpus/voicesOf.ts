import type { SearchIndex } from '../domain/ports.ts';
import type { Voice } from '../answer/layout/timeline.ts';

/** Everybody who speaks in the corpus, sides first, then speakers; most statements first. */
export function voicesOf(corpus: SearchIndex): readonly Voice[] {
  const speakers = new Map<string, number>();
  const sides = new Map<string, number>();
  for (const { statements } of corpus.articles) {
    for (const { speaker } of statements) {
      if (speaker === null) continue;
      speakers.set(speaker.name, (speakers.get(speaker.name) ?? 0) + 1);
      if (speaker.side !== null) sides.set(speaker.side, (sides.get(speaker.side) ?? 0) + 1);
    }
  }
  return [
    ...byCount(sides).map((name) => ({ kind: 'side' as const, name })),
    ...byCount(speakers)
      .filter((name) => !sides.has(name))
      .map((name) => ({ kind: 'speaker' as const, name })),
  ];
}

function byCount(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([name]) => name);
}
