import { DEFAULT_CORPUS } from '../../domain/index/corpus.ts';
import type { Services } from '../../services.ts';
import { type Check, check } from './check.ts';

/** Whether the index of a corpus is there, fresh and whole. */
export async function checkIndex({ config, corpus, manifest, isFresh }: Services): Promise<Check> {
  const isDefault = corpus === DEFAULT_CORPUS;
  const reindex = isDefault ? 'npm run reindex' : `npm run reindex -- --corpus ${corpus}`;
  return check(
    isDefault ? 'index' : `index of ${corpus}`,
    async () => {
      const found = await manifest();
      if (found === null) return { state: 'bad', found: `none in ${config.index} that fits`, todo: `Run ${reindex}.` };
      const { counts, createdAt, problems } = found;
      const built = `${counts.articles} ${counts.articles === 1 ? 'article' : 'articles'}, built ${createdAt}`;
      if (!(await isFresh()))
        return { state: 'warning', found: `${built}; the seeds have changed`, todo: `Run ${reindex}.` };
      return problems.length === 0
        ? { state: 'good', found: built }
        : {
            state: 'warning',
            found: `${built}; ${problems.length} seeds were not read`,
            todo: `${reindex} says which, and why.`,
          };
    },
    `Look at ${isDefault ? 'SEEDS' : 'CORPORA'} (${config.seeds}) and its index (${config.index}).`,
  );
}
