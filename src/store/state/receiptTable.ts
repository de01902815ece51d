import { createHash } from 'node:crypto';
import type { Answer, Excerpt } from '../../domain/answer.ts';
import { DEFAULT_CORPUS, corpusOf } from '../../domain/index/corpus.ts';
import type { ReceiptStore } from '../../domain/state.ts';
import { placeOf, placesOf } from './placeOf.ts';
import type { SqlDatabase } from './sqlDatabase.ts';
import type { TableOptions } from './tableOptions.ts';
import { tallyOf } from './tallyOf.ts';

/** Where an answer is kept that was given before places were: whose it is is not known. */
export const UNKNOWN_PLACE = 'unknown';

/** Crockford's base 32, of any length from a shortened receipt on. */
const RECEIPT = /^[0-9A-Z]{8,32}$/;

/** Answers that are kept of one person, and of all who come by, the latest: one takes some 10 kB. */
export const KEPT_OF_ONE = 2_000;
const KEPT_OF_ALL = 50 * KEPT_OF_ONE;
/** Once in so many answers it is looked for those that are too many. */
const LET_GO_EVERY = 50;
const DELETE = 'DELETE FROM receipts WHERE receipt IN';
/** All but the latest; neither database skips rows without a limit that the other takes. */
const LATEST = 'ORDER BY at DESC LIMIT 1000000 OFFSET ?';

/** Receipts as rows: the answer as JSON, the place where it was given, and its asker under a name without meaning. */
export function receiptTable(
  db: SqlDatabase,
  { nameOf, now, most }: Pick<TableOptions, 'nameOf' | 'now' | 'most'>,
): ReceiptStore {
  let saves = 0;

  /** What somebody could fill the disk with, or where there is none the memory, by asking without end. */
  async function letGo(who: string, kept: number): Promise<void> {
    if (most !== undefined) await db.run(`${DELETE} (SELECT receipt FROM receipts ${LATEST})`, most);
    else if (saves++ % LET_GO_EVERY === 0)
      await db.run(`${DELETE} (SELECT receipt FROM receipts WHERE who = ? ${LATEST})`, who, kept);
  }

  return {
    async save(answer, asker, isPrivate = false) {
      const json = JSON.stringify(answer);
      const who = await nameOf(asker.user);
      await db.run(
        `INSERT INTO receipts (receipt, place, who, private, at, answer, sha256, corpus) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (receipt) DO UPDATE SET place = excluded.place, who = excluded.who, private = excluded.private,
         at = excluded.at, answer = excluded.answer, sha256 = excluded.sha256, corpus = excluded.corpus`,
        answer.receipt,
        placeOf(asker),
        who,
        isPrivate ? 1 : 0,
        now(),
        json,
        sha256Of(json),
        corpusOf(answer),
      );
      await letGo(who, asker.isEverybody === true ? KEPT_OF_ALL : KEPT_OF_ONE);
    },

    async load(receipt, viewer) {
      const from = receipt.toUpperCase();
      if (!RECEIPT.test(from)) return null;
      const place = placeOf(viewer);
      const rows = await db.all(
        `SELECT answer, sha256 FROM receipts WHERE receipt >= ? AND receipt < ? AND corpus = ?
         AND (who = ? OR (private = 0 AND place IN (?, ?))) LIMIT 2`,
        from,
        `${from}~`,
        viewer.corpus ?? DEFAULT_CORPUS,
        await nameOf(viewer.user),
        place,
        viewer.pressed === true ? UNKNOWN_PLACE : place,
      );
      return rows.length === 1 ? answerIn(rows[0]) : null;
    },

    async open(receipt, corpus = DEFAULT_CORPUS) {
      const [row] = await db.all(
        'SELECT answer, sha256 FROM receipts WHERE receipt = ? AND corpus = ?',
        receipt,
        corpus,
      );
      return answerIn(row);
    },

    async remove(receipt, viewer, isManager = false) {
      const [from, to] = isManager && viewer.guild !== null ? placesOf(viewer.guild) : ['', ''];
      const removed = await db.run(
        'DELETE FROM receipts WHERE receipt = ? AND (who = ? OR (place >= ? AND place < ?))',
        receipt,
        await nameOf(viewer.user),
        from,
        to,
      );
      if (removed > 0) await db.run('DELETE FROM feedback WHERE receipt = ?', receipt);
      return removed > 0;
    },

    tally: (guild, corpus = DEFAULT_CORPUS) => tallyOf(db, guild, corpus),

    async last(viewer) {
      const [row] = await db.all(
        `SELECT answer, sha256 FROM receipts WHERE who = ? AND place = ? AND corpus = ?
         ORDER BY at DESC, rowid DESC LIMIT 1`,
        await nameOf(viewer.user),
        placeOf(viewer),
        viewer.corpus ?? DEFAULT_CORPUS,
      );
      return answerIn(row);
    },
  };
}

/** The answer of a row with its checksum; null where the row has none, or is damaged: no changed word is ever shown. */
export function answerIn(row: unknown): Answer | null {
  const { answer, sha256 } = (row ?? {}) as { answer?: string | null; sha256?: string | null };
  if (typeof answer !== 'string' || sha256Of(answer) !== sha256) return null;
  return completed(JSON.parse(answer) as Answer);
}

export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** With what answers of earlier versions lack: they mark no words, and name nobody whom a pronoun means. */
function completed(answer: Answer): Answer {
  const nothing = { answer: [], bearers: [] };
  const marked = (excerpt: Excerpt): Excerpt => ({ ...nothing, ...excerpt });
  return { ...answer, excerpts: answer.excerpts.map(marked), nearest: answer.nearest.map(marked) };
}
