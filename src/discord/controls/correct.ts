import { MessageFlags, type ModalSubmitInteraction } from 'discord.js';
import { findStanding } from '../../corpus/findStanding.ts';
import { type Said, statementsIn } from '../../corpus/statementsIn.ts';
import type { Excerpt } from '../../domain/answer.ts';
import type { Correction } from '../../domain/correction.ts';
import { languageOf } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import { correctionModal } from '../corpus/correctionModal.ts';
import { reindexAndReport } from '../corpus/reindexAndReport.ts';
import { sentence } from '../elements/components.ts';
import type { Control } from '../interaction/command.ts';
import type { CommandContext } from '../interaction/commandContext.ts';
import { excerptAt } from '../interaction/excerptAt.ts';
import { loadReceipt } from '../interaction/loadReceipt.ts';
import { replyPrivately } from '../interaction/replyPrivately.ts';
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
    if (excerpt === null) return replyPrivately(interaction, phrase(languageOf(interaction.locale), 'oldControl'));
    const speaker = await speakerNow(excerpt, context);
    await interaction.showModal(correctionModal(speaker, ['correct', receipt, index], languageOf(interaction.locale)));
  },

  async submit(interaction, [receipt = '', index = ''], context) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const refusal = refuseToManage(interaction, context);
    if (refusal !== null) return void (await interaction.editReply(sentence(refusal)));
    const answer = await loadReceipt(interaction, receipt, context);
    if (answer === null) return;
    const excerpt = excerptAt(answer, index);
    const said = excerpt === null ? [] : await statementsNow(excerpt, context);
    if (excerpt === null || said.length === 0) {
      await interaction.editReply(sentence(phrase(languageOf(interaction.locale), 'gone')));
      return;
    }
    const mended = { to: typedIn(interaction), by: interaction.user.id, at: new Date().toISOString() };
    for (const { words, speaker } of said) {
      const read = { articleId: excerpt.articleId, words, from: speaker?.name ?? null };
      await context.corrections.add(interaction.guildId ?? '', { ...read, ...mended });
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

/** The statements in an excerpt as the index has them by now; none where its words are gone. */
async function statementsNow(excerpt: Excerpt, context: CommandContext): Promise<readonly Said[]> {
  const found = await findStanding((await context.corpus()).catalogue, excerpt.articleId, context.readSeedText);
  return found === null ? [] : statementsIn(found, excerpt);
}

/** Whose words it is by now: as it was mended last, in the index or for the next one; else as the answer has it. */
async function speakerNow(excerpt: Excerpt, context: CommandContext): Promise<Correction['to']> {
  const [said] = await statementsNow(excerpt, context);
  if (said === undefined) return excerpt.speaker;
  const { words, speaker } = said;
  const { articleId } = excerpt;
  const mended = await context.corrections.of({ articleId, words, from: speaker?.name ?? null });
  return mended === null ? speaker : mended.to;
}

/** Whose words they are; nobody's that is known where no name was typed. */
function typedIn({ fields }: ModalSubmitInteraction) {
  const [name = '', role = '', side = ''] = ['name', 'role', 'side'].map((field) =>
    fields.getTextInputValue(field).replace(/\s+/g, ' ').trim(),
  );
  return name === '' ? null : { name, role: role === '' ? null : role, side: side === '' ? null : side };
}
