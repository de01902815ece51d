import { existsSync, readFileSync, readdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import type Database from 'libsql';
import type { FeedbackEntry } from '../../domain/state.ts';
import type { Answer } from '../../domain/answer.ts';
import { UNKNOWN_PLACE, sha256Of } from './receiptTable.ts';

/**
 * Takes over what versions before the database kept in files, once: `receipts/*.json` (each with a checksum; a damaged
 * one stays behind) and `feedback.jsonl`. Where an answer was given and by whom it was asked is not in them, so they
 * open in a terminal, and by a button under the message that shows them. The files are renamed, not deleted.
 */
export function takeOverFiles(index: string, db: Database.Database, onProblem: (error: unknown) => void): void {
  const folder = path.join(index, 'receipts');
  const feedback = path.join(index, 'feedback.jsonl');
  if (!existsSync(folder) && !existsSync(feedback)) return;
  try {
    db.exec('BEGIN IMMEDIATE');
    const found = [receiptsOf(folder, db), feedbackOf(feedback, db)];
    db.exec('COMMIT');
    for (const [at, file] of [folder, feedback].entries())
      if (found[at] === true) renameSync(file, `${file}.taken-over`);
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    onProblem(error);
  }
}

function receiptsOf(folder: string, db: Database.Database): boolean {
  const names = orNull(() => readdirSync(folder));
  if (names === null) return false;
  const insert = db.prepare(
    'INSERT OR IGNORE INTO receipts (receipt, place, who, private, at, answer, sha256) VALUES (?, ?, ?, 0, ?, ?, ?)',
  );
  for (const name of names.filter((one) => one.endsWith('.json'))) {
    const file = path.join(folder, name);
    const answer = orNull(() => wholeAnswer(readFileSync(file, 'utf8')));
    if (answer)
      insert.run(
        answer.receipt,
        UNKNOWN_PLACE,
        '',
        Math.round(statSync(file).mtimeMs),
        JSON.stringify(answer),
        sha256Of(JSON.stringify(answer)),
      );
  }
  return true;
}

function wholeAnswer(json: string): Answer | null {
  const { sha256, answer } = JSON.parse(json) as { sha256: unknown; answer: Answer };
  return sha256 === sha256Of(JSON.stringify(answer)) ? answer : null;
}

function feedbackOf(file: string, db: Database.Database): boolean {
  const lines = orNull(() => readFileSync(file, 'utf8').split('\n'));
  if (lines === null) return false;
  const insert = db.prepare(
    'INSERT OR IGNORE INTO feedback (receipt, who, question, helpful, reason, at) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const [number, line] of lines.entries()) {
    const entry = orNull(() => JSON.parse(line) as FeedbackEntry);
    // Nobody is known to have given it: one name a line, so that none takes the place of another.
    if (typeof entry?.receipt === 'string' && typeof entry.question === 'string')
      insert.run(
        entry.receipt,
        `line ${number}`,
        entry.question,
        entry.helpful ? 1 : 0,
        entry.reason ?? null,
        Date.parse(entry.at) || 0,
      );
  }
  return true;
}

function orNull<T>(task: () => T): T | null {
  try {
    return task();
  } catch {
    return null;
  }
}
