import { readFile } from 'node:fs/promises';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { parseSides } from '../../attribute/sides/parseSides.ts';
import type { Side } from '../../domain/sides.ts';
import { renderSides } from './renderSides.ts';

const FILE = 'sides.json';

/** The sides that `sides.json` beside the articles lists; null where there is none that can be read. */
export async function listedSides(seedsPath: string): Promise<readonly Side[] | null> {
  const text = await readFile(path.join(seedsPath, FILE), 'utf8').catch(() => null);
  const parsed = text === null ? null : parseSides(text);
  return parsed !== null && 'sides' in parsed ? parsed.sides : null;
}

/**
 * Writes them down as `sides.json` beside the articles, which the next build reads. Returns what is wrong with them, or
 * why they cannot be written; null when they are kept.
 */
export async function keepSides(seedsPath: string, sides: readonly Side[]): Promise<string | null> {
  const text = renderSides(sides);
  const parsed = parseSides(text);
  if ('problem' in parsed) return parsed.problem;
  try {
    await writeFileAtomic(path.join(seedsPath, FILE), text);
    return null;
  } catch (error) {
    return `the folder of the articles cannot be written (${error instanceof Error ? error.message : String(error)})`;
  }
}
