import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CURRENT_FILE, GENERATION_NAME } from './generationFiles.ts';

/**
 * Name of the live generation, or null where there is none (no index yet, or a CURRENT that names nothing sensible).
 */
export async function currentGeneration(indexFolder: string): Promise<string | null> {
  const name = await readFile(path.join(indexFolder, CURRENT_FILE), 'utf8').then(
    (text) => text.trim(),
    () => '',
  );
  return GENERATION_NAME.test(name) ? name : null;
}
