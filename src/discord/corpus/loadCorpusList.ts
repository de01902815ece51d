import type { CommandContext } from '../interaction/commandContext.ts';
import { bounds } from '../limits.ts';
import type { CorpusOfServer } from './renderCorpusList.ts';

/** What a server has in the corpus, and the last times that it had the index built. */
export async function loadCorpusList(
  guild: string,
  { state, removed, takedowns, collector, status }: CommandContext,
): Promise<CorpusOfServer> {
  const actions = await state.audit.of(guild, bounds.changes);
  return {
    uploads: await state.uploads.of(guild),
    removed: await removed.of(guild),
    takedowns: (await takedowns.all()).filter((one) => one.guild === guild),
    sources: (await collector?.sources.of(guild)) ?? [],
    problems: (await status()).problems,
    runs: actions.filter(({ action }) => action === 'reindex').slice(0, bounds.listed),
  };
}
