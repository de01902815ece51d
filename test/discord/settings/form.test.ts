import { ChannelType, ComponentType, PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { onlyOfServer } from '../../../src/discord/settings/onlyOfServer.ts';
import { refuseSettings } from '../../../src/discord/settings/refuseSettings.ts';
import { renderSettings } from '../../../src/discord/settings/renderSettings.ts';
import { cooldownModal, importModal } from '../../../src/discord/settings/settingsModals.ts';
import { noteChange } from '../../../src/discord/settings/noteChange.ts';
import { defaultSettings } from '../../../src/owners/settings/serverSettings.ts';
import { memoryState } from '../../fakes/botContext.ts';
import { logLines } from '../../fakes/logLines.ts';

const [NEWS, QUAY, ROLE] = ['100000000000000001', '100000000000000002', '100000000000000003'];
const bounds = { leastCooldown: 0, longest: 'all' as const };
const settings = { ...defaultSettings, channels: [NEWS], uploadRoles: [ROLE], alerts: QUAY, cooldown: 60 };

interface Part {
  readonly type: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly components?: readonly Part[];
  readonly [name: string]: unknown;
}

function partsOf(given: Partial<Parameters<typeof renderSettings>[0]> = {}) {
  const view = { settings, bounds, language: 'en' as const, areSeveral: false, ...given };
  const [container] = renderSettings(view).components as unknown as readonly Part[];
  const parts = container?.components ?? [];
  const inRows = parts.flatMap((part) => part.components ?? []);
  const by = (id: string) => inRows.find((part) => part.custom_id === `r1:settings:${id}`);
  return { texts: parts.flatMap(({ content }) => content ?? []), inRows, by };
}

describe('the form of settings', () => {
  it('shows each as it is: channels, roles, one of a few, the pause', () => {
    const { texts, by } = partsOf({ note: 'Done.' });
    expect(by('channels')).toMatchObject({
      type: ComponentType.ChannelSelect,
      channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum],
      default_values: [{ id: NEWS, type: 'channel' }],
      min_values: 0,
      max_values: 25,
    });
    expect(['askRoles', 'uploadRoles', 'reindexRoles'].map((name) => by(name)?.['default_values'])).toEqual([
      [],
      [{ id: ROLE, type: 'role' }],
      [],
    ]);
    expect(by('askRoles')).toMatchObject({ type: ComponentType.RoleSelect, min_values: 0, max_values: 25 });
    expect(by('alerts')).toMatchObject({
      channel_types: [ChannelType.GuildText],
      default_values: [{ id: QUAY, type: 'channel' }],
      min_values: 0,
      max_values: 1,
    });
    expect(partsOf({ settings: defaultSettings }).by('alerts')).toMatchObject({ default_values: [] });
    expect(by('answers')).toMatchObject({
      type: ComponentType.StringSelect,
      options: [
        { value: 'public', label: 'Everybody in the channel', default: true },
        { value: 'private', label: 'Only who asks', default: false },
      ],
    });
    expect(texts[0]).toMatch(/^### Settings of this server\n-# What you choose holds at once[^\n]*\nDone\.$/);
    expect(texts).toContain('**Channels where I answer**');
    expect(texts.at(-1)).toBe('**Seconds between two questions of a member**: 60');
    expect(partsOf().texts[0]).toMatch(/^[^\n]*\n[^\n]*$/);
  });

  it('offers as much as whoever runs the bot lets it, and corpora where there are several', () => {
    const values = (name: string, given = {}) =>
      (partsOf(given).by(name)?.['options'] as readonly { value: string; label: string }[] | undefined)?.map(
        ({ value, label }) => `${value}: ${label}`,
      );
    expect(values('length')).toEqual(['1: 1 excerpt', '3: 3 excerpts', 'all: All that fit']);
    expect(values('length', { bounds: { ...bounds, longest: '3' } })).toEqual(['1: 1 excerpt', '3: 3 excerpts']);
    expect(values('mentions')).toBeUndefined();
    expect(values('mentions', { bounds: { ...bounds, mentions: true } })).toEqual([
      'off: No, commands only',
      'on: Yes, for everybody in the channel to see',
    ]);
    expect(values('language')).toEqual([
      'reader: That of whoever asks',
      'en: English',
      'ar: العربية',
      'es: español',
      'fr: français',
      'de: Deutsch',
    ]);
    const buttons = (areSeveral: boolean) =>
      partsOf({ areSeveral })
        .inRows.filter(({ type }) => type === ComponentType.Button)
        .map(({ custom_id: id }) => id);
    const own = ['cooldown', 'changes', 'export', 'import', 'reset'].map((name) => `r1:settings:${name}`);
    expect(buttons(false)).toEqual(own);
    expect(buttons(true)).toEqual([...own, 'r1:setup:show']);
  });

  it('asks for the pause and for a file in modals', () => {
    expect(cooldownModal(60, 'en')).toEqual({
      custom_id: 'r1:settings:cooldown',
      title: 'Pause between questions',
      components: [
        {
          type: ComponentType.Label,
          label: 'Seconds between two questions of a member',
          description: 'A whole number from 0 (no pause) to 3600 (an hour)',
          component: { type: 4, custom_id: 'seconds', style: 1, value: '60', max_length: 4, required: true },
        },
      ],
    });
    expect(importModal('de')).toMatchObject({
      custom_id: 'r1:settings:import',
      components: [
        {
          component: {
            type: ComponentType.FileUpload,
            custom_id: 'file',
            min_values: 1,
            max_values: 1,
            required: true,
          },
        },
      ],
    });
  });
});

it('lets those who manage a server set it, in servers, and says why not', () => {
  const refused = (rights: bigint, given: object = {}) =>
    refuseSettings({
      guildId: 'g1',
      locale: 'en-GB',
      member: { roles: [] },
      memberPermissions: new PermissionsBitField(rights),
      ...given,
    } as never);
  expect(refused(PermissionFlagsBits.ManageGuild)).toBeNull();
  expect(refused(0n)).toBe('Only members with Manage Server may do this.');
  expect(refused(PermissionFlagsBits.ManageGuild, { guildId: null })).toBe('There are settings in servers only.');
  expect(refused(0n, { locale: 'fr' })).toContain('membres');
});

describe('settings of another server', () => {
  const full = { ...settings, askRoles: [ROLE, NEWS], reindexRoles: [NEWS] };
  const guild = { channels: { cache: new Map([[NEWS, {}]]) }, roles: { cache: new Map([[ROLE, {}]]) } } as never;

  it('come without its channels and roles, which are counted', () => {
    expect(onlyOfServer(full, guild)).toEqual({
      settings: { ...full, alerts: null, askRoles: [ROLE], reindexRoles: [] },
      left: 3,
    });
    expect(onlyOfServer({ ...settings, alerts: NEWS }, guild)).toEqual({
      settings: { ...settings, alerts: NEWS },
      left: 0,
    });
  });

  it('come without all of them where the server is not known', () => {
    const { settings: left, left: n } = onlyOfServer(full, null);
    expect([left.channels, left.askRoles, left.uploadRoles, left.reindexRoles, left.alerts, n]).toEqual([
      [],
      [],
      [],
      [],
      null,
      6,
    ]);
    expect(left.cooldown).toBe(60);
  });
});

it('notes each setting that is another now, and no other, from what to what', async () => {
  const { log } = logLines();
  const state = memoryState();
  const interaction = { guildId: 'g1', user: { id: 'ada' } } as never;
  const after = { ...settings, channels: [], askRoles: [ROLE, NEWS], alerts: null, answers: 'private' as const };
  await noteChange(interaction, { before: settings, after }, { state, log });
  const noted = await state.audit.of('g1', 10);
  expect(noted.map(({ user, action, outcome }) => `${user} ${action}: ${outcome}`).toSorted()).toEqual([
    `ada settings.alerts: ${QUAY} → –`,
    'ada settings.answers: public → private',
    `ada settings.askRoles: – → ${ROLE}, ${NEWS}`,
    `ada settings.channels: ${NEWS} → –`,
  ]);
  await noteChange(interaction, { before: after, after }, { state, log });
  expect(await state.audit.of('g1', 10)).toHaveLength(4);
});
