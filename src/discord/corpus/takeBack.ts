import type { ChatInputCommandInteraction } from 'discord.js';
import { sentence } from '../elements/components.ts';
import { label } from '../elements/label.ts';
import { languageOf } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import type { CommandContext } from '../interaction/commandContext.ts';
import { reindexAndReport } from './reindexAndReport.ts';
import { noteAction } from '../manage/noteAction.ts';

/** Takes back a file that this server uploaded, and builds a new index without it. Call it after the defer. */
export async function takeBack(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<void> {
  const language = languageOf(interaction.locale);
  const guild = interaction.guildId ?? '';
  const name = interaction.options.getString('file', true);
  const isTheirs = (await context.state.uploads.of(guild)).some(({ file }) => file === name);
  const refusal = isTheirs ? await context.removeSeed(name) : { problem: phrase(language, 'notUploaded') };
  if (refusal !== null) {
    const [file, problem] = [label(name), label(refusal.problem)];
    await noteAction(interaction, `remove ${name}`, `refused: ${refusal.problem}`, context);
    await interaction.editReply(sentence(phrase(language, 'removeRefused', { file, problem })));
    return;
  }
  await context.state.uploads.remove(guild, name);
  await noteAction(interaction, `remove ${name}`, 'done', context);
  await reindexAndReport(interaction, context, { waits: true });
}
