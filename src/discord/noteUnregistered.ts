import type { Client, RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import type { Logger } from 'pino';
import { syncCommands } from './syncCommands.ts';

/**
 * Notes in the log where Discord does not have our commands as they are: a bot that is there and has no commands is what one sees
 * who forgot to register them, or whose version has other ones. Never rejects: an answer to this is no condition for answering.
 */
export async function noteUnregistered(client: Client<true>, commands: readonly RESTPostAPIApplicationCommandsJSONBody[], guildId: string | undefined, log: Logger): Promise<void> {
  try {
    const { added, changed } = await syncCommands(client.rest, commands, { appId: client.application.id, dryRun: true, ...(guildId === undefined ? {} : { guildId }) });
    if (added.length + changed.length === 0) return;
    log.info({ commands: [...added, ...changed] }, `Discord does not have these commands ${guildId === undefined ? 'everywhere' : 'in that server'} as they are now: npm run register`);
  } catch (error) {
    log.debug({ err: error }, 'whether the commands are registered could not be asked');
  }
}
