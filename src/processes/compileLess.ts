import { setFlagsFromString } from 'node:v8';

/** Bytes of bytecode that V8 has a function run before it asks whether to compile it anew; four times the usual. */
const WARM = 270_336;
/** From this version of Node on V8 knows no such flag, and would say so on stderr. */
const OTHER_FLAGS = 22;

/**
 * Has V8 compile less, in a process that reads articles or tells their sides. What does that is many small functions,
 * each of which an article asks a little: a third of the processor time of the first 275 articles went into compiling
 * what was to change its mind. A long build compiles the same, a little later. And a pattern is compiled once: as V8
 * has it, for its first use into what is interpreted and for the second into machine code, either of which takes
 * long where it has classes of Unicode.
 */
export function compileLess(): void {
  if (Number.parseInt(process.versions.node, 10) < OTHER_FLAGS) setFlagsFromString(`--interrupt-budget=${WARM}`);
  setFlagsFromString('--no-regexp-tier-up');
}
