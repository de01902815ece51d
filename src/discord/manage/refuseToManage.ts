import { PermissionFlagsBits, type BaseInteraction } from 'discord.js';
import type { BotContext } from '../interaction/botContext.ts';
import { languageOf } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';

type Asking = Pick<BaseInteraction, 'guildId' | 'memberPermissions' | 'locale'>;

/**
 * Why somebody may not manage the articles here; null where they may. Looked at by the bot itself with each action:
 * what Discord shows or hides is its members' affair (a server may open a command to everybody), and a modal or button
 * can be sent again by whoever has seen one.
 */
export function refuseToManage(interaction: Asking, { guilds }: Pick<BotContext, 'guilds'>): string | null {
  const language = languageOf(interaction.locale);
  const { guildId, memberPermissions } = interaction;
  if (guildId === null || !guilds.has(guildId)) return phrase(language, 'notThisServer');
  return memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true ? null : phrase(language, 'notManager');
}
