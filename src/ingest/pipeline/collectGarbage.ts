import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes in use from which it is worth the time: some tenths of a second for a gigabyte. */
const WORTH = 256 * 2 ** 20;

/**
 * Frees now what is no longer used, which V8 puts off while there is room. For the end of a step that has used much,
 * before another process begins to use memory, too.
 */
export function collectGarbage(): void {
  if (getHeapStatistics().used_heap_size < WORTH) return;
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
