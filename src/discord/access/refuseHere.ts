import type { BaseInteraction } from 'discord.js';
import { refuseToAnswer } from '../../owners/settings/mayUse.ts';
import type { ServerSettings } from '../../owners/settings/serverSettings.ts';
import { languageOf } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import { type Asking, memberOf } from './memberOf.ts';

/**
 * Why nothing is answered to this person in this channel, as the server's managers set it; null where it is. Outside of
 * servers nobody sets anything.
 */
export function refuseHere(
  interaction: Asking & Pick<BaseInteraction, 'guildId' | 'channelId' | 'channel' | 'locale'>,
  here: ServerSettings,
): string | null {
  const { guildId, channelId, channel, locale } = interaction;
  if (guildId === null) return null;
  const parent = channel?.isThread() === true ? channel.parentId : null;
  const places = [channelId, parent].filter((id) => id !== null);
  switch (refuseToAnswer(here, memberOf(interaction), places)) {
    case 'channel':
      return phrase(languageOf(locale), 'notInThisChannel', {
        channels: here.channels.map((id) => `<#${id}>`).join(' '),
      });
    case 'role':
      return phrase(languageOf(locale), 'notYourRole');
    default:
      return null;
  }
}
