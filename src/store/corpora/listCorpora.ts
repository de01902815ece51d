import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { DEFAULT_CORPUS, isCorpusName } from '../../domain/index/corpus.ts';
import { UsageError } from '../../errors.ts';

/**
 * All corpora that have articles, the default one first, the others by name.
 *
 * @param folder that of `CORPORA`; null where there is none
 * @param withEmpty whether those with a folder and no article yet, or none any more, are among them
 * @throws UsageError where it cannot be read.
 */
export async function listCorpora(folder: string | null, { withEmpty = false } = {}): Promise<readonly string[]> {
  if (folder === null) return [DEFAULT_CORPUS];
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw new UsageError(`CORPORA (${folder}) cannot be read; make it a folder that holds one folder each.`, { cause });
  });
  const named = entries.filter((entry) => !entry.isFile() && isCorpusName(entry.name)).map(({ name }) => name);
  const full = await Promise.all(
    named.map(async (name) => (await readdir(path.join(folder, name)).catch(() => [])).length > 0 || withEmpty),
  );
  return [DEFAULT_CORPUS, ...named.filter((_, at) => full[at]).toSorted()];
}
