import { createHash } from 'node:crypto';
import type { Seed, SeedProblem } from '../../domain/seed.ts';
import { type ReadFile, unreadable } from './adapter/adapter.ts';
import { adapterOf } from './adapterOf.ts';
import { toSeed } from './toSeed.ts';
import { ownTurn } from '../../work/ownTurn.ts';

export interface Decoded {
  readonly seeds: readonly Seed[];
  readonly problems: readonly SeedProblem[];
}

/**
 * The seeds in one file's bytes: one for a document, one a record or entry for what holds many.
 * Reading and checking use the same function, so that offsets cannot drift apart.
 * @param file path as it is cited; its name without extension is the id of a file's only seed
 */
export async function decodeSeed(bytes: Uint8Array, file: string): Promise<Decoded> {
  const { articles, problems } = await read(bytes, file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = new Set<string>();
  const seeds: Seed[] = [];
  const doubled: string[] = [];
  for (const article of articles) {
    const seed = toSeed(article, file, sha256);
    if (known.has(seed.id)) doubled.push(`holds two articles with the id ${seed.id}; give each an id of its own`);
    else seeds.push(seed);
    known.add(seed.id);
  }
  return { seeds, problems: [...problems, ...doubled].map((problem) => ({ file, problem })) };
}

async function read(bytes: Uint8Array, file: string): Promise<ReadFile> {
  const adapter = await adapterOf(file);
  if (!adapter) return unreadable('is of no kind that can be read');
  if (bytes.length === 0) return unreadable('is empty; put the text of the article in it or remove it');
  try {
    await ownTurn();
    return await adapter(bytes);
  } catch (cause) {
    // Of a library, over bytes that it was not made for.
    const why = cause instanceof Error ? cause.message : 'it cannot be parsed';
    return unreadable(`is damaged (${why.slice(0, 200)}); save it again`);
  }
}
