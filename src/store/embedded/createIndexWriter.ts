import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import Database from 'libsql';
import writeFileAtomic from 'write-file-atomic';
import type { GenerationFacts, IndexWriter } from '../../domain/index/indexWriter.ts';
import { IndexError } from '../../errors.ts';
import { isOfDisk } from '../sqlite/isOfDisk.ts';
import type { AddedRows } from '../sqlite/prepare/addedRows.ts';
import { prepareSaid } from '../sqlite/prepare/saidArticle.ts';
import { createTextWriter } from '../sqlite/write/createTextWriter.ts';
import { openSaidTables, type SaidTables } from '../sqlite/write/openSaidTables.ts';
import { createVectorWriter } from '../vectors/createVectorWriter.ts';
import { createSpool, type Spool } from '../../work/createSpool.ts';
import { currentGeneration } from './currentGeneration.ts';
import { BUILDING, CURRENT_FILE, DATABASE_FILE, MANIFEST_FILE, generationFolder } from './generationFiles.ts';
import { FORMAT, type Manifest, sealManifest } from './manifest.ts';
import { openGeneration } from './openGeneration.ts';
import { removeLeftovers, removeOthers } from './removeGenerations.ts';
import { sha256OfFile } from './sha256OfFile.ts';

/** A manifest stays a page even where a whole folder is unreadable. */
const PROBLEMS_KEPT = 100;

/**
 * Writes a generation beside the live one, opens it as a reader would, and only then makes it the live one by renaming
 * a new CURRENT into place. Killed at any moment, the old index still answers. The caller holds the lock.
 * One generation is kept beside the live one: for a reader that has read CURRENT but not yet opened the folder, and to
 * fall back on.
 *
 * @param openSaid opens what who says what is written by, once all texts are. Default: this process
 *
 * @throws IndexError where the disk is full or cannot be written; the old index is as it was.
 */
export async function createIndexWriter(
  indexFolder: string,
  openSaid: (file: string) => SaidTables = openSaidTables,
): Promise<IndexWriter> {
  const generation = nameGeneration(new Date());
  const building = path.join(indexFolder, BUILDING + generation);
  const database = path.join(building, DATABASE_FILE);
  const finished = generationFolder(indexFolder, generation);
  const discard = async (): Promise<void> => {
    await close();
    for (const folder of [building, finished]) await rm(folder, { recursive: true, force: true }).catch(() => {});
  };
  /** What goes wrong here is the disk's doing more often than ours. */
  const orDiscard = async <T>(work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      await discard();
      throw isOfSystem(error) ? unwritable(indexFolder, error) : error;
    }
  };
  let db: Database.Database | null = null;
  /** What is needed of articles again when their statements come. */
  let added: Spool<AddedRows> | null = null;
  let said: SaidTables | null = null;
  async function close(): Promise<void> {
    db?.close();
    db = null;
    said?.close();
    said = null;
    await added?.close();
    added = null;
  }

  return orDiscard(async () => {
    await mkdir(building, { recursive: true });
    await removeLeftovers(indexFolder, building, await currentGeneration(indexFolder));
    db = new Database(database);
    const texts = createTextWriter(db);
    const vectors = createVectorWriter(building);
    const spool = await createSpool<AddedRows>(building);
    added = spool;
    const prepare = prepareSaid();
    const counts = { articles: 0, statements: 0 };
    const saying = (): SaidTables => {
      if (said !== null) return said;
      texts.finish();
      db?.close();
      db = null;
      return (said = openSaid(database));
    };
    return {
      add: (searched) =>
        orDiscard(async () => {
          await spool.add(texts.add(searched));
          await vectors.add(searched.vectors);
        }),
      say: (indexed) =>
        orDiscard(async () => {
          counts.statements += indexed.statements.length;
          await saying().say(prepare(indexed, await spool.get(counts.articles++)));
        }),
      finish: (facts) =>
        orDiscard(async () => {
          const [ofVectors] = await Promise.all([vectors.finish(), saying().finish(facts.sides)]);
          await close();
          await sync(database);
          const files = new Map([[DATABASE_FILE, await sha256OfFile(database)], ...ofVectors]);
          const manifest = describe(generation, facts, { ...texts.counts, statements: counts.statements }, files);
          await writeDurably(path.join(building, MANIFEST_FILE), `${JSON.stringify(manifest, null, 2)}\n`);
          await syncFolder(building);
          await openGeneration(building, { modelId: facts.model.id });
          const previous = await currentGeneration(indexFolder);
          await rename(building, finished);
          await syncFolder(indexFolder);
          await writeFileAtomic(path.join(indexFolder, CURRENT_FILE), `${generation}\n`);
          await syncFolder(indexFolder);
          // The new index is live; what cannot be cleared now is cleared by the next build.
          await removeOthers(indexFolder, [generation, previous]).catch(() => {});
          return generation;
        }),
      discard,
    };
  });
}

function nameGeneration(now: Date): string {
  const time = now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
  return `${time}-${randomBytes(4).toString('hex')}`;
}

function describe(
  generation: string,
  facts: GenerationFacts,
  counts: Omit<Manifest['counts'], 'seeds'>,
  files: ReadonlyMap<string, string>,
): Manifest {
  return sealManifest({
    format: FORMAT,
    generation,
    createdAt: new Date().toISOString(),
    model: { ...facts.model },
    seeds: { ...facts.seeds },
    counts: { seeds: facts.seedCount, ...counts },
    problems: facts.problems.slice(0, PROBLEMS_KEPT),
    files: Object.fromEntries(files),
  });
}

/** Flushed to the disk, so that a CURRENT that survives a power cut names files that did too. */
async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function writeDurably(file: string, text: string): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The names in a folder reach the disk too. Not every system can do that, and none needs to be told that it cannot. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

function unwritable(indexFolder: string, cause: Error & { code: string }): IndexError {
  return new IndexError(
    `The new index could not be written to ${indexFolder} (${cause.code}); nothing else was changed. ` +
      `Check the folder's permissions and the space left on the disk.`,
    { cause },
  );
}

/** Errors of the system, and those that the database has of it. */
function isOfSystem(error: unknown): error is Error & { code: string } {
  return error instanceof Error && ('syscall' in error || isOfDisk(error));
}
