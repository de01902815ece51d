import { extname, posix } from 'node:path';
import type { Seed } from '../../domain/seed.ts';
import { seedFormat } from './adapterOf.ts';
import type { SeedPath } from './listSeedFiles.ts';
import { openSeedFile } from './openSeedFile.ts';
import { wideEncodingOf } from './readJsonLines.ts';
import { readLines } from './readLines.ts';
import { parseLine } from './records/parseRecord.ts';
import { recordsOf } from './records/readJson.ts';
import { idOf } from './records/readRecord.ts';

/** A seed by what its id and its file are. */
type Named = Pick<Seed, 'id' | 'file'>;

/**
 * Tells of which seeds the id, or the name of the file that it begins with, is another file's too. Records have ids of
 * their own, for which their files are read once before; all else goes by the names of files. What is held is the ids.
 */
export async function findSharedIds(files: readonly SeedPath[], maxBytes: number): Promise<(seed: Named) => boolean> {
  if (files.length < 2) return () => false;
  const fileOf = new Map<string, string>();
  const shared = new Set<string>();
  for (const found of files) {
    for await (const id of idsOf(found, maxBytes)) {
      const other = fileOf.get(id);
      if (other === undefined) fileOf.set(id, found.file);
      else if (other !== found.file) shared.add(id);
    }
  }
  return (seed) => shared.has(isOfRecords(seed) ? seed.id : nameOf(seed));
}

/** Id of a seed whose own id stands in another file too. */
export function scopedId({ id, file }: Named): string {
  return `${file}#${id}`;
}

function isOfRecords({ file }: Pick<Seed, 'file'>): boolean {
  const format = seedFormat(file);
  return format === 'jsonl' || format === 'json';
}

function nameOf({ file }: Pick<Seed, 'file'>): string {
  return posix.basename(file, extname(file));
}

async function* idsOf(found: SeedPath, maxBytes: number): AsyncGenerator<string> {
  if (!isOfRecords(found)) {
    yield nameOf(found);
    return;
  }
  try {
    const { handle, size } = await openSeedFile(found.path);
    try {
      if (seedFormat(found.file) === 'jsonl') {
        const wide = await wideEncodingOf(handle);
        for await (const { bytes } of readLines(handle, maxBytes, wide)) {
          const parsed = bytes && parseLine(bytes, wide);
          const id = parsed && 'value' in parsed ? idOf(parsed.value) : undefined;
          if (id !== undefined) yield id;
        }
      } else if (size <= maxBytes) {
        const parsed = parseLine(await handle.readFile());
        if (parsed === null || 'problem' in parsed) return;
        for (const record of recordsOf(parsed.value).records ?? [parsed.value]) {
          const id = idOf(record);
          if (id !== undefined) yield id;
        }
      }
    } finally {
      await handle.close();
    }
  } catch {
    // Whoever reads it reports it.
  }
}
