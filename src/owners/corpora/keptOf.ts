import type { OpenIndex } from '../../domain/index/openIndex.ts';
import type { StateStore } from '../../domain/state.ts';
import { type Corrections, createCorrections } from '../articles/createCorrections.ts';
import { createIsWithout } from '../articles/createIsWithout.ts';
import { type Takedowns, createTakedowns } from '../articles/createTakedowns.ts';
import { hideTaken } from '../articles/hideTaken.ts';
import { silence } from '../articles/silence.ts';
import { stateOf } from './stateOf.ts';

/** What is kept, as it looks from one corpus. */
export interface Kept {
  /** Nothing in it quotes what was taken down. */
  readonly state: StateStore;
  readonly takedowns: Takedowns;
  readonly corrections: Corrections;
  /** Whether an index holds none of what was taken down. */
  isWithout(index: OpenIndex): Promise<boolean>;
  /** An index as if it did. */
  hide(index: OpenIndex): Promise<OpenIndex>;
}

export function keptOf(state: StateStore, corpus: string): Kept {
  const own = stateOf(state, corpus);
  const takedowns = createTakedowns(own.documents);
  const look = createIsWithout();
  const isWithout = async (index: OpenIndex): Promise<boolean> => look(index, await takedowns.ids());
  return {
    state: silence(own, takedowns),
    takedowns,
    corrections: createCorrections(own.documents),
    isWithout,
    hide: async (index) => ((await isWithout(index)) ? index : hideTaken(index, await takedowns.ids())),
  };
}
