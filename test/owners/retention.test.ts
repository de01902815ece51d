import { describe, expect, it } from 'vitest';
import { createSources } from '../../src/collect/sources/createSources.ts';
import { stateOf } from '../../src/owners/corpora/stateOf.ts';
import { LEFT_FOR, createLeftServers } from '../../src/owners/retention/createLeftServers.ts';
import { QUOTA } from '../../src/owners/quota/createQuota.ts';
import { REMOVED_FOR, createRemovedFiles } from '../../src/owners/retention/createRemovedFiles.ts';
import { keepHouse } from '../../src/owners/retention/keepHouse.ts';
import { memoryState } from '../fakes/botContext.ts';

/** A bot's memory and folder on a clock that the test sets; what was done to the folder, in order. */
function house() {
  const clock = { now: 1_900_000_000_000 };
  const did: string[] = [];
  const failing = new Set<string>();
  const state = memoryState();
  const move = (what: string) => async (_guild: string, name: string, own?: () => Promise<unknown>) => {
    did.push(`${what} ${name}`);
    if (failing.has(name)) return { file: name, problem: 'stuck' };
    await own?.();
    return null;
  };
  const removed = createRemovedFiles(
    state,
    {
      removeSeed: move('remove'),
      restoreSeed: move('restore'),
      purgeSeed: async (_guild, name) => void did.push(`purge ${name}`),
    },
    () => clock.now,
  );
  const left = createLeftServers(state, removed.forget, () => clock.now);
  const hasSettings = async (guild: string) => (await state.documents.list(guild, 'settings')).length === 1;
  const set = (guild: string) => state.documents.put({ guild, kind: 'settings', key: 'all' }, {}, 0);
  return { clock, did, failing, state, removed, left, hasSettings, set };
}

const upload = (guild: string, file: string) => ({ guild, file, bytes: 7, at: '2031-03-06T10:00:00.000Z' });

describe('a server that the bot was taken out of', () => {
  it('loses what is kept of it after 30 days, with its files, and no other does', async () => {
    const { clock, did, state, removed, left, hasSettings, set } = house();
    const sources = ['default', 'court'].map((corpus) => createSources(stateOf(state, corpus).documents));
    const feed = { kind: 'feed', url: 'https://news.example/rss', every: 1, user: '7' } as const;
    for (const guild of ['1', '2']) for (const { add } of sources) await add(guild, feed);
    await left.start(['1', '2']);
    for (const guild of ['1', '2']) {
      await set(guild);
      await state.uploads.add(upload(guild, `${guild}.txt`));
    }
    await state.uploads.add(upload('1', 'old.txt'));
    await removed.remove(upload('1', 'old.txt'));
    await left.leave('1');
    clock.now += LEFT_FOR - 1;
    await left.leave('1');
    expect(await left.sweep()).toEqual([]);
    expect(await hasSettings('1')).toBe(true);
    clock.now += 1;
    expect(await left.sweep()).toEqual(['1']);
    expect([await hasSettings('1'), await hasSettings('2')]).toEqual([false, true]);
    for (const { all } of sources) expect((await all()).map(({ guild }) => guild)).toEqual(['2']);
    expect(did).toEqual(['remove old.txt', 'remove 1.txt', 'purge 1.txt', 'purge old.txt']);
    expect([await state.uploads.of('1'), await removed.of('1')]).toEqual([[], []]);
    expect(await left.sweep()).toEqual([]);
  });

  it('keeps everything where it comes back in time, and counts anew from then', async () => {
    const { clock, left, hasSettings, set } = house();
    await set('1');
    await left.join('1');
    await left.leave('1');
    clock.now += LEFT_FOR - 1;
    await left.join('1');
    clock.now += LEFT_FOR;
    expect(await left.sweep()).toEqual([]);
    await left.leave('1');
    expect(await left.sweep()).toEqual([]);
    expect(await hasSettings('1')).toBe(true);
  });

  it('is noticed at the next start where it went meanwhile, if this process would see it', async () => {
    const { clock, left, set, hasSettings } = house();
    await left.start(['1', '2', '3']);
    for (const guild of ['1', '2', '3']) await set(guild);
    await left.start(['1'], (guild) => guild !== '3');
    clock.now += LEFT_FOR;
    expect(await left.sweep()).toEqual(['2']);
    expect(await Promise.all(['1', '2', '3'].map(hasSettings))).toEqual([true, false, true]);
  });
});

