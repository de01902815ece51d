import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from './config.ts';
import { DEFAULT_CORPUS, isCorpusName } from './domain/corpus.ts';
import { UsageError } from './errors.ts';

/**
 * A corpus beside the default one is a folder of `CORPORA`, and its index the folder beside that, with ".index" behind
 * the name: a dot is in no name of a corpus. In a cluster its indices have names of their own.
 *
 * @throws UsageError where no corpus can be called so.
 */
export function configOf(config: Config, corpus: string): Config {
  if (corpus === DEFAULT_CORPUS) return config;
  if (config.corpora === null)
    throw new UsageError(`There is no corpus ${corpus}: set CORPORA to the folder that holds one folder each.`);
  if (!isCorpusName(corpus))
    throw new UsageError(`${corpus} is no name of a corpus: small letters, digits and hyphens, a letter first.`);
  const seeds = path.join(config.corpora.folder, corpus);
  // No prefix that somebody sets has this line: patterns of the one never fit the other.
  const engine = config.engine === null ? null : { ...config.engine, prefix: `${config.engine.prefix}_${corpus}_` };
  return { ...config, seeds, index: `${seeds}.index`, engine };
}

/** All corpora that have articles, the default one first, the others by name. */
export async function listCorpora({ corpora }: Pick<Config, 'corpora'>): Promise<readonly string[]> {
  if (corpora === null) return [DEFAULT_CORPUS];
  const entries = await readdir(corpora.folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw new UsageError(`CORPORA (${corpora.folder}) cannot be read; make it a folder that holds one folder each.`, {
      cause,
    });
  });
  const named = entries.filter((entry) => !entry.isFile() && isCorpusName(entry.name)).map(({ name }) => name);
  const full = await Promise.all(
    named.map(async (name) => (await readdir(path.join(corpora.folder, name)).catch(() => [])).length > 0),
  );
  return [DEFAULT_CORPUS, ...named.filter((_, at) => full[at]).toSorted()];
}
