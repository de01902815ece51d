import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work after which others get their turn: well below what anybody notices. */
const SLICE = 8;

/**
 * Does one thing after the other and lets the event loop turn in between, so that a running bot goes on answering
 * meanwhile.
 */
export async function inSlices<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
  let since = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - since < SLICE) continue;
    await setImmediate();
    since = performance.now();
  }
}
