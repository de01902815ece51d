import { PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { expect, it } from 'vitest';
import { defaultSettings } from '../../../src/owners/settings/serverSettings.ts';
import { refuseToManage } from '../../../src/discord/manage/refuseToManage.ts';

const guilds = { has: (guild: string) => guild === 'ours', start: async () => {}, join: async () => {} };
const refusal = (guildId: string | null, permissions: bigint | null, locale = 'en-GB') =>
  refuseToManage(
    { guildId, memberPermissions: permissions === null ? null : new PermissionsBitField(permissions), locale } as never,
    { guilds, here: defaultSettings },
  );

it('lets members with Manage Server, and administrators, manage the articles in a server that does', () => {
  expect(refusal('ours', PermissionFlagsBits.ManageGuild)).toBeNull();
  expect(refusal('ours', PermissionFlagsBits.Administrator)).toBeNull();
});

it('refuses everybody else, and names what they lack', () => {
  const rest = PermissionsBitField.All & ~PermissionFlagsBits.ManageGuild & ~PermissionFlagsBits.Administrator;
  for (const permissions of [rest, 0n, null])
    expect(refusal('ours', permissions)).toBe('Only members with Manage Server may do this.');
  for (const guild of ['theirs', null]) {
    expect(refusal(guild, PermissionFlagsBits.Administrator)).toContain('GUILDS');
    expect(refusal(guild, PermissionFlagsBits.Administrator, 'de')).toMatch(/verwaltet.*GUILDS/);
  }
});
