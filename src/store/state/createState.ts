import { existsSync } from 'node:fs';
import path from 'node:path';
import type { StateStore } from '../../domain/state.ts';
import { memoiseUntilRejected } from '../../work/memoiseUntilRejected.ts';
import { keptBefore, lossOf, noteKept, noteLoss } from './keptBefore.ts';
import { openDatabase } from './openDatabase.ts';
import { postgresDatabase } from './postgresDatabase.ts';
import { nameUnder, readStateKey } from './readStateKey.ts';
import { sqlState } from './sqlState.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';
import type { TableOptions } from './tableOptions.ts';
import { takeOverFiles } from './takeOverFiles.ts';

export interface StateOptions {
  /** Told of what could not be kept: it is held in memory, and goes with the process. */
  readonly onProblem: (error: unknown) => void;
  readonly retentionDays: number;
  /** A Postgres database, for several processes; absent: a file. */
  readonly url?: string | undefined;
  readonly now?: () => number;
}

/**
 * What outlives a message, in `<index>/state/`: a SQLite database, and the key under which people are named in it. What
 * earlier versions kept in files is taken over once. Where nothing can be written, everything works and is held in
 * memory: a full disk must not cost a person the answer, which is there. With `url` all of it is in Postgres, and
 * answers are held in memory while that cannot be reached. That something was kept, and where, stands beside the index.
 */
export function createState(
  index: string,
  { onProblem, retentionDays, url, now = Date.now }: StateOptions,
): StateStore {
  const folder = path.join(index, 'state');
  const options = (nameOf: TableOptions['nameOf']): TableOptions => ({ nameOf, now, retentionDays });
  const inMemory = (): StateStore =>
    sqlState(sqliteDatabase(openDatabase(':memory:', onProblem)), { ...options(String), most: HELD });
  const safe = (state: StateStore): StateStore => heldWhereItFails(state, inMemory, onProblem);
  if (url !== undefined) return safe(inPostgres(url, index, options, onProblem));
  try {
    const nameOf = readStateKey(path.join(folder, 'key'));
    const file = path.join(folder, 'state.db');
    if (!existsSync(file) && keptBefore(index) !== null) noteLoss(index, `${file} is gone`, onProblem);
    const db = openDatabase(file, onProblem);
    noteKept(index, '');
    takeOverFiles(index, db, onProblem);
    const state = safe(sqlState(sqliteDatabase(db), options(nameOf)));
    const isLost = [`${file}.broken`, lossOf(index)].some((note) => existsSync(note));
    return { ...state, isUnsure: async () => isLost };
  } catch (error) {
    onProblem(error);
    return { ...inMemory(), isUnsure: async () => true };
  }
}

/** Answers that are held in memory at most, the latest. */
const HELD = 500;

/**
 * People are named under a key of the database, so that all processes that share it name them alike. By that key it is
 * known again, too: where another one held what belongs to this index, that is lost.
 */
function inPostgres(
  url: string,
  index: string,
  options: (nameOf: TableOptions['nameOf']) => TableOptions,
  onProblem: StateOptions['onProblem'],
): StateStore {
  const db = postgresDatabase(url, onProblem);
  const key = memoiseUntilRejected(db.readKey);
  const state = sqlState(
    db,
    options(async (user) => nameUnder(await key(), user)),
  );
  const isUnsure = memoiseUntilRejected(async () => {
    const name = nameUnder(await key(), KNOWN_AS);
    const before = keptBefore(index);
    if (before !== null && before !== name)
      noteLoss(index, 'The database of STATE_URL is not the one that this index was used with', onProblem);
    noteKept(index, name);
    return existsSync(lossOf(index));
  });
  return { ...state, isUnsure };
}

/** What a database is called, under its own key: no id of a person. */
const KNOWN_AS = 'this database';

/** Answers that the disk does not take go to a second store, which is asked where the first has none. */
function heldWhereItFails(
  state: StateStore,
  inMemory: () => StateStore,
  onProblem: (error: unknown) => void,
): StateStore {
  let held: StateStore | null = null;
  const { receipts } = state;
  return {
    ...state,
    receipts: {
      async save(...given) {
        try {
          await receipts.save(...given);
        } catch (error) {
          held ??= inMemory();
          await held.receipts.save(...given);
          onProblem(error);
        }
      },
      load: async (...given) => (await held?.receipts.load(...given)) ?? receipts.load(...given),
      tally: receipts.tally,
      async remove(...given) {
        const isHeld = (await held?.receipts.remove(...given)) ?? false;
        return (await receipts.remove(...given)) || isHeld;
      },
      open: async (...given) => (await held?.receipts.open(...given)) ?? receipts.open(...given),
      last: async (viewer) => (await held?.receipts.last(viewer)) ?? receipts.last(viewer),
    },
    async forget(user) {
      const { answers = 0 } = (await held?.forget(user)) ?? {};
      const kept = await state.forget(user);
      return { ...kept, answers: kept.answers + answers };
    },
    async forgetGuild(guild) {
      await held?.forgetGuild(guild);
      await state.forgetGuild(guild);
    },
  };
}
