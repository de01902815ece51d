import path from 'node:path';
import type { ReceiptStore, StateStore } from '../../domain/state.ts';
import { openDatabase } from './openDatabase.ts';
import { readStateKey } from './readStateKey.ts';
import { type TableOptions, sqliteState } from './sqliteState.ts';
import { takeOverFiles } from './takeOverFiles.ts';

export interface StateOptions {
  /** Told of what could not be kept: it is held in memory, and goes with the process. */
  readonly onProblem: (error: unknown) => void;
  readonly retentionDays: number;
  readonly now?: () => number;
}

/**
 * What outlives a message, in `<index>/state/`: a SQLite database, and the key under which people are named in it. What
 * earlier versions kept in files is taken over once. Where nothing can be written, everything works and is held in
 * memory: a full disk must not cost a person the answer, which is there.
 */
export function createState(index: string, { onProblem, retentionDays, now = Date.now }: StateOptions): StateStore {
  const folder = path.join(index, 'state');
  const options = (nameOf: TableOptions['nameOf']): TableOptions => ({ nameOf, now, retentionDays });
  const inMemory = (): StateStore => sqliteState(openDatabase(':memory:', onProblem), options(String));
  try {
    const nameOf = readStateKey(path.join(folder, 'key'));
    const db = openDatabase(path.join(folder, 'state.db'), onProblem);
    takeOverFiles(index, db, onProblem);
    const state = sqliteState(db, options(nameOf));
    return { ...state, receipts: heldWhereItFails(state.receipts, inMemory, onProblem) };
  } catch (error) {
    onProblem(error);
    return inMemory();
  }
}

/** Answers that the disk does not take go to a second store, which is asked where the first has none. */
function heldWhereItFails(
  receipts: ReceiptStore,
  inMemory: () => StateStore,
  onProblem: (error: unknown) => void,
): ReceiptStore {
  let held: ReceiptStore | null = null;
  return {
    async save(...given) {
      try {
        await receipts.save(...given);
      } catch (error) {
        held ??= inMemory().receipts;
        await held.save(...given);
        onProblem(error);
      }
    },
    load: async (...given) => (await held?.load(...given)) ?? receipts.load(...given),
    tally: receipts.tally,
    async remove(...given) {
      const isHeld = (await held?.remove(...given)) ?? false;
      return (await receipts.remove(...given)) || isHeld;
    },
    open: async (receipt) => (await held?.open(receipt)) ?? receipts.open(receipt),
    last: async (viewer) => (await held?.last(viewer)) ?? receipts.last(viewer),
  };
}
