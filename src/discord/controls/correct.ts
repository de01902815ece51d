import { MessageFlags, type ModalSubmitInteraction } from 'discord.js';
import { findStanding } from '../../corpus/findStanding.ts';
import { statementsIn } from '../../corpus/statementsIn.ts';
import { languageOf } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import { correctionModal } from '../corpus/correctionModal.ts';
import { reindexAndReport } from '../corpus/reindexAndReport.ts';
import { sentence } from '../elements/components.ts';
import type { Control } from '../interaction/command.ts';
import { excerptAt } from '../interaction/excerptAt.ts';
import { loadReceipt } from '../interaction/loadReceipt.ts';
import { noteAction } from '../manage/noteAction.ts';
import { refuseToManage } from '../manage/refuseToManage.ts';

/** Correct, under the context of an excerpt: whose words it is, in a modal, for managers. */
export const correct = {
  kind: 'correct',
  isOpen: true,
  isManaging: true,
  refuse: refuseToManage,

  async press(interaction, [receipt = '', index = ''], context) {
    const answer = await loadReceipt(interaction, receipt, context);
    if (answer === null) return;
    const excerpt = excerptAt(answer, index);
    const id = ['correct', receipt, index] as const;
    if (excerpt !== null)
      await interaction.showModal(correctionModal(excerpt.speaker, id, languageOf(interaction.locale)));
  },

  async submit(interaction, [receipt = '', index = ''], context) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const refusal = refuseToManage(interaction, context);
    if (refusal !== null) return void (await interaction.editReply(sentence(refusal)));
    const answer = await loadReceipt(interaction, receipt, context);
    if (answer === null) return;
    const excerpt = excerptAt(answer, index);
    const found =
      excerpt && (await findStanding((await context.corpus()).catalogue, excerpt.articleId, context.readSeedText));
    const said = excerpt && found ? statementsIn(found, excerpt) : [];
    if (excerpt === null || said.length === 0) {
      await interaction.editReply(sentence(phrase(languageOf(interaction.locale), 'gone')));
      return;
    }
    const mended = { to: typedIn(interaction), by: interaction.user.id, at: new Date().toISOString() };
    for (const { words, from } of said) {
      const { articleId } = excerpt;
      await context.corrections.add(interaction.guildId ?? '', { articleId, words, from, ...mended });
    }
    await noteAction(
      interaction,
      `correct ${excerpt.articleId}`,
      `${excerpt.speaker?.name ?? '–'} → ${mended.to?.name ?? '–'}`,
      context,
    );
    await reindexAndReport(interaction, context, { waits: true });
  },
} satisfies Control;

/** Whose words they are; nobody's that is known where no name was typed. */
function typedIn({ fields }: ModalSubmitInteraction) {
  const [name = '', role = '', side = ''] = ['name', 'role', 'side'].map((field) =>
    fields.getTextInputValue(field).replace(/\s+/g, ' ').trim(),
  );
  return name === '' ? null : { name, role: role === '' ? null : role, side: side === '' ? null : side };
}
