import { createHash } from 'node:crypto';
import type Database from 'libsql';
import type { Answer, Excerpt } from '../../domain/answer.ts';
import type { ReceiptStore, Tally, Viewer } from '../../domain/state.ts';

/** Where an answer is kept that was given before places were: whose it is is not known. */
export const UNKNOWN_PLACE = 'unknown';

/** Crockford's base 32, of any length from a shortened receipt on. */
const RECEIPT = /^[0-9A-Z]{8,32}$/;

/** Receipts as rows: the answer as JSON, the place where it was given, and its asker under a name without meaning. */
export function receiptTable(
  db: Database.Database,
  { nameOf, now }: { readonly nameOf: (user: string) => string; readonly now: () => number },
): ReceiptStore {
  const insert = db.prepare(
    'INSERT OR REPLACE INTO receipts (receipt, place, who, private, at, answer, sha256) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const find = db.prepare(
    `SELECT answer, sha256 FROM receipts WHERE receipt >= ? AND receipt < ?
     AND (who = ? OR (private = 0 AND place IN (?, ?))) LIMIT 2`,
  );
  const whole = db.prepare('SELECT answer, sha256 FROM receipts WHERE receipt = ?');
  const latest = db.prepare(
    'SELECT answer, sha256 FROM receipts WHERE who = ? AND place = ? ORDER BY at DESC, rowid DESC LIMIT 1',
  );
  const remove = db.prepare('DELETE FROM receipts WHERE receipt = ? AND (who = ? OR substr(place, 1, length(?)) = ?)');
  const removeFeedback = db.prepare('DELETE FROM feedback WHERE receipt = ?');

  return {
    async save(answer, asker, isPrivate = false) {
      const json = JSON.stringify(answer);
      insert.run(answer.receipt, placeOf(asker), nameOf(asker.user), isPrivate ? 1 : 0, now(), json, sha256Of(json));
    },

    async load(receipt, viewer) {
      const from = receipt.toUpperCase();
      if (!RECEIPT.test(from)) return null;
      const place = placeOf(viewer);
      const rows = find.all(
        from,
        `${from}~`,
        nameOf(viewer.user),
        place,
        viewer.pressed === true ? UNKNOWN_PLACE : place,
      );
      return rows.length === 1 ? answerIn(rows[0]) : null;
    },

    async open(receipt) {
      return answerIn(whole.get(receipt));
    },

    async remove(receipt, viewer, isManager = false) {
      const ofServer = isManager && viewer.guild !== null ? `${viewer.guild}:` : null;
      const { changes } = remove.run(receipt, nameOf(viewer.user), ofServer, ofServer);
      if (changes > 0) removeFeedback.run(receipt);
      return changes > 0;
    },

    tally: (guild) => Promise.resolve(tallyOf(db, guild)),

    async last(viewer) {
      return answerIn(latest.get(nameOf(viewer.user), placeOf(viewer)));
    },
  };
}

/** Of all places of a server; the answers are JSON, and are counted where they lie. */
function tallyOf(db: Database.Database, guild: string): Tally {
  const here = "r.place >= ? || ':' AND r.place < ? || ';'";
  const counts = (sql: string) =>
    new Map((db.prepare(sql).all(guild, guild) as { name: string; n: number }[]).map(({ name, n }) => [name, n]));
  const outcomes = counts(
    `SELECT json_extract(r.answer, '$.outcome') AS name, count(*) AS n FROM receipts r WHERE ${here} GROUP BY 1`,
  );
  const judged = counts(
    `SELECT CASE f.helpful WHEN 1 THEN 'helpful' ELSE 'unhelpful' END AS name, count(*) AS n
     FROM feedback f JOIN receipts r ON r.receipt = f.receipt WHERE ${here} GROUP BY 1`,
  );
  const missing = counts(
    `SELECT json_extract(m.value, '$.name') AS name, count(*) AS n
     FROM receipts r, json_each(r.answer, '$.missingSides') m WHERE ${here}
     GROUP BY 1 HAVING count(*) >= 3 ORDER BY 2 DESC, 1 LIMIT 5`,
  );
  return {
    answered: outcomes.get('answered') ?? 0,
    abstained: outcomes.get('no_evidence') ?? 0,
    helpful: judged.get('helpful') ?? 0,
    unhelpful: judged.get('unhelpful') ?? 0,
    missing: [...missing].map(([name, count]) => ({ name, count })),
  };
}

export function placeOf({ guild, channel }: Viewer): string {
  return guild === null && channel === null ? 'terminal' : `${guild ?? 'direct'}:${channel ?? ''}`;
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
