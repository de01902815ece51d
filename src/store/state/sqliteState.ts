import type Database from 'libsql';
import type { AuditEntry, FeedbackEntry, ReceiptStore, StateStore, Upload } from '../../domain/state.ts';
import { documentTable } from './documentTable.ts';
import { answerIn, receiptTable } from './receiptTable.ts';

export interface TableOptions {
  /** A name without meaning for the id of a person: the same id, the same name. */
  readonly nameOf: (user: string) => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Days for which answers, feedback and the log of what managers did are kept. */
  readonly retentionDays: number;
}

const DAY = 86_400_000;
/** Old rows are looked for once in so many answers. */
const SWEEP_EVERY = 500;

/** What outlives a message, in one SQLite database. Each call is one statement or one transaction. */
export function sqliteState(db: Database.Database, options: TableOptions): StateStore {
  const { nameOf, now, retentionDays } = options;
  const receipts = receiptTable(db, options);
  const sql = statementsOf(db);
  let saves = 0;

  async function sweep(): Promise<void> {
    const before = now() - retentionDays * DAY;
    for (const table of ['receipts', 'feedback', 'audit']) db.prepare(`DELETE FROM ${table} WHERE at < ?`).run(before);
  }

  return {
    receipts: { ...receipts, save: swept(receipts, () => (saves++ % SWEEP_EVERY === 0 ? sweep() : undefined)) },

    feedback: {
      async add({ receipt, question, helpful, reason, at }, user) {
        sql.judge.run(receipt, nameOf(user), question, helpful ? 1 : 0, reason, Date.parse(at));
      },
      async all() {
        return sql.judged.all().map((row) => ({ ...feedbackIn(row as FeedbackRow), shown: answerIn(row) }));
      },
    },

    audit: {
      async add({ guild, user, action, outcome, at }) {
        sql.note.run(guild, user, action, outcome, Date.parse(at));
      },
      async of(guild, most) {
        return sql.noted.all(guild, most).map((row) => dated(row as Dated<AuditEntry>));
      },
    },

    uploads: {
      async add({ guild, file, bytes, at }) {
        sql.upload.run(guild, file, bytes, Date.parse(at));
      },
      async of(guild) {
        return sql.uploaded.all(guild).map((row) => dated(row as Dated<Upload>));
      },
      async remove(guild, file) {
        sql.takeBack.run(guild, file);
      },
    },

    documents: documentTable(db),

    async forget(user) {
      const who = nameOf(user);
      return {
        answers: db.prepare('DELETE FROM receipts WHERE who = ?').run(who).changes,
        feedback: db.prepare('DELETE FROM feedback WHERE who = ?').run(who).changes,
      };
    },

    async forgetGuild(guild) {
      // Of one kind of place alone: ids of servers are numbers, so that none begins another's before the colon.
      const answers = "SELECT receipt FROM receipts WHERE place >= ? || ':' AND place < ? || ';'";
      db.prepare(`DELETE FROM feedback WHERE receipt IN (${answers})`).run(guild, guild);
      db.prepare(`DELETE FROM receipts WHERE receipt IN (${answers})`).run(guild, guild);
      for (const table of ['audit', 'uploads', 'documents'])
        db.prepare(`DELETE FROM ${table} WHERE guild = ?`).run(guild);
    },

    sweep,
    close: () => void db.close(),
  };
}

function swept(receipts: ReceiptStore, sweep: () => Promise<void> | undefined): ReceiptStore['save'] {
  return async (...given) => {
    await receipts.save(...given);
    await sweep();
  };
}

function statementsOf(db: Database.Database) {
  return {
    judge: db.prepare(
      'INSERT OR REPLACE INTO feedback (receipt, who, question, helpful, reason, at) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    judged: db.prepare(
      `SELECT f.receipt, f.question, f.helpful, f.reason, f.at, r.answer, r.sha256
       FROM feedback f LEFT JOIN receipts r ON r.receipt = f.receipt ORDER BY f.at, f.rowid`,
    ),
    note: db.prepare('INSERT INTO audit (guild, user, action, outcome, at) VALUES (?, ?, ?, ?, ?)'),
    noted: db.prepare(
      'SELECT guild, user, action, outcome, at FROM audit WHERE guild = ? ORDER BY at DESC, rowid DESC LIMIT ?',
    ),
    upload: db.prepare('INSERT OR REPLACE INTO uploads (guild, file, bytes, at) VALUES (?, ?, ?, ?)'),
    uploaded: db.prepare('SELECT guild, file, bytes, at FROM uploads WHERE guild = ? ORDER BY at DESC, rowid DESC'),
    takeBack: db.prepare('DELETE FROM uploads WHERE guild = ? AND file = ?'),
  };
}

type Dated<T> = Omit<T, 'at'> & { readonly at: number };

interface FeedbackRow extends Dated<FeedbackEntry> {
  readonly helpful: never;
}

function dated<T extends { readonly at: string }>({ at, ...rest }: Dated<T>): T {
  return { ...rest, at: new Date(at).toISOString() } as unknown as T;
}

function feedbackIn(row: FeedbackRow): FeedbackEntry {
  const { receipt, question, helpful, reason, at } = row;
  return { receipt, question, helpful: Boolean(helpful), reason, at: new Date(at).toISOString() };
}
