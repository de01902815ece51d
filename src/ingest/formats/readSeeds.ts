import type { Seed, SeedProblem } from '../../domain/seed.ts';
import { type ReadSeedsOptions, streamSeeds } from './streamSeeds.ts';

/**
 * All seeds of a corpus at once, as `streamSeeds` gives them, for what fits in memory; problems are in the order of
 * files and lines.
 */
export async function readSeeds(
  path: string,
  options: ReadSeedsOptions = {},
): Promise<{ seeds: Seed[]; problems: SeedProblem[] }> {
  const problems: SeedProblem[] = [];
  const seeds: Seed[] = [];
  for await (const found of streamSeeds(path, options)) {
    if ('problem' in found) problems.push(found);
    else seeds.push(found);
  }
  return { seeds, problems: problems.toSorted(byPlace) };
}

function byPlace(a: SeedProblem, b: SeedProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
