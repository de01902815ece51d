import { MessageFlags } from 'discord.js';
import type { Control } from '../interaction/command.ts';
import { sentence } from '../elements/components.ts';
import { fetchAttachment } from '../corpus/fetchAttachment.ts';
import { label } from '../elements/label.ts';
import { languageOf } from '../../phrases/language.ts';
import { limits } from '../limits.ts';
import { phrase } from '../../phrases/phrase.ts';
import { reindexAndReport } from '../corpus/reindexAndReport.ts';

/** A file sent with `/corpus upload`: the checks that every seed goes through, then a new index. */
export const upload = {
  kind: 'upload',
  async submit(interaction, _args, context) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const language = languageOf(interaction.locale);
    if (!context.settings.allowUploads) {
      await interaction.editReply(sentence(phrase(language, 'uploadOff')));
      return;
    }
    const file = interaction.fields.getUploadedFiles('file')?.first();
    if (file === undefined) {
      await interaction.editReply(sentence(phrase(language, 'uploadMissing')));
      return;
    }
    const refusal =
      file.size > limits.attachmentBytes
        ? { file: file.name, problem: phrase(language, 'uploadHelp') }
        : await context.addSeed(file.name, await fetchAttachment(file.url, interaction.client.rest.options.api));
    if (refusal !== null) {
      const [name, problem] = [refusal.file, refusal.problem].map((part) => label(part));
      await interaction.editReply(
        sentence(phrase(language, 'uploadRefused', { file: name ?? '', problem: problem ?? '' })),
      );
      return;
    }
    context.log.info({ file: file.name, bytes: file.size }, 'an article was added from Discord');
    await reindexAndReport(interaction, context, { waits: true });
  },
} satisfies Control;
