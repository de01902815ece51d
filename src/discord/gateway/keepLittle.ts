import { Options } from 'discord.js';

/**
 * What the library keeps of what it is told: of people and messages nothing but the bot itself, whoever comes by. It is
 * never read here, and would grow with everybody that asks.
 */
export const keepLittle = Options.cacheWithLimits({
  ...Options.DefaultMakeCacheSettings,
  MessageManager: 0,
  UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
  GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
});
