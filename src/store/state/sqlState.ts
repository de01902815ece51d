import type { AuditEntry, FeedbackEntry, ReceiptStore, StateStore, Upload } from '../../domain/state.ts';
import { documentTable } from './documentTable.ts';
import { placesOf } from './placeOf.ts';
import { answerIn, receiptTable } from './receiptTable.ts';
import type { SqlDatabase } from './sqlDatabase.ts';
import type { TableOptions } from './tableOptions.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** Old rows are looked for once in so many answers, and by one process an hour. */
const SWEEP_EVERY = 500;

/** What outlives a message, in one database. Each call is one statement, or several that may stop halfway. */
export function sqlState(db: SqlDatabase, options: TableOptions): StateStore {
  const { nameOf, now, retentionDays } = options;
  const receipts = receiptTable(db, options);
  let saves = 0;

  async function sweep(): Promise<void> {
    const before = now() - retentionDays * DAY;
    for (const table of ['receipts', 'feedback', 'audit']) await db.run(`DELETE FROM ${table} WHERE at < ?`, before);
    await db.run('DELETE FROM claims WHERE until < ?', now());
  }

  async function claim(name: string, milliseconds: number): Promise<boolean> {
    const taken = await db.run(
      `INSERT INTO claims (name, until) VALUES (?, ?)
       ON CONFLICT (name) DO UPDATE SET until = excluded.until WHERE claims.until <= ? OR claims.until > ?`,
      name,
      now() + milliseconds,
      now(),
      // One that ends so late was made when the clock was ahead; of several processes one is always a little.
      now() + 2 * milliseconds,
    );
    return taken > 0;
  }

  return {
    receipts: {
      ...receipts,
      async save(...given) {
        await receipts.save(...given);
        if (saves++ % SWEEP_EVERY === 0 && (await claim('sweep', HOUR))) await sweep();
      },
    } satisfies ReceiptStore,

    feedback: {
      async add({ receipt, question, helpful, reason, at }, user) {
        await db.run(
          `INSERT INTO feedback (receipt, who, question, helpful, reason, at) VALUES (?, ?, ?, ?, ?, ?)
           ON CONFLICT (receipt, who) DO UPDATE SET question = excluded.question, helpful = excluded.helpful,
           reason = excluded.reason, at = excluded.at`,
          receipt,
          await nameOf(user),
          question,
          helpful ? 1 : 0,
          reason,
          Date.parse(at),
        );
      },
      async all() {
        const rows = await db.all(
          `SELECT f.receipt, f.question, f.helpful, f.reason, f.at, r.answer, r.sha256
           FROM feedback f LEFT JOIN receipts r ON r.receipt = f.receipt ORDER BY f.at, f.rowid`,
        );
        return rows.map((row) => ({ ...feedbackIn(row as FeedbackRow), shown: answerIn(row) }));
      },
    },

    audit: {
      async add({ guild, user, action, outcome, at }) {
        await db.run(
          'INSERT INTO audit (guild, "user", action, outcome, at) VALUES (?, ?, ?, ?, ?)',
          guild,
          user,
          action,
          outcome,
          Date.parse(at),
        );
      },
      async of(guild, most) {
        const rows = await db.all(
          `SELECT guild, "user", action, outcome, at FROM audit WHERE guild = ?
           ORDER BY at DESC, rowid DESC LIMIT ?`,
          guild,
          most,
        );
        return rows.map((row) => dated(row as Dated<AuditEntry>));
      },
    },

    uploads: {
      async add({ guild, file, bytes, at }) {
        // Whoever had a file of that name has it no more: its name was free.
        await db.run('DELETE FROM uploads WHERE file = ? AND guild <> ?', file, guild);
        await db.run(
          `INSERT INTO uploads (guild, file, bytes, at) VALUES (?, ?, ?, ?)
           ON CONFLICT (guild, file) DO UPDATE SET bytes = excluded.bytes, at = excluded.at`,
          guild,
          file,
          bytes,
          Date.parse(at),
        );
      },
      async of(guild) {
        const rows = await db.all(
          'SELECT guild, file, bytes, at FROM uploads WHERE guild = ? ORDER BY at DESC, rowid DESC',
          guild,
        );
        return rows.map((row) => dated(row as Dated<Upload>));
      },
      async remove(guild, file) {
        await db.run('DELETE FROM uploads WHERE guild = ? AND file = ?', guild, file);
      },
    },

    documents: documentTable(db),
    claim,

    async forget(user) {
      const who = await nameOf(user);
      return {
        answers: await db.run('DELETE FROM receipts WHERE who = ?', who),
        feedback: await db.run('DELETE FROM feedback WHERE who = ?', who),
      };
    },

    async forgetGuild(guild) {
      const [from, to] = placesOf(guild);
      const answers = 'SELECT receipt FROM receipts WHERE place >= ? AND place < ?';
      await db.run(`DELETE FROM feedback WHERE receipt IN (${answers})`, from, to);
      await db.run(`DELETE FROM receipts WHERE receipt IN (${answers})`, from, to);
      for (const table of ['audit', 'uploads', 'documents'])
        await db.run(`DELETE FROM ${table} WHERE guild = ?`, guild);
    },

    sweep,
    isUnsure: async () => false,
    close: db.close,
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
