import { ApplicationCommandOptionType } from 'discord.js';
import { named } from '../../phrases/commandNames.ts';

/** Which corpus a command is about, where a server asks several: what it chooses, and its choices, are the router's. */
export const corpusOption = {
  type: ApplicationCommandOptionType.String as const,
  ...named('corpusName'),
  autocomplete: true,
} as const;
