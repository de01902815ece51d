import { expect, it } from 'vitest';
import { requireCorpus } from '../../../src/owners/corpora/requireCorpus.ts';

const having = (names: readonly string[] | null) => ({
  config: { corpora: names === null ? null : { folder: 'corpora' } },
  corpora: async () => ['default', ...(names ?? [])],
});

it('takes a corpus that is there, the default one, and none', async () => {
  await requireCorpus(having(['trade']), 'WEB_CORPUS', 'trade');
  await requireCorpus(having(null), 'WEB_CORPUS', 'default');
  await requireCorpus(having(null), 'DM_CORPUS', null);
});

it('names the setting of one that is not', async () => {
  await expect(requireCorpus(having(['trade']), 'DM_CORPUS', 'tarde')).rejects.toThrow(
    'DM_CORPUS names the corpus tarde, and corpora has no such folder; make it.',
  );
  await expect(requireCorpus(having(null), 'WEB_CORPUS', 'trade')).rejects.toThrow(
    'WEB_CORPUS names the corpus trade, and CORPORA is not set; set that, or leave WEB_CORPUS unset.',
  );
});
