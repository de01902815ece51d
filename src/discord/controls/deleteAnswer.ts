import { MessageFlags } from 'discord.js';
import { memberOf } from '../access/memberOf.ts';
import { sentence } from '../elements/components.ts';
import { askerOf } from '../interaction/asker/askerOf.ts';
import type { Control } from '../interaction/command.ts';
import { viewerOf } from '../interaction/asker/viewerOf.ts';
import { languageOf } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';

/** Delete under a public answer: the message and what is kept of it, for its asker and for managers of the server. */
export const deleteAnswer = {
  kind: 'delete',
  isOpen: true,
  async press(interaction, [receipt = ''], { state }) {
    const language = languageOf(interaction.locale);
    const { isManager } = memberOf(interaction);
    // The state decides, not the message: what it says of its asker is not kept with all of them.
    const isDeleted = await state.receipts.remove(receipt, viewerOf(interaction), isManager);
    const asker = askerOf(interaction.message);
    if (!isDeleted && !isManager && asker !== interaction.user.id) {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply(sentence(phrase(language, 'notYours')));
      return;
    }
    await interaction.deferUpdate();
    await interaction.deleteReply();
    const told = sentence(phrase(language, 'deleted'));
    await interaction.followUp({ ...told, flags: told.flags | MessageFlags.Ephemeral });
  },
} satisfies Control;
