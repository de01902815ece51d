import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { QUOTA, createQuota } from '../../../src/owners/quota/createQuota.ts';
import { withTurn } from '../../../src/owners/quota/withTurn.ts';
import { createState } from '../../../src/store/state/createState.ts';
import { memoryState } from '../../fakes/botContext.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

const upload = (file: string, bytes = 1, guild = 'g1') => ({ guild, file, bytes, at: '2031-03-06T10:00:00.000Z' });

describe('the quota of a server', () => {
  it('is of files and of bytes, and what takes the place of another counts as one', async () => {
    const state = memoryState();
    const { take, hasRoom } = createQuota(state);
    expect(await take(upload('a', QUOTA.bytes - 5))).toBe(true);
    expect([await hasRoom('g1', 5), await hasRoom('g1', 6), await hasRoom('g2', 6)]).toEqual([true, false, true]);
    expect([await take(upload('b', 6)), await take(upload('b', 5)), await take(upload('a', 1))]).toEqual([
      false,
      true,
      true,
    ]);
    expect((await state.uploads.of('g1')).map(({ file, bytes }) => [file, bytes]).toSorted()).toEqual([
      ['a', 1],
      ['b', 5],
    ]);
    for (let n = 2; n < QUOTA.count; n += 1) await state.uploads.add(upload(`${n}`));
    expect([await take(upload('c')), await take(upload('b', 2)), await hasRoom('g1', 1)]).toEqual([false, true, false]);
  });

  it('holds for two processes that share what they keep, whichever takes the last place', async () => {
    const folder = await temporaryFolder();
    const open = () =>
      createState(folder, { onProblem: (error) => expect.unreachable(String(error)), retentionDays: 9 });
    const [bot, collector] = [open(), open()];
    for (let n = 1; n < QUOTA.count; n += 1) await bot.uploads.add(upload(`${n}`));
    const taken = await Promise.all(
      ['a', 'b', 'c', 'd'].map((file, n) => createQuota(n % 2 === 0 ? bot : collector).take(upload(file))),
    );
    expect(taken.filter(Boolean)).toHaveLength(1);
    expect(await bot.uploads.of('g1')).toHaveLength(QUOTA.count);
    for (const state of [bot, collector]) state.close();
  });
});

describe('a turn', () => {
  const place = { guild: 'g1', kind: 'quota', key: 'turn' };

  it('is of one alone, and goes to the next when its task is done or has failed', async () => {
    const { documents } = memoryState();
    let [busy, most] = [0, 0];
    const task = async () => {
      most = Math.max(most, (busy += 1));
      await sleep(5);
      busy -= 1;
    };
    const failing = withTurn(documents, place, () => Promise.reject(new Error('failed')));
    await expect(failing).rejects.toThrow('failed');
    await Promise.all(Array.from({ length: 4 }, () => withTurn(documents, place, task)));
    expect(most).toBe(1);
    expect(await documents.get(place)).toBeNull();
  });

  it.each([
    ['of a process that was killed ends after a while', 9_999, 10_000],
    ['of a clock that was ahead ends at once', 90_000, 0],
  ])('%s', async (_what, ahead, later) => {
    const { documents } = memoryState();
    const clock = { now: 1_900_000_000_000 };
    await documents.put(place, { until: clock.now + ahead }, 0);
    let isDone = false;
    const turn = withTurn(
      documents,
      place,
      async () => void (isDone = true),
      () => clock.now,
    );
    if (later > 0) {
      await sleep(40);
      expect(isDone).toBe(false);
      clock.now += later;
    }
    await turn;
    expect(isDone).toBe(true);
  });
});
