import type { Interaction } from 'discord.js';
import { languageOf } from '../../../phrases/language.ts';
import { phrase } from '../../../phrases/phrase.ts';
import { refuseHere } from '../../access/refuseHere.ts';
import type { Guarded } from '../command.ts';
import type { CommandContext } from '../commandContext.ts';

/** Why this is not let through: as the server's settings say, or since there is no such corpus here. */
export function refuseBy(
  asked: Guarded | undefined,
  interaction: Interaction,
  { here, isUnconfirmed, offer, corpusName }: CommandContext,
): string | null {
  if (asked === undefined) return null;
  if (asked.isOpen === true) return null;
  const language = languageOf(interaction.locale);
  const refusal = isUnconfirmed ? phrase(language, 'settingsLost') : refuseHere(interaction, here);
  if (refusal !== null || corpusName !== null) return refusal;
  return phrase(language, offer.asked.length === 0 ? 'noCorpusHere' : 'otherCorpus', {
    names: offer.asked.join(', '),
  });
}
