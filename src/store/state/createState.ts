import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { StateStore } from '../../domain/state.ts';
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
 * answers are held in memory while that cannot be reached.
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
  if (url !== undefined) return safe(inPostgres(url, options, onProblem));
  try {
    const nameOf = readStateKey(path.join(folder, 'key'));
    const file = path.join(folder, 'state.db');
    noteLoss(index, file, onProblem);
    const db = openDatabase(file, onProblem);
    noteKept(index);
    takeOverFiles(index, db, onProblem);
    const state = safe(sqlState(sqliteDatabase(db), options(nameOf)));
    return ['broken', 'lost'].some((how) => existsSync(`${file}.${how}`)) ? { ...state, isUnsure: true } : state;
  } catch (error) {
    onProblem(error);
    return { ...inMemory(), isUnsure: true };
  }
}

/** Answers that are held in memory at most, the latest. */
const HELD = 500;

/** A file beside the index: something is kept with it, so that its absence is a loss and no first start. */
const KEPT = 'STATE-KEPT';

function noteKept(index: string): void {
  const file = path.join(index, KEPT);
  if (existsSync(file)) return;
  try {
    writeFileSync(file, '');
  } catch {
    // Only what is kept itself has to be writable.
  }
}

/** Says so for good, by a file that whoever runs the bot deletes, where what was kept with this index is gone. */
function noteLoss(index: string, file: string, onProblem: StateOptions['onProblem']): void {
  if (existsSync(file) || !existsSync(path.join(index, KEPT))) return;
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(`${file}.lost`, '');
  onProblem(new Error(`${file} is gone; what was taken down or set may have been in it (${file}.lost says so)`));
}

/** People are named under a key of the database, so that all processes that share it name them alike. */
function inPostgres(
  url: string,
  options: (nameOf: TableOptions['nameOf']) => TableOptions,
  onProblem: StateOptions['onProblem'],
): StateStore {
  const db = postgresDatabase(url, onProblem);
  let key: Buffer | null = null;
  return sqlState(
    db,
    options(async (user) => nameUnder((key ??= await db.readKey()), user)),
  );
}

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
