import {
  type CacheFactory,
  GuildMember,
  GuildMemberManager,
  Message,
  MessageManager,
  User,
  UserManager,
} from 'discord.js';
import { expect, it } from 'vitest';
import { keepLittle } from '../../../src/discord/gateway/keepLittle.ts';

type Kind = Parameters<CacheFactory>;

it.each([
  ['users', UserManager, User, ['bot']],
  ['members', GuildMemberManager, GuildMember, ['bot']],
  ['messages', MessageManager, Message, []],
])('keeps none of the %s that come by but the bot itself', (_, manager, holds, kept) => {
  const cache = keepLittle(manager as unknown as Kind[0], holds as unknown as Kind[1], manager as unknown as Kind[2]);
  for (const id of ['bot', ...Array.from({ length: 1_000 }, (_each, n) => String(n))])
    cache.set(id, { id, client: { user: { id: 'bot' } } } as never);
  expect([...cache.keys()]).toEqual(kept);
});
