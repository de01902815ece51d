import { ApplicationIntegrationType, type Interaction } from 'discord.js';
import { DEFAULT_CORPUS } from '../../domain/index/corpus.ts';
import { IndexError } from '../../errors.ts';
import type { ServerSettings } from '../../owners/settings/serverSettings.ts';
import { readCustomId } from '../elements/customId.ts';
import type { RecentQuestions } from './asker/recentQuestions.ts';
import type { CorpusContext } from './botContext.ts';
import type { Guarded } from './command.ts';
import type { CommandContext, RunningContext } from './commandContext.ts';
import { stampReplies } from './stampReplies.ts';

/**
 * What an interaction may use: the one place where it gets its corpus, so that no command knows of others. That is the
 * one named in its option, or stamped on the message that it belongs to, as far as the server asks it (or, for what
 * changes articles, looks after it); else the first. Where that is none, nothing of any corpus can be reached.
 */
export async function bindCorpus(
  interaction: Interaction,
  asked: Guarded | undefined,
  running: RunningContext,
  here: ServerSettings,
): Promise<CommandContext> {
  const offer = await running.corpora.offer(serverOf(interaction), here.corpora);
  const usable = asked?.isManaging === true ? [...offer.managed, ...offer.asked] : offer.asked;
  const wanted = namedIn(interaction) ?? stampOn(interaction, usable) ?? usable[0];
  const name = wanted !== undefined && usable.includes(wanted) ? wanted : null;
  const isManaged = name !== null && offer.managed.includes(name);
  if (name !== null && running.corpora.areSeveral) stampReplies(interaction, name);
  return {
    ...running,
    ...(name === null ? closed(running) : running.corpora.open(name)),
    here,
    offer,
    corpusName: name,
    guilds: { ...running.guilds, has: () => isManaged },
    recent: recentOf(running.recent, name ?? ''),
    building: buildingOf(running.builds, name ?? ''),
  };
}

/** The same, about another corpus of the server; what is sent from here on is about that one. */
export function turnToCorpus(interaction: Interaction, context: CommandContext, name: string): CommandContext {
  const { asked, managed } = context.offer;
  if (name === context.corpusName || ![...asked, ...managed].includes(name)) return context;
  stampReplies(interaction, name);
  const isManaged = managed.includes(name);
  return {
    ...context,
    ...context.corpora.open(name),
    corpusName: name,
    guilds: { ...context.guilds, has: () => isManaged },
    building: buildingOf(context.builds, name),
  };
}

/** The server whose corpora are asked; null where somebody brought the bot for themselves to wherever they are. */
function serverOf({ guildId, authorizingIntegrationOwners: owners }: Interaction): string | null {
  const isOfUser =
    owners?.[ApplicationIntegrationType.UserInstall] !== undefined &&
    owners[ApplicationIntegrationType.GuildInstall] === undefined;
  return isOfUser ? null : guildId;
}

function namedIn(interaction: Interaction): string | null {
  if (!interaction.isChatInputCommand() && !interaction.isAutocomplete()) return null;
  // While somebody types a name it is none yet.
  if (interaction.isAutocomplete() && interaction.options.getFocused(true).name === 'corpus') return null;
  return interaction.options.getString('corpus')?.trim().toLowerCase() ?? null;
}

/** Messages from before there were several are about the default one. */
function stampOn(interaction: Interaction, usable: readonly string[]): string | null {
  if (!interaction.isMessageComponent() && !interaction.isModalSubmit()) return null;
  const stamp = readCustomId(interaction.customId)?.corpus;
  return stamp ?? (usable.includes(DEFAULT_CORPUS) ? DEFAULT_CORPUS : null);
}

/** Whatever is asked of no corpus is refused; what is kept of people and servers is there. */
function closed({ state }: RunningContext): CorpusContext {
  const refuse = async (): Promise<never> => {
    throw new IndexError(
      'There is no corpus that is asked here; CORPORA and corpora.json say which server asks which.',
    );
  };
  const nothing = {
    add: refuse,
    all: async () => [],
    remove: refuse,
    lift: refuse,
    ids: async () => new Set<string>(),
  };
  const removed = { remove: refuse, restore: refuse, of: async () => [], sweep: refuse, forget: refuse };
  const receipts = { ...state.receipts, save: refuse, load: async () => null, last: async () => null };
  return {
    ask: refuse,
    corpus: refuse,
    state: { ...state, receipts },
    readSeedText: async () => null,
    status: refuse,
    reindex: refuse,
    addSeed: refuse,
    listedSides: async () => null,
    keepSides: refuse,
    takedowns: nothing,
    corrections: nothing,
    removed,
    linkTo: null,
  };
}

/** A follow-up leans on a question to the same corpus only. */
function recentOf(recent: RecentQuestions, corpus: string): RecentQuestions {
  const inside = (scope: string): string => `${scope}:${corpus}`;
  return {
    remember: (scope, ...given) => recent.remember(inside(scope), ...given),
    recall: (scope, ...given) => recent.recall(inside(scope), ...given),
    forget: recent.forget,
  };
}

function buildingOf(builds: Map<string, { count: number }>, corpus: string): { count: number } {
  const found = builds.get(corpus) ?? { count: 0 };
  builds.set(corpus, found);
  return found;
}
