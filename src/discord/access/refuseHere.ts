import type { BaseInteraction } from 'discord.js';
import { refuseToAnswer } from '../../owners/settings/mayUse.ts';
import type { ServerSettings } from '../../owners/settings/serverSettings.ts';
import { languageOf } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import { type Asking, memberOf } from './memberOf.ts';
import { placesOf } from './placesOf.ts';

/**
 * Why nothing is answered to this person in this channel, as the server's managers set it; null where it is. Outside of
 * servers nobody sets anything.
 */
export function refuseHere(
  interaction: Asking & Pick<BaseInteraction, 'guildId' | 'channelId' | 'channel' | 'locale'>,
  here: ServerSettings,
): string | null {
  const { guildId, locale } = interaction;
  if (guildId === null) return null;
  switch (refuseToAnswer(here, memberOf(interaction), placesOf(interaction))) {
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
