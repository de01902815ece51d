import type { Message } from 'discord.js';

/** Whom a message of ours answers: who used the command, or whose message it is a reply to. */
export function askerOf({ interactionMetadata, mentions }: Message): string | undefined {
  return interactionMetadata?.user.id ?? mentions.repliedUser?.id;
}