describe('a file that was taken back', () => {
  it('can be put back by its server for 30 days', async () => {
    const { clock, did, state, removed } = house();
    await state.uploads.add(upload('1', 'a.txt'));
    expect(await removed.remove(upload('1', 'a.txt'))).toBeNull();
    expect(await state.uploads.of('1')).toEqual([]);
    expect(await removed.of('1')).toEqual([{ ...upload('1', 'a.txt'), removedAt: clock.now }]);
    expect(await removed.restore('2', 'a.txt')).toMatchObject({
      problem: expect.stringContaining('was not taken back here'),
    });
    clock.now += REMOVED_FOR - 1;
    await removed.sweep();
    expect(await removed.restore('1', 'a.txt')).toBeNull();
    expect([await state.uploads.of('1'), await removed.of('1')]).toEqual([[upload('1', 'a.txt')], []]);
    expect(did).toEqual(['remove a.txt', 'restore a.txt']);
  });

  it('is deleted for good after that', async () => {
    const { clock, did, removed } = house();
    await removed.remove(upload('1', 'a.txt'));
    clock.now += 5;
    await removed.remove(upload('1', 'b.txt'));
    clock.now += REMOVED_FOR - 5;
    await removed.sweep();
    expect(did.slice(2)).toEqual(['purge a.txt']);
    expect((await removed.of('1')).map(({ file }) => file)).toEqual(['b.txt']);
  });

  it('is known to be kept before it is moved, and stays known where that is tried again', async () => {
    const { state, removed, failing } = house();
    const killed = createRemovedFiles(state, {
      removeSeed: () => Promise.reject(new Error('killed')),
      restoreSeed: async () => null,
      purgeSeed: async () => {},
    });
    await state.uploads.add(upload('1', 'a.txt'));
    await expect(killed.remove(upload('1', 'a.txt'))).rejects.toThrow('killed');
    expect((await removed.of('1')).map(({ file }) => file)).toEqual(['a.txt']);
    failing.add('a.txt');
    await removed.remove(upload('1', 'a.txt'));
    expect(await removed.of('1')).toHaveLength(1);
    failing.clear();
    expect(await removed.restore('1', 'a.txt')).toBeNull();
    expect([await state.uploads.of('1'), await removed.of('1')]).toEqual([[upload('1', 'a.txt')], []]);
  });

  it('goes, the oldest first, where a server has more of them than are kept', async () => {
    const { clock, did, removed } = house();
    const large = { bytes: QUOTA.bytes / 2 };
    for (const file of ['a.txt', 'b.txt', 'c.txt']) {
      clock.now += 1;
      await removed.remove({ ...upload('1', file), ...large });
    }
    await removed.remove({ ...upload('2', 'd.txt'), ...large });
    expect(did.filter((one) => one.startsWith('purge'))).toEqual(['purge a.txt']);
    expect((await removed.of('1')).map(({ file }) => file)).toEqual(['b.txt', 'c.txt']);
  });

  it('stays where it is when it cannot be moved', async () => {
    const { failing, state, removed } = house();
    await state.uploads.add(upload('1', 'a.txt'));
    failing.add('a.txt');
    expect(await removed.remove(upload('1', 'a.txt'))).toEqual({ file: 'a.txt', problem: 'stuck' });
    expect(await state.uploads.of('1')).toHaveLength(1);
    failing.clear();
    await removed.remove(upload('1', 'a.txt'));
    failing.add('a.txt');
    expect(await removed.restore('1', 'a.txt')).toEqual({ file: 'a.txt', problem: 'stuck' });
    expect(await removed.of('1')).toHaveLength(1);
  });
});

it('builds a new index where articles went with a server, and only then', async () => {
  const { clock, left, removed } = house();
  let built = 0;
  let isStale = false;
  const corpus = { removed, status: async () => ({ isStale }), reindex: async () => (built += 1) };
  const untouched = { removed, status: async () => ({ isStale: false }), reindex: () => expect.unreachable() };
  const kept = { left, corpora: async () => [untouched, corpus] };
  await left.leave('1');
  await keepHouse(kept);
  expect(built).toBe(0);
  clock.now += LEFT_FOR;
  isStale = true;
  await keepHouse(kept);
  expect(built).toBe(1);
});
