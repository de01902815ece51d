import type { BaseInteraction } from 'discord.js';
import { languageOf } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import { type Asking, memberOf } from '../access/memberOf.ts';

/** Why somebody may not change how the bot answers in this server; null for those who manage it. */
export function refuseSettings(interaction: Asking & Pick<BaseInteraction, 'guildId' | 'locale'>): string | null {
  const language = languageOf(interaction.locale);
  if (interaction.guildId === null) return phrase(language, 'settingsInServers');
  return memberOf(interaction).isManager ? null : phrase(language, 'notManager');
}
