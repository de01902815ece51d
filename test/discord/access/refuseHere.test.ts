import { PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { expect, it } from 'vitest';
import { refuseHere } from '../../../src/discord/access/refuseHere.ts';
import { defaultSettings } from '../../../src/owners/settings/serverSettings.ts';

type Asking = Parameters<typeof refuseHere>[0];
const [CHANNEL, ROLE] = ['100000000000000001', '100000000000000002'];

const asking = (given: object = {}): Asking =>
  ({
    guildId: 'g',
    channelId: CHANNEL,
    channel: { isThread: () => false, parentId: 'a category' },
    locale: 'en-GB',
    memberPermissions: new PermissionsBitField(0n),
    member: { roles: { cache: new Map([[ROLE, {}]]) } },
    ...given,
  }) as never;

it('lets nobody ask outside of the channels, and says which they are', () => {
  const here = { ...defaultSettings, channels: [CHANNEL] };
  expect(refuseHere(asking(), here)).toBeNull();
  expect(refuseHere(asking({ channelId: 'other' }), here)).toBe(`In this server I answer in <#${CHANNEL}>.`);
  expect(refuseHere(asking({ channelId: null, channel: null }), here)).toContain('I answer in');
  const thread = { isThread: () => true, parentId: CHANNEL };
  expect(refuseHere(asking({ channelId: 'thread', channel: thread }), here)).toBeNull();
  // A category is no channel that hangs on another.
  expect(
    refuseHere(asking({ channelId: 'other', channel: { ...thread, isThread: () => false } }), here),
  ).not.toBeNull();
});

it('lets roles and managers ask, wherever their roles are told', () => {
  const here = { ...defaultSettings, askRoles: [ROLE] };
  expect(refuseHere(asking(), here)).toBeNull();
  expect(refuseHere(asking({ member: { roles: [ROLE] } }), here)).toBeNull();
  for (const member of [{ roles: ['other'] }, { roles: { cache: new Map() } }, null])
    expect(refuseHere(asking({ member, locale: 'de' }), here)).toContain('nur einige Rollen');
  const memberPermissions = new PermissionsBitField(PermissionFlagsBits.ManageGuild);
  expect(refuseHere(asking({ member: { roles: [] }, memberPermissions }), here)).toBeNull();
});

it('lets everybody ask in direct messages', () => {
  const here = { ...defaultSettings, askRoles: [ROLE], channels: ['other'] };
  expect(refuseHere(asking({ guildId: null, member: null }), here)).toBeNull();
});
