import { setImmediate as nextTurn } from 'node:timers/promises';

let last = Promise.resolve();

/**
 * Waits for a turn of the event loop that no other step of work has: for whatever holds the thread for milliseconds.
 * What waits on the loop (the gateway, timers, shorter questions) comes between two such steps, whoever asks for them.
 * A promise that is fulfilled already goes on before all that, so that awaiting one is not enough, and steps that wait
 * for `setImmediate` side by side are done in the same turn.
 */
export function ownTurn(): Promise<void> {
  last = last.then(() => nextTurn());
  return last;
}
