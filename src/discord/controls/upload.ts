import { MessageFlags } from 'discord.js';
import type { Control } from '../interaction/command.ts';
import { sentence } from '../elements/components.ts';
import { fetchAttachment } from '../corpus/fetchAttachment.ts';
import { label } from '../elements/label.ts';
import { languageOf } from '../../phrases/language.ts';
import { bounds, limits } from '../limits.ts';
import { noteAction } from '../manage/noteAction.ts';
import { refuseToManage } from '../manage/refuseToManage.ts';
import type { Upload } from '../../domain/state.ts';
import { phrase } from '../../phrases/phrase.ts';
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
    const { guildId } = interaction;
    const uploads = await context.state.uploads.of(guildId ?? '');
    const refusal =
      file.size > limits.attachmentBytes
        ? { file: file.name, problem: phrase(language, 'uploadHelp') }
        : isFull(uploads, file.size)
          ? { file: file.name, problem: phrase(language, 'uploadFull') }
          : await context.addSeed(file.name, await fetchAttachment(file.url, interaction.client.rest.options.api));
    if (refusal !== null) {
      await noteAction(interaction, `upload ${file.name}`, `refused: ${refusal.problem}`, context);
      const [name, problem] = [refusal.file, refusal.problem].map((part) => label(part));
      await interaction.editReply(
        sentence(phrase(language, 'uploadRefused', { file: name ?? '', problem: problem ?? '' })),
      );
      return;
    }
    const at = new Date().toISOString();
    await context.state.uploads.add({ guild: guildId ?? '', file: file.name, bytes: file.size, at });
    await noteAction(interaction, `upload ${file.name} (${file.size} bytes)`, 'done', context);
    await reindexAndReport(interaction, context, { waits: true });
  },
} satisfies Control;

/** Whether one more file would be over what a server may have in the corpus. */
function isFull(uploads: readonly Upload[], more: number): boolean {
  const { count, bytes } = bounds.uploads;
  return uploads.length >= count || uploads.reduce((sum, one) => sum + one.bytes, more) > bytes;
}
