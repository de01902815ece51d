import type { Config } from './config.ts';
import { refreshOrKeep, type Refreshable } from './work/refreshOrKeep.ts';
import { createReindexInChild } from './reindexInChild.ts';

interface Subject extends Pick<Refreshable, 'index'> {
  readonly corpus: string;
  readonly log: { error(facts: object, message: string): void };
  isFresh(): Promise<boolean>;
}

/**
 * Builds the index of a corpus where it is missing or old, in a process of its own: what a build needs in memory would
 * stay with this one for good. Where that cannot be done and there is an older one, that answers, and the log says so.
 *
 * @param root the settings, with the folders of the default corpus
 * @throws what the build throws, where there is nothing to answer from.
 */
export async function refreshInChild({ corpus, log, index, isFresh }: Subject, root: Config): Promise<void> {
  const { kept } = await refreshOrKeep({
    index,
    refresh: async () => ((await isFresh()) ? null : createReindexInChild({ ...root, corpus })()),
  });
  if (kept)
    log.error({ err: kept, corpus }, 'the index is not up to date, and cannot be refreshed; the old one answers');
}
