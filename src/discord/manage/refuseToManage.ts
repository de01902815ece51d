import type { BaseInteraction } from 'discord.js';
import { hasRight, type Right } from '../../owners/settings/mayUse.ts';
import { type Asking, memberOf } from '../access/memberOf.ts';
import type { CommandContext } from '../interaction/commandContext.ts';
import { languageOf } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';

/**
 * Why somebody may not manage the articles here; null where they may. Looked at by the bot itself with each action:
 * what Discord shows or hides is its members' affair (a server may open a command to everybody), and a modal or button
 * can be sent again by whoever has seen one.
 *
 * @param right what a role may do that a manager named; without it only managers may
 */
export function refuseToManage(
  interaction: Asking & Pick<BaseInteraction, 'guildId' | 'locale'>,
  { guilds, here }: Pick<CommandContext, 'guilds' | 'here'>,
  right?: Right,
): string | null {
  const { guildId, locale } = interaction;
  if (guildId === null || !guilds.has(guildId)) return phrase(languageOf(locale), 'notThisServer');
  const member = memberOf(interaction);
  const isAllowed = right === undefined ? member.isManager : hasRight(right, here, member);
  return isAllowed ? null : phrase(languageOf(locale), right === undefined ? 'notManager' : 'notManagerNorRole');
}
