import type { StateStore } from '../../domain/state.ts';
import { type Corrections, createCorrections } from '../articles/createCorrections.ts';
import { createIsWithout } from '../articles/createIsWithout.ts';
import { type Takedowns, createTakedowns } from '../articles/createTakedowns.ts';
import { silence } from '../articles/silence.ts';
import { stateOf } from './stateOf.ts';

/** What is kept, as it looks from one corpus. */
export interface Kept {
  /** Nothing in it quotes what was taken down. */
  readonly state: StateStore;
  readonly takedowns: Takedowns;
  readonly corrections: Corrections;
  readonly isWithout: ReturnType<typeof createIsWithout>;
}

export function keptOf(state: StateStore, corpus: string): Kept {
  const own = stateOf(state, corpus);
  const takedowns = createTakedowns(own.documents);
  return {
    state: silence(own, takedowns),
    takedowns,
    corrections: createCorrections(own.documents),
    isWithout: createIsWithout(),
  };
}
