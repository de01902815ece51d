import { copyFile, cp, readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import Database from 'libsql';
import { IndexError } from '../../errors.ts';
import { currentGeneration } from '../embedded/currentGeneration.ts';
import { CURRENT_FILE } from '../embedded/generationFiles.ts';
import { sha256OfFile } from '../embedded/sha256OfFile.ts';
import { makeFolder } from '../../work/makeFolder.ts';
import { BACKUP_FILE, type BackupManifest } from './backupManifest.ts';

/**
 * Copies what lasts into a new folder: the live generation of the index, settings, receipts and all else of the state,
 * and files that were taken back. The bot may run meanwhile; hold the writers' lock, so that no build clears away what
 * is being copied. Checksums of all files are written last: a folder without them is no backup.
 *
 * @throws IndexError where there is nothing to copy, or something at the target.
 */
export async function createBackup(index: string, target: string): Promise<BackupManifest> {
  const generation = await currentGeneration(index);
  if (generation === null)
    throw new IndexError(`There is no index in ${index} to back up; npm run reindex builds one.`);
  if ((await readdir(target).catch(() => [])).length > 0)
    throw new IndexError(`${target} is not empty; name a new folder for the backup.`);
  makeFolder(path.join(target, 'state'), 0o700);
  await cp(path.join(index, generation), path.join(target, generation), { recursive: true });
  await copyFile(path.join(index, CURRENT_FILE), path.join(target, CURRENT_FILE));
  await copyState(path.join(index, 'state'), path.join(target, 'state'));
  if (await isThere(path.join(index, 'removed')))
    await cp(path.join(index, 'removed'), path.join(target, 'removed'), { recursive: true });
  const names = (await readdir(target, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(target, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  const files: Record<string, string> = {};
  for (const name of names.toSorted()) files[name] = await sha256OfFile(path.join(target, name));
  const manifest: BackupManifest = { onRecordBackup: 1, createdAt: new Date().toISOString(), generation, files };
  await writeFile(path.join(target, BACKUP_FILE), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
  return manifest;
}

/** SQLite writes the copy itself, whole, while others write to the original. */
async function copyState(from: string, to: string): Promise<void> {
  if (!(await isThere(path.join(from, 'state.db')))) return;
  const db = new Database(path.join(from, 'state.db'));
  try {
    db.prepare('VACUUM INTO ?').run(path.join(to, 'state.db'));
  } finally {
    db.close();
  }
  await copyFile(path.join(from, 'key'), path.join(to, 'key'));
}

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
