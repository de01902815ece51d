/** Entry of the process that reads seeds: one after the other, each within the time that is its one argument. */
import type { SeedTask } from './createSeedProcess.ts';
import { readHere } from '../ingest/build/seedReading.ts';
import { serveBounded } from '../work/bounded/serveBounded.ts';

serveBounded<SeedTask>(async (task) => {
  if ('bytes' in task) return readHere.decode(task.bytes, task.file);
  const outcome = await readHere.clean(task.seed);
  // Whoever asked has the seed, and its text may be long.
  return 'seed' in outcome ? { ...outcome, seed: null } : outcome;
}, Number(process.argv[2]));
