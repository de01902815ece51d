import type { RepliableInteraction } from 'discord.js';
import type { BotContext } from '../interaction/botContext.ts';

/**
 * Writes down who did what in which server, and what came of it: in the log, and where the server's managers can see
 * it.
 */
export async function noteAction(
  interaction: RepliableInteraction,
  action: string,
  outcome: string,
  { state, log }: Pick<BotContext, 'state' | 'log'>,
): Promise<void> {
  const entry = { guild: interaction.guildId, user: interaction.user.id, action, outcome };
  log.info(entry, 'a manager did something');
  try {
    await state.audit.add({ ...entry, at: new Date().toISOString() });
  } catch (error) {
    // What was done is done, and goes on.
    log.error({ ...entry, err: error }, 'what a manager did could not be kept: this line is all there is of it');
  }
}
