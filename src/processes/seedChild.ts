/** Entry of a process that reads seeds and attributes articles, one after the other. */
import type { SeedTask } from './createSeedProcess.ts';
import { loadAttribution, readHere } from '../ingest/pipeline/seedReading.ts';
import { serveBounded } from '../work/bounded/serveBounded.ts';
import { compileLess } from './compileLess.ts';

compileLess();

serveBounded<SeedTask>(async (task) => {
  if ('prepare' in task) return loadAttribution();
  if ('bytes' in task) return readHere.decode(task.bytes, task.file);
  if ('article' in task) return readHere.attribute(task.article);
  const outcome = await readHere.clean(task.seed);
  // Whoever asked has the seed, and its text may be long.
  return 'seed' in outcome ? { ...outcome, seed: null } : outcome;
});
