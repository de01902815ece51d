/** Entry of a process that reads seeds and attributes articles, one after the other. */
import { setFlagsFromString } from 'node:v8';
import type { SeedTask } from './createSeedProcess.ts';
import { loadAttribution, readHere } from '../ingest/pipeline/seedReading.ts';
import { serveBounded } from '../work/bounded/serveBounded.ts';

/**
 * Bytes of bytecode that V8 has a function run before it asks whether to compile it anew; four times the usual. What
 * attributes is many small functions, each of which an article asks a little: a third of the processor time of the
 * first 275 articles went into compiling what was to change its mind. A long build compiles the same, a little later.
 * From Node 22 on V8 knows no such flag, and says so on stderr, where nobody hears it.
 */
const WARM = 270_336;
setFlagsFromString(`--interrupt-budget=${WARM}`);

serveBounded<SeedTask>(async (task) => {
  if ('prepare' in task) return loadAttribution();
  if ('bytes' in task) return readHere.decode(task.bytes, task.file);
  if ('article' in task) return readHere.attribute(task.article);
  const outcome = await readHere.clean(task.seed);
  // Whoever asked has the seed, and its text may be long.
  return 'seed' in outcome ? { ...outcome, seed: null } : outcome;
});
