import type { ChatInputCommandInteraction } from 'discord.js';
import type { SeedProblem } from '../../domain/seed.ts';
import { sentence } from '../elements/components.ts';
import { label } from '../elements/label.ts';
import { languageOf } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import { phraseOfSentence } from '../../phrases/sentences/phraseOfSentence.ts';
import type { CommandContext } from '../interaction/commandContext.ts';
import { reindexAndReport } from './reindexAndReport.ts';
import { refuseToManage } from '../manage/refuseToManage.ts';
import { liftTakedown } from './takeDown.ts';
import { noteAction } from '../manage/noteAction.ts';

/** Takes back a file that this server uploaded, and builds a new index without it. Call it after the defer. */
export async function takeBack(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<void> {
  const name = interaction.options.getString('file', true);
  const guild = interaction.guildId ?? '';
  const refusal = await context.inOrder(guild, async () => {
    const upload = (await context.state.uploads.of(guild)).find(({ file }) => file === name);
    const notTheirs = { file: name, problem: phrase('en', 'notUploaded') };
    return upload === undefined ? notTheirs : context.removed.remove(upload);
  });
  await reportMove(interaction, `remove ${name}`, refusal, context);
}

/**
 * Puts a file back that this server took back, or lets an article in that it took down, and builds a new index with it.
 * Call it after the defer.
 */
export async function putBack(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<void> {
  const name = interaction.options.getString('file', true);
  // What was taken down only managers let in again.
  if (refuseToManage(interaction, context) === null && (await liftTakedown(interaction, name, context))) return;
  const guild = interaction.guildId ?? '';
  const refusal = await context.inOrder(guild, async () => {
    const refused = await context.removed.restore(guild, name);
    return refused === 'full' ? { file: name, problem: phrase('en', 'uploadFull') } : refused;
  });
  await reportMove(interaction, `restore ${name}`, refusal, context);
}

/** Notes what was done to a file, or why not, and goes on with a new index. */
async function reportMove(
  interaction: ChatInputCommandInteraction,
  action: string,
  refusal: SeedProblem | null,
  context: CommandContext,
): Promise<void> {
  await noteAction(interaction, action, refusal === null ? 'done' : `refused: ${refusal.problem}`, context);
  if (refusal === null) return reindexAndReport(interaction, context, { waits: true });
  const language = languageOf(interaction.locale);
  const shown = { file: label(refusal.file), problem: label(phraseOfSentence(language, refusal.problem)) };
  await interaction.editReply(sentence(phrase(language, 'removeRefused', shown)));
}
