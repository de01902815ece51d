import { ApplicationIntegrationType, type Interaction } from 'discord.js';
import { DEFAULT_CORPUS } from '../../domain/index/corpus.ts';
import type { ServerSettings } from '../../owners/settings/serverSettings.ts';
import { readCustomId } from '../elements/customId.ts';
import type { Guarded } from './command.ts';
import type { CommandContext, RunningContext } from './commandContext.ts';
import { buildingOf, contextOf } from './contextOf.ts';
import { stampReplies } from '../elements/stampReplies.ts';

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
  const server = serverOf(interaction);
  const offer = await running.corpora.offer(server, here.corpora);
  const isUnconfirmed = await running.servers.mayBeLost(server);
  const usable = asked?.isManaging === true ? [...offer.managed, ...offer.asked] : offer.asked;
  const wanted = namedIn(interaction) ?? stampOn(interaction, usable) ?? usable[0];
  const name = wanted !== undefined && usable.includes(wanted) ? wanted : null;
  if (name !== null && running.corpora.areSeveral) stampReplies(interaction, name);
  return contextOf(name, { running, here, isUnconfirmed, offer });
}

/** The same of a message in a server, which names no corpus: the first that is asked there. */
export async function bindMessage(
  guild: string,
  running: RunningContext,
  here: ServerSettings,
): Promise<CommandContext> {
  const offer = await running.corpora.offer(guild, here.corpora);
  const isUnconfirmed = await running.servers.mayBeLost(guild);
  return contextOf(offer.asked[0] ?? null, { running, here, isUnconfirmed, offer });
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
