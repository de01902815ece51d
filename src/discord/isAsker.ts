import type { Press } from './command.ts';

/** Whether the message under the button answers the one who pressed it: they turn its pages, others get a private copy. */
export function isAsker(interaction: Press): boolean {
  const asker = interaction.message.interactionMetadata?.user.id;
  return asker === undefined || asker === interaction.user.id;
}
