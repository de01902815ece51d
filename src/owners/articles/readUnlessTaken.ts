import type { ReadSeedText } from '../../domain/ports.ts';
import { lastingId } from '../../text/scopedId.ts';
import type { Takedowns } from './createTakedowns.ts';

/** Reads as if what was taken down were not there. */
export function readUnlessTaken(takedowns: () => Pick<Takedowns, 'ids'>, read: ReadSeedText): ReadSeedText {
  return async (copy) => {
    const gone = await takedowns().ids();
    return gone.has(copy.id) || gone.has(lastingId(copy)) ? null : read(copy);
  };
}
