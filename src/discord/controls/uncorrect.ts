import { MessageFlags } from 'discord.js';
import { languageOf } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import { reindexAndReport } from '../corpus/reindexAndReport.ts';
import { sentence } from '../elements/components.ts';
import type { Control } from '../interaction/command.ts';
import { noteAction } from '../manage/noteAction.ts';
import { refuseToManage } from '../manage/refuseToManage.ts';

/** Taking back a correction, chosen in `/corpus corrections`. */
export const uncorrect = {
  kind: 'uncorrect',
  isOpen: true,
  isManaging: true,
  refuse: refuseToManage,
  async press(interaction, _args, context) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const [key = ''] = interaction.isStringSelectMenu() ? interaction.values : [];
    const removed = await context.corrections.remove(interaction.guildId ?? '', key);
    if (removed === null) {
      await interaction.editReply(sentence(phrase(languageOf(interaction.locale), 'gone')));
      return;
    }
    await noteAction(interaction, `take back a correction of ${removed.articleId}`, 'done', context);
    await reindexAndReport(interaction, context, { waits: true });
  },
} satisfies Control;
