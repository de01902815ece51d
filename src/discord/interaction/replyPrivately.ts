import { MessageFlags, type RepliableInteraction } from 'discord.js';
import { sentence } from '../elements/components.ts';

/**
 * Tells whoever pressed or typed one sentence, in whatever state the interaction is: privately, unless a public reply
 * is already waiting to be filled.
 */
export async function replyPrivately(interaction: RepliableInteraction, content: string): Promise<void> {
  const reply = sentence(content);
  const privately = { ...reply, flags: reply.flags | MessageFlags.Ephemeral } as const;
  if (!interaction.deferred && !interaction.replied) await interaction.reply(privately);
  // A press may have been answered by "update that message": editing the reply would then overwrite the answer.
  else if (interaction.isMessageComponent() || interaction.replied) await interaction.followUp(privately);
  else await interaction.editReply(reply);
}
