import path from 'node:path';
import { DEFAULT_CORPUS, isCorpusName } from '../../domain/index/corpus.ts';
import { UsageError } from '../../errors.ts';

/** What of the settings says where a corpus is kept. */
interface Places {
  readonly seeds: string;
  readonly index: string;
  readonly corpora: { readonly folder: string } | null;
  readonly engine: { readonly prefix: string } | null;
}

/**
 * The settings with the places of another corpus than the default one: a folder of `CORPORA`, and its index the folder
 * beside that, with ".index" behind the name: a dot is in no name of a corpus. In a cluster its indices have names of
 * their own.
 *
 * @throws UsageError where no corpus can be called so.
 */
export function configOf<T extends Places>(config: T, corpus: string): T {
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
