import { ComponentType, MessageFlags, TextInputStyle } from 'discord.js';
import type { Control } from '../interaction/command.ts';
import { writeCustomId } from '../elements/customId.ts';
import { languageOf } from '../../phrases/language.ts';
import { bounds, limits } from '../limits.ts';
import { noteFeedback } from '../interaction/noteFeedback.ts';
import { phrase } from '../../phrases/phrase.ts';
import { shorten } from '../elements/shorten.ts';

/** Not helpful under an answer: asks why, in a modal, and notes it with the receipt. */
export const unhelpful = {
  kind: 'unhelpful',
  async press(interaction, [receipt = '']) {
    const language = languageOf(interaction.locale);
    await interaction.showModal({
      custom_id: writeCustomId('unhelpful', receipt),
      title: shorten(phrase(language, 'reasonTitle'), limits.modalTitle),
      components: [
        {
          type: ComponentType.Label,
          label: shorten(phrase(language, 'reasonLabel'), limits.modalLabel),
          component: {
            type: ComponentType.TextInput,
            custom_id: 'reason',
            style: TextInputStyle.Paragraph,
            required: false,
            max_length: bounds.reason,
          },
        },
      ],
    });
  },
  async submit(interaction, [receipt = ''], context) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const reason = interaction.fields.getTextInputValue('reason').trim().slice(0, bounds.reason);
    await noteFeedback(interaction, receipt, { helpful: false, reason: reason === '' ? null : reason }, context);
  },
} satisfies Control;
