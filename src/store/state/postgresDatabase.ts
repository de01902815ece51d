import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { OnRecordError } from '../../errors.ts';
import { POSTGRES_MIGRATIONS } from './postgresMigrations.ts';
import type { SqlDatabase } from './sqlDatabase.ts';

/** Connections of one process, and milliseconds that a statement or a connection may take. */
const CONNECTIONS = 5;
const DEADLINE = 5_000;
/** Held while tables are made: two processes that start at once do it one after the other. Any number will do. */
const LOCK = 7_263_514;
const KEY_BYTES = 32;

/** A Postgres database, with the key under which people are named in it. */
export interface PostgresDatabase extends SqlDatabase {
  readKey(): Promise<Buffer>;
}

/**
 * A Postgres database as the tables of state use it, in a schema of their own. It is connected to, and brought up to
 * date, when it is first asked; that is tried again with the next call where it failed.
 *
 * @param url with user, password and whether TLS is wanted ("?sslmode=verify-full")
 * @param onProblem told of connections that break while nobody uses them
 */
export function postgresDatabase(url: string, onProblem: (error: unknown) => void): PostgresDatabase {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: DEADLINE,
    query_timeout: DEADLINE,
    application_name: 'on-record',
    options: '-c search_path=on_record',
    types: { getTypeParser: parserOf },
  });
  pool.on('error', onProblem);
  let prepared: Promise<void> | null = null;
  const query = async (sql: string, values: readonly unknown[]): Promise<pg.QueryResult> => {
    try {
      prepared ??= migrate(pool);
      await prepared.catch((error: unknown) => {
        prepared = null;
        throw error;
      });
      return await pool.query(numbered(sql), values.map(storable));
    } catch (cause) {
      if (cause instanceof OnRecordError) throw cause;
      throw new OnRecordError(
        `What is kept of answers cannot be reached (${cause instanceof Error ? cause.message : String(cause)}); ` +
          'check that Postgres is running and that STATE_URL is its address.',
        { cause },
      );
    }
  };
  return {
    all: async (sql, ...values) => (await query(sql, values)).rows as readonly unknown[],
    run: async (sql, ...values) => (await query(sql, values)).rowCount ?? 0,
    async readKey() {
      const made = randomBytes(KEY_BYTES).toString('hex');
      await query(`INSERT INTO secrets (name, value) VALUES ('people', ?) ON CONFLICT DO NOTHING`, [made]);
      const [row] = (await query(`SELECT value FROM secrets WHERE name = 'people'`, [])).rows as { value: string }[];
      return Buffer.from(row?.value ?? '', 'hex');
    },
    close: () => void pool.end().catch(onProblem),
  };
}

/** Each migration once, whoever comes first. */
async function migrate(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    await client.query('CREATE SCHEMA IF NOT EXISTS on_record');
    await client.query('CREATE TABLE IF NOT EXISTS versions (version INTEGER PRIMARY KEY)');
    const { rows } = await client.query('SELECT coalesce(max(version), 0) AS version FROM versions');
    const { version } = rows[0] as { version: number };
    if (version > POSTGRES_MIGRATIONS.length)
      throw new OnRecordError(
        `The database of STATE_URL was written by a later version of On Record (${version}); update this one.`,
      );
    for (const [at, sql] of POSTGRES_MIGRATIONS.entries()) {
      if (at < version) continue;
      await client.query(sql);
      await client.query('INSERT INTO versions (version) VALUES ($1)', [at + 1]);
    }
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

/** 64-bit integers are times and counts here, which a number holds exactly. */
function parserOf(type: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (type === pg.types.builtins.INT8) return Number;
  return pg.types.getTypeParser(type, format as 'text') as (value: string) => unknown;
}

/** `?` as `$1`, `$2` … No text of ours holds a question mark. */
function numbered(sql: string): string {
  let n = 0;
  return sql.replaceAll('?', () => `$${(n += 1)}`);
}

/** Postgres has no text with a character of zero, which SQLite and JSON have. */
function storable(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '') : value;
}
