import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import Database from 'libsql';
import type { OpenIndex } from '../../domain/index/openIndex.ts';
import { IndexError, ModelError } from '../../errors.ts';
import { openRows } from '../sqlite/read/openRows.ts';
import { openVectors } from '../vectors/openVectors.ts';
import { BUILDING, DATABASE_FILE, MANIFEST_FILE } from './generationFiles.ts';
import { type Manifest, parseManifest } from './manifest.ts';
import { sha256OfFile } from './sha256OfFile.ts';

/** A generation that was opened, with the manifest it was checked against. */
export interface OpenedGeneration {
  readonly index: OpenIndex;
  readonly manifest: Manifest;
}

/**
 * Opens a generation: format, model and the checksum of every file are checked before anything is used. Vectors stay in
 * memory in a byte a number; everything else is read from the disk as it is needed.
 *
 * @throws IndexError, or ModelError where another model made it; both name the way out.
 */
export async function openGeneration(folder: string, expected: { modelId: string }): Promise<OpenedGeneration> {
  const manifest = await readManifest(folder);
  if (manifest.model.id !== expected.modelId) {
    throw new ModelError(
      `The index was made with the model ${manifest.model.id}, and this is ${expected.modelId}: ` +
        `their vectors cannot be compared. Run npm run reindex, or set EMBEDDING_MODEL as it was.`,
    );
  }
  const { counts, model, generation } = manifest;
  const segments = Object.keys(manifest.files)
    .filter((name) => name !== DATABASE_FILE)
    .toSorted()
    .map((name) => ({ path: path.join(folder, name), read: () => readChecked(folder, name, manifest) }));
  await checkFile(folder, DATABASE_FILE, manifest);
  try {
    const vectors = await openVectors(segments, counts.passages, model.dimensions);
    const info = { generation, model: model.id, articles: counts.articles, passages: counts.passages };
    const ports = openRows(new Database(path.join(folder, DATABASE_FILE)), vectors);
    return { manifest, index: { info, ...ports } };
  } catch (cause) {
    if (cause instanceof IndexError) throw cause;
    throw unreadable(folder, 'its files do not fit together', cause);
  }
}

async function readManifest(folder: string): Promise<Manifest> {
  const json = (await readBytes(folder, MANIFEST_FILE)).toString('utf8');
  let manifest: Manifest;
  try {
    manifest = parseManifest(json);
  } catch (cause) {
    const why =
      cause instanceof Error && !(cause instanceof SyntaxError) ? cause.message.split('\n')[0] : 'it is no JSON';
    throw unreadable(folder, `${MANIFEST_FILE} is damaged or of another version: ${why}`, cause);
  }
  const name = path.basename(folder).replace(BUILDING, '');
  if (manifest.generation !== name)
    throw unreadable(folder, `it is the generation ${manifest.generation} under another name`);
  return manifest;
}

async function checkFile(folder: string, file: string, manifest: Manifest): Promise<void> {
  const found = await sha256OfFile(path.join(folder, file)).catch((cause: unknown) => {
    throw unreadable(folder, `${file} cannot be read`, cause);
  });
  if (found !== manifest.files[file]) throw damaged(folder, file);
}

async function readChecked(folder: string, file: string, manifest: Manifest): Promise<Buffer> {
  const bytes = await readBytes(folder, file);
  if (createHash('sha256').update(bytes).digest('hex') !== manifest.files[file]) throw damaged(folder, file);
  return bytes;
}

async function readBytes(folder: string, file: string): Promise<Buffer> {
  try {
    return await readFile(path.join(folder, file));
  } catch (cause) {
    throw unreadable(folder, `${file} cannot be read`, cause);
  }
}

function damaged(folder: string, file: string): IndexError {
  return unreadable(folder, `${file} is damaged (its checksum differs)`);
}

function unreadable(folder: string, why: string, cause?: unknown): IndexError {
  return new IndexError(
    `The index in ${folder} cannot be used: ${why}. Run npm run reindex.`,
    cause === undefined ? {} : { cause },
  );
}
