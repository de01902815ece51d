import { rm } from 'node:fs/promises';
import type { Config } from './config.ts';
import { createCorpora } from './discord/manage/createCorpora.ts';
import { type OneCorpus, createCorpusContext } from './createCorpusContext.ts';
import { createLinks } from './createLinks.ts';
import type { BotContext, CorpusContext } from './discord/interaction/botContext.ts';
import { createAllowedGuilds } from './discord/manage/allowedGuilds.ts';
import { DEFAULT_CORPUS, ownCorpusOf } from './domain/index/corpus.ts';
import { createLeftServers } from './owners/retention/createLeftServers.ts';
import { createSettingsStore } from './owners/settings/createSettingsStore.ts';
import { createWatches } from './owners/watch/createWatches.ts';
import { createReindexInChild, oneAtATime } from './reindexInChild.ts';
import type { Services } from './servicesOf.ts';

/** The services that it takes: of the default corpus, and of the others by name. */
export interface BotServices extends OneCorpus {
  readonly log: BotContext['log'];
  of(corpus: string): OneCorpus;
  corpora: Services['corpora'];
}

/**
 * What the Discord commands may use, made of the services.
 *
 * @param timed counts questions to any corpus
 */
export function createBotContext(
  services: BotServices,
  timed: (ask: CorpusContext['ask']) => CorpusContext['ask'] = (ask) => ask,
): BotContext {
  const { config, log } = services;
  const state = services.state();
  const links = linksOf(config, log);
  const inTurn = oneAtATime();
  const contexts = new Map<string, CorpusContext>();

  function open(corpus: string): CorpusContext {
    const known = contexts.get(corpus);
    if (known !== undefined) return known;
    const own = corpus === DEFAULT_CORPUS ? services : services.of(corpus);
    const context = createCorpusContext(
      { ...own, ask: timed(own.ask) },
      links,
      createReindexInChild({ ...config, corpus }, inTurn),
      async (guild) => !(await left.isLeft(guild)) && (await corpora.offer(guild, [])).managed.includes(corpus),
    );
    contexts.set(corpus, context);
    return context;
  }

  /** All files that a server added to any corpus, and its own one as a whole. */
  async function forgetFiles(guild: string): Promise<void> {
    for (const corpus of await services.corpora({ withEmpty: true })) await open(corpus).removed.forget(guild);
    if (config.corpora === null) return;
    const own = services.of(ownCorpusOf(guild)).config;
    for (const folder of [own.seeds, own.index]) await rm(folder, { recursive: true, force: true });
  }

  const guilds = createAllowedGuilds(config.discord.guilds, state.documents, log, state.isUnsure);
  const left = createLeftServers(state, forgetFiles);
  const corpora = createCorpora({
    config,
    guilds,
    list: () => services.corpora(),
    open,
    onProblem: (error) => log.error({ err: error }, 'which corpora there are could not be read; it is as before'),
  });

  return {
    ...open(DEFAULT_CORPUS),
    corpora,
    servers: createSettingsStore(state.documents, config.servers, { isUnsure: state.isUnsure }),
    guilds,
    watches: createWatches(state.documents),
    left,
    settings: {
      logQuestions: config.logQuestions,
      allowUploads: config.allowUploads,
      retentionDays: config.retentionDays,
    },
    log,
  };
}

const DAY = 86_400_000;

/**
 * The address of an answer on the web, where it has one (WEB_URL): that of a public one holds for as long as the answer
 * is kept, that of a private one for a day, since an address is easily passed on.
 */
function linksOf(config: Config, log: BotServices['log']): CorpusContext['linkTo'] {
  const { url } = config.web;
  if (url === undefined) return null;
  const links = createLinks(config, log);
  const life = (isPrivate: boolean): number => (isPrivate ? 1 : config.retentionDays) * DAY;
  return (receipt, isPrivate) => new URL(links.pathTo(receipt, life(isPrivate)), url).href;
}
