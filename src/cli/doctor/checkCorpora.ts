import { readRules } from '../../owners/corpora/readRules.ts';
import type { Services } from '../../services.ts';
import { DEFAULT_CORPUS } from '../../domain/index/corpus.ts';
import { requireCorpus } from '../../owners/corpora/requireCorpus.ts';
import { type Check, check } from './check.ts';
import { checkIndex } from './checkIndex.ts';

/** The corpora beside the default one: that it is said who may ask them, and that each has its index. */
export async function checkCorpora(services: Services): Promise<readonly Check[]> {
  const { corpora, dmCorpus, webCorpus } = services.config;
  const named = await checkNamed(services, { DM_CORPUS: dmCorpus, WEB_CORPUS: webCorpus });
  if (corpora === null) return named;
  let names: readonly string[] = [];
  const rules = await check(
    'corpora',
    async () => {
      names = (await services.corpora()).slice(1);
      const known = await readRules(corpora.folder);
      const listed = Object.keys(known.corpora);
      const missing = listed.filter((name) => name !== 'default' && !names.includes(name));
      if (missing.length > 0)
        return {
          state: 'warning',
          found: `corpora.json names ${missing.join(', ')}, which has no articles in ${corpora.folder}`,
          todo: 'Make that folder, or take the name out.',
        };
      const silent = names.filter((name) => !listed.includes(name) && !name.startsWith('guild-') && name !== dmCorpus);
      return silent.length === 0
        ? { state: 'good', found: `${names.length} beside the default one` }
        : {
            state: 'warning',
            found: `nobody may ask ${silent.join(', ')}`,
            todo: `Say in ${corpora.folder}/corpora.json which servers may.`,
          };
    },
    `Make ${corpora.folder} a folder with one folder a corpus, and corpora.json as the README has it.`,
  );
  const found = [...named, rules];
  for (const name of names) found.push(await checkIndex(services.of(name)));
  return found;
}

/** The settings that name another corpus than the default one: that it is there. */
async function checkNamed(
  services: Services,
  settings: Readonly<Record<'DM_CORPUS' | 'WEB_CORPUS', string | null>>,
): Promise<readonly Check[]> {
  const found: Check[] = [];
  for (const setting of ['DM_CORPUS', 'WEB_CORPUS'] as const) {
    const corpus = settings[setting];
    if (corpus === null || corpus === DEFAULT_CORPUS) continue;
    const look = async (): Promise<Omit<Check, 'name'>> => {
      await requireCorpus(services, setting, corpus);
      return { state: 'good', found: corpus };
    };
    found.push(await check(setting, look, `Mend ${setting} or CORPORA in the environment or in .env.`));
  }
  return found;
}
