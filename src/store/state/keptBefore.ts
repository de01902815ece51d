import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../../work/makeFolder.ts';

/** A file beside the index: where something is kept with it, so that its absence there is a loss and no first start. */
const KEPT = 'STATE-KEPT';

/** The file that says of a loss for good, until whoever runs the bot deletes it. */
export function lossOf(index: string): string {
  return path.join(index, 'state', 'state.db.lost');
}

/**
 * Where what belongs to this index was kept so far: the name of a database, or '' for a file beside it; null where
 * nothing was yet.
 */
export function keptBefore(index: string): string | null {
  const file = path.join(index, KEPT);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** Only what is kept itself has to be writable: where this cannot be written, a later loss is not told. */
export function noteKept(index: string, where: string): void {
  try {
    if (keptBefore(index) !== where) writeFileSync(path.join(index, KEPT), where);
  } catch {
    // As it says.
  }
}

/** @param what is gone */
export function noteLoss(index: string, what: string, onProblem: (error: unknown) => void): void {
  const file = lossOf(index);
  makeFolder(path.dirname(file), 0o700);
  writeFileSync(file, '');
  onProblem(new Error(`${what}; what was taken down or set may have been in it (${file} says so)`));
}
