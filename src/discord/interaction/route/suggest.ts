import type { AutocompleteInteraction } from 'discord.js';
import { shorten } from '../../elements/shorten.ts';
import { limits } from '../../limits.ts';
import { type Command, type SlashCommand, isSlash } from '../command.ts';
import type { CommandContext } from '../commandContext.ts';
import { refuseBy } from './refuseBy.ts';

/** One bad choice makes Discord refuse them all, so blanks go and long names are shortened; a long value cannot be. */
export async function suggest(
  interaction: AutocompleteInteraction,
  command: Command | undefined,
  context: CommandContext,
): Promise<void> {
  const isAnswered =
    command !== undefined &&
    isSlash(command) &&
    refuseBy(command, interaction, context) === null &&
    context.typing.take(interaction.user.id, interaction.guildId) === null;
  const choices = isAnswered ? await choicesFor(interaction, command, context) : [];
  const fitting = choices
    .map(({ name, value }) => ({ name: shorten(name.replace(/\s+/g, ' ').trim(), limits.choiceText), value }))
    .filter(({ name, value }) => name !== '' && String(value).length <= limits.choiceText);
  await interaction.respond(fitting.slice(0, limits.choices));
}

/** The corpora that may be named are the router's matter: commands know of one only. */
async function choicesFor(interaction: AutocompleteInteraction, command: SlashCommand, context: CommandContext) {
  const { name, value } = interaction.options.getFocused(true);
  if (name !== 'corpus') return (await command.autocomplete?.(interaction, context)) ?? [];
  const { asked, managed } = context.offer;
  const names = command.isManaging === true ? [...new Set([...managed, ...asked])] : asked;
  return names.filter((each) => each.includes(value.trim().toLowerCase())).map((each) => ({ name: each, value: each }));
}
