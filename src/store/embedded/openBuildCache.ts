import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import type { BuildCache } from '../../domain/index/buildCache.ts';
import { BUILD_CACHE_FILE } from './generationFiles.ts';

/** Bytes of a page: seven vectors of 512 numbers, where the usual 4096 hold one. */
const PAGE = 16_384;
/** Bytes of the file at most; what comes after is made again the next time. A passage takes some five kilobytes. */
const MOST = 32 * 2 ** 30;

const SETTINGS = `
PRAGMA page_size = ${PAGE};
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
PRAGMA secure_delete = ON;
PRAGMA cache_size = -8000;
CREATE TABLE IF NOT EXISTS made (row INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, value BLOB NOT NULL);
`;

/** Rows that are cleared in one go. */
const CLEARED = 1_000;

/**
 * The cache of builds in an index folder: one SQLite file beside the generations. What was put is there after this
 * process was killed; after a power cut, nearly all of it. What cannot be read or written is only made again, and a
 * file that is damaged goes. The caller holds the lock.
 *
 * @param most bytes of the file
 */
export function openBuildCache(indexFolder: string, most: number = MOST): BuildCache & { close(): void } {
  const file = path.join(indexFolder, BUILD_CACHE_FILE);
  const { db, rows } = open(file);
  db.exec(`PRAGMA max_page_count = ${Math.floor(most / PAGE)}`);
  const find = db.prepare('SELECT row, value FROM made WHERE key = ?');
  const add = db.prepare(
    'INSERT INTO made (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
  );
  const remove = db.prepare('DELETE FROM made WHERE row = ?');
  /** Of the rows that were there, which ones this build has asked for. */
  const isUsed = new Uint8Array(1 + rows);
  let canWrite = true;
  let isDamaged = false;

  function write(work: () => void): void {
    try {
      if (canWrite) db.transaction(work)();
    } catch {
      canWrite = false;
    }
  }

  return {
    async get(keys) {
      try {
        return keys.map((key) => {
          const found = find.get(key) as { readonly row: number; readonly value: Buffer } | undefined;
          if (found === undefined) return null;
          isUsed[found.row] = 1;
          return found.value;
        });
      } catch {
        isDamaged = true;
        return keys.map(() => null);
      }
    },
    async put(made) {
      write(() => {
        for (const { key, value } of made) add.run(key, value);
      });
    },
    async sweep() {
      for (let from = 1; from < isUsed.length; from += CLEARED)
        write(() => {
          for (let row = from; row < Math.min(isUsed.length, from + CLEARED); row += 1)
            if (isUsed[row] === 0) remove.run(row);
        });
    },
    close() {
      try {
        // Not left to closing, which puts it off while statements are not collected.
        db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      } catch {
        // What is not yet in the file is in the one beside it.
      }
      db.close();
      if (isDamaged) clear(file);
    },
  };
}

interface Opened {
  readonly db: Database.Database;
  /** Number of the last row. */
  readonly rows: number;
}

function clear(file: string): void {
  for (const name of [file, `${file}-wal`, `${file}-shm`]) rmSync(name, { force: true });
}

function open(file: string): Opened {
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    return opened(file);
  } catch {
    clear(file);
    return opened(file);
  }
}

function opened(file: string): Opened {
  const db = new Database(file);
  try {
    db.exec(SETTINGS);
    const { last } = db.prepare('SELECT max(row) AS last FROM made').get() as { readonly last: number | null };
    return { db, rows: last ?? 0 };
  } catch (error) {
    db.close();
    throw error;
  }
}
