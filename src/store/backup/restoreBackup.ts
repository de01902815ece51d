import { cp, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import Database from 'libsql';
import writeFileAtomic from 'write-file-atomic';
import { IndexError } from '../../errors.ts';
import { CURRENT_FILE } from '../embedded/generationFiles.ts';
import { BACKUP_FILE, type BackupManifest, backupManifestSchema } from './backupManifest.ts';
import { sha256OfFile } from '../embedded/sha256OfFile.ts';
import { makeFolder } from '../../work/makeFolder.ts';

export interface Restored extends BackupManifest {
  readonly putAside: readonly string[];
}

/** Begins the name of a state that was put aside. */
const BEFORE = 'state.before-';

/**
 * Puts back what `createBackup` copied, once every file is as it was then. What is there is put aside beside it, not
 * deleted, and `CURRENT` is written last. What was taken down since the backup stays so. Stop the bot first: it would
 * go on writing to what was put aside.
 *
 * @param stamp ends the names of what is put aside
 * @returns what was put back, and the names in `index` of what was ever put aside there and not deleted since
 * @throws IndexError where a file is missing, changed or strange; then nothing was done.
 */
export async function restoreBackup(
  from: string,
  index: string,
  stamp: string = new Date().toISOString().replace(/\W/g, ''),
): Promise<Restored> {
  const manifest = await checkBackup(from);
  const { generation } = manifest;
  makeFolder(index);
  const state = path.join(index, 'state');
  if (manifest.files['state/state.db'] !== undefined) {
    const restored = `${state}.restoring`;
    await rm(restored, { recursive: true, force: true });
    await cp(path.join(from, 'state'), restored, { recursive: true });
    const present = path.join(index, (await isThere(state)) ? 'state' : await lastPutAside(index), 'state.db');
    if (await isThere(present)) keepTakedowns(present, path.join(restored, 'state.db'));
    if (await isThere(state)) await rename(state, path.join(index, `${BEFORE}${stamp}`));
    await rename(restored, state);
  }
  if (await isThere(path.join(from, 'removed')))
    await cp(path.join(from, 'removed'), path.join(index, 'removed'), { recursive: true });
  const live = path.join(index, generation);
  if (await isThere(live)) await rename(live, `${live}.before-${stamp}`);
  await cp(path.join(from, generation), live, { recursive: true });
  await writeFileAtomic(path.join(index, CURRENT_FILE), await readFile(path.join(from, CURRENT_FILE)));
  const putAside = (await readdir(index)).filter((name) => name.includes('.before-')).toSorted();
  return { ...manifest, putAside };
}

/** What a backup holds, if it is whole: every file that it names is there and as it was. */
export async function checkBackup(from: string): Promise<BackupManifest> {
  const refuse = (problem: string, cause?: unknown): never => {
    throw new IndexError(`${from} is no whole backup: ${problem}. Nothing was changed; take another one.`, { cause });
  };
  const text = await readFile(path.join(from, BACKUP_FILE), 'utf8').catch((cause: unknown) =>
    refuse(`it has no ${BACKUP_FILE}`, cause),
  );
  const parsed = backupManifestSchema.safeParse(parse(text));
  if (!parsed.success) return refuse(`its ${BACKUP_FILE} is not understood`);
  for (const [name, sha256] of Object.entries(parsed.data.files)) {
    if (path.normalize(name) !== name || path.isAbsolute(name) || name.startsWith('..'))
      refuse(`it names ${name}, which is outside of it`);
    const found = await sha256OfFile(path.join(from, name)).catch(() => null);
    if (found !== sha256) refuse(`${name} is ${found === null ? 'missing' : 'not as it was written'}`);
  }
  return parsed.data;
}

/** What was put aside last: where a restore was killed in between, there is nothing else. */
async function lastPutAside(index: string): Promise<string> {
  return (
    (await readdir(index))
      .filter((name) => name.startsWith(BEFORE))
      .toSorted()
      .at(-1) ?? 'state'
  );
}

/** What nobody is to quote any more must not come back with what was copied before. */
function keepTakedowns(present: string, restored: string): void {
  const db = new Database(restored);
  try {
    db.prepare('ATTACH ? AS present').run(present);
    const has = db.prepare("SELECT 1 FROM present.sqlite_master WHERE name = 'documents'").get();
    const takes = db.prepare("SELECT 1 FROM main.sqlite_master WHERE name = 'documents'").get();
    if (has !== undefined && takes !== undefined)
      db.exec(
        `INSERT OR IGNORE INTO main.documents SELECT * FROM present.documents
         WHERE kind = 'takedown' OR kind LIKE 'takedown@%'`,
      );
  } finally {
    db.close();
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
