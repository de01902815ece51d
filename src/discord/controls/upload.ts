import { type Attachment, MessageFlags, type ModalSubmitInteraction } from 'discord.js';
import type { SeedProblem } from '../../domain/seed.ts';
import type { Control } from '../interaction/command.ts';
import type { CommandContext } from '../interaction/commandContext.ts';
import { sentence } from '../elements/components.ts';
import { fetchAttachment } from '../corpus/fetchAttachment.ts';
import { label } from '../elements/label.ts';
import { languageOf } from '../../phrases/language.ts';
import { limits } from '../limits.ts';
import { noteAction } from '../manage/noteAction.ts';
import { createQuota } from '../../owners/quota/createQuota.ts';
import { refuseToManage } from '../manage/refuseToManage.ts';
import { phrase } from '../../phrases/phrase.ts';
import { phraseOfSentence } from '../../phrases/sentences/phraseOfSentence.ts';
import { reindexAndReport } from '../corpus/reindexAndReport.ts';

/** A file sent with `/corpus upload`: the checks that every seed goes through, then a new index. */
export const upload = {
  kind: 'upload',
  isOpen: true,
  isManaging: true,
  async submit(interaction, _args, context) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const language = languageOf(interaction.locale);
    const refused =
      refuseToManage(interaction, context, 'upload') ??
      (context.settings.allowUploads ? null : phrase(language, 'uploadOff'));
    if (refused !== null) {
      await noteAction(interaction, 'upload', `refused: ${refused}`, context);
      await interaction.editReply(sentence(refused));
      return;
    }
    const file = interaction.fields.getUploadedFiles('file')?.first();
    if (file === undefined) {
      await interaction.editReply(sentence(phrase(language, 'uploadMissing')));
      return;
    }
    const refusal = await context.inOrder(interaction.guildId ?? '', () => add(interaction, file, context));
    if (refusal !== null) {
      await noteAction(interaction, `upload ${file.name}`, `refused: ${refusal.problem}`, context);
      const shown = { file: label(refusal.file), problem: label(phraseOfSentence(language, refusal.problem)) };
      await interaction.editReply(sentence(phrase(language, 'uploadRefused', shown)));
      return;
    }
    await noteAction(interaction, `upload ${file.name} (${file.size} bytes)`, 'done', context);
    await reindexAndReport(interaction, context, { waits: true });
  },
} satisfies Control;

/**
 * Adds a file as one of this server; returns why not, in English, or null. Counted is what came, not what was
 * announced: what was announced as too much is not even fetched.
 */
async function add(
  { guildId, client }: ModalSubmitInteraction,
  { name, size, url }: Attachment,
  { state, addSeed }: CommandContext,
): Promise<SeedProblem | null> {
  const guild = guildId ?? '';
  const full = { file: name, problem: phrase('en', 'uploadFull') };
  if (size > limits.attachmentBytes) return { file: name, problem: phrase('en', 'uploadHelp') };
  const quota = createQuota(state);
  if (!(await quota.hasRoom(guild, size))) return full;
  const bytes = await fetchAttachment(url, client.rest.options.api);
  let isNoted = false;
  const refusal = await addSeed(name, bytes, async () => {
    isNoted = await quota.take({ guild, file: name, bytes: bytes.length, at: new Date().toISOString() });
    return isNoted;
  });
  if (refusal !== null && isNoted) await state.uploads.remove(guild, name);
  return refusal === 'full' ? full : refusal;
}
