import type { Seed } from '../domain/seed.ts';
import type { SeedProblem } from './seedProblem.ts';

/**
 * Makes every id stand for one seed. Two files of one name in different folders (or a record that is called like a file)
 * keep both: each gets its path in front, `fileScope`. Two records of one file with one id cannot be told apart by whoever
 * cites them: the first stays, the others are problems.
 */
export function uniqueIds(seeds: readonly Seed[]): { seeds: Seed[]; problems: SeedProblem[] } {
  const problems: SeedProblem[] = [];
  const kept = new Map<string, Seed>();
  const uses = new Map<string, number>();
  for (const seed of seeds) {
    const key = `${seed.file}\n${seed.id}`;
    if (kept.has(key)) {
      problems.push({ file: seed.file, problem: `has two records with the id ${seed.id}; only the first is read, give the other its own id` });
      continue;
    }
    kept.set(key, seed);
    uses.set(seed.id, (uses.get(seed.id) ?? 0) + 1);
  }
  const unique = [...kept.values()].map((seed) => ((uses.get(seed.id) ?? 0) > 1 ? { ...seed, id: scopedId(seed) } : seed));
  return { seeds: unique, problems };
}

/** Id of a seed whose own id stands in another file too: the file's path, and `#` and the record's id where there are records. */
export function scopedId({ id, file }: { readonly id: string; readonly file: string }): string {
  return `${file}#${id}`;
}
