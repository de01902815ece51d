import { describe, expect, it } from 'vitest';
import { createSettingsStore } from '../../../src/owners/settings/createSettingsStore.ts';
import { defaultSettings } from '../../../src/owners/settings/serverSettings.ts';
import type { SettingBounds } from '../../../src/owners/settings/boundSettings.ts';
import type { DocumentStore } from '../../../src/domain/state.ts';
import { memoryState } from '../../fakes/botContext.ts';

const ROLE = '100000000000000001';
const place = { guild: 'g1', kind: 'settings', key: 'all' };

interface Given {
  readonly bounds?: SettingBounds;
  readonly documents?: DocumentStore;
  readonly isUnsure?: boolean;
}

function open({
  bounds = { leastCooldown: 0, longest: 'all' },
  documents = memoryState().documents,
  isUnsure = false,
}: Given = {}) {
  const clock = { now: 0 };
  return {
    store: createSettingsStore(documents, bounds, { now: () => clock.now, isUnsure: async () => isUnsure }),
    documents,
    clock,
  };
}

describe('settings of servers', () => {
  it('may be lost with what was kept, until its managers set something again', async () => {
    const { store } = open({ isUnsure: true });
    expect([await store.mayBeLost('g1'), await store.mayBeLost(null)]).toEqual([true, false]);
    await store.reset('g1');
    expect([await store.mayBeLost('g1'), await store.mayBeLost('g2')]).toEqual([false, true]);
    expect(await open().store.mayBeLost('g1')).toBe(false);
  });

  it('are what holds where nothing is set, until somebody sets some, in that server alone', async () => {
    const { store } = open();
    expect(await store.of('g1')).toEqual(defaultSettings);
    const change = await store.change('g1', { answers: 'private', askRoles: [ROLE] });
    expect(change).toEqual({
      before: defaultSettings,
      after: { ...defaultSettings, answers: 'private', askRoles: [ROLE] },
    });
    expect(await store.of('g1')).toEqual(change.after);
    expect([await store.of('g2'), await store.of(null)]).toEqual([defaultSettings, defaultSettings]);
    expect((await store.change('g1', { cooldown: 5 })).after).toMatchObject({ answers: 'private', cooldown: 5 });
    expect(await store.reset('g1')).toMatchObject({ before: { cooldown: 5 }, after: defaultSettings });
    expect(await store.of('g1')).toEqual(defaultSettings);
  });

  it('keep what two processes change at the same time', async () => {
    const { store, documents, clock } = open();
    const other = open({ documents }).store;
    await store.of('g1');
    await Promise.all([store.change('g1', { cooldown: 9 }), other.change('g1', { length: '1' })]);
    clock.now = 5_000;
    expect(await store.of('g1')).toMatchObject({ cooldown: 9, length: '1' });
  });

  it('tell what another process changed after a moment, and are not asked for anew before', async () => {
    const { store, documents, clock } = open();
    await store.of('g1');
    await documents.put(place, { cooldown: 7 }, 0);
    clock.now = 4_999;
    expect((await store.of('g1')).cooldown).toBe(0);
    clock.now = 5_000;
    expect((await store.of('g1')).cooldown).toBe(7);
  });

  it('go no further than whoever runs the bot lets them', async () => {
    const { store } = open({ bounds: { leastCooldown: 30, longest: '3' } });
    expect(await store.of(null)).toMatchObject({ cooldown: 30, length: '3' });
    expect((await store.change('g1', { cooldown: 10, length: 'all' })).after).toMatchObject({
      cooldown: 30,
      length: '3',
    });
    expect((await store.change('g1', { cooldown: 60, length: '1' })).after).toMatchObject({
      cooldown: 60,
      length: '1',
    });
  });

  it('hold only what was set, and leave out what this version does not take', async () => {
    const { store, documents } = open();
    await store.change('g1', { length: '1' });
    expect((await documents.get(place))?.value).toEqual({ length: '1' });
    await documents.put(place, { length: '7', cooldown: 3, colour: 'red' }, 1);
    expect(await open({ documents }).store.of('g1')).toEqual({ ...defaultSettings, cooldown: 3 });
    await expect(store.change('g1', { cooldown: -1 })).rejects.toThrow();
    await expect(store.change('g1', { colour: 'red' } as never)).rejects.toThrow();
  });
});
