/** A database as the tables of state use it: SQL that SQLite and Postgres both read, with `?` for each value. */
export interface SqlDatabase {
  all(sql: string, ...values: readonly SqlValue[]): Promise<readonly unknown[]>;
  /** Returns how many rows were written or deleted. */
  run(sql: string, ...values: readonly SqlValue[]): Promise<number>;
  close(): void;
}

export type SqlValue = string | number | null;
