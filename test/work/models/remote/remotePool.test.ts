import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeadlineError, ModelError } from '../../../../src/errors.ts';
import type { ModelTask } from '../../../../src/work/models/messages.ts';
import { createRemotePool } from '../../../../src/work/models/remote/remotePool.ts';
import { Unavailable } from '../../../../src/work/models/remote/remoteModel.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const embed: ModelTask = { call: 'embed', args: [['a'], 'query'] };
const anybody = { key: 'a' };

/** Addresses called a, b, …, each down for a reason or not; a task takes 100 ms of the fake clock. */
function open(...names: readonly string[]) {
  const down = new Map<string, Error>();
  const asked: string[] = [];
  const told: [string, boolean][] = [];
  const pool = createRemotePool(
    names.map((url) => ({
      url,
      models: {
        async run({ call }) {
          asked.push(`${url} ${call}`);
          await new Promise((resolve) => setTimeout(resolve, 100));
          const error = down.get(url);
          if (error) throw error;
          return url;
        },
        pid: () => null,
        close: () => void asked.push(`${url} closed`),
      },
    })),
    { onChange: (words, isIn) => told.push([words, isIn]), pause: 1_000, patience: 3_000 },
  );
  return { pool, down, asked, told };
}

/** What comes of it, once the fake clock went on. */
async function after<T>(ms: number, result: Promise<T>): Promise<PromiseSettledResult<T> | undefined> {
  const settled = Promise.allSettled([result]);
  await vi.advanceTimersByTimeAsync(ms);
  return (await Promise.race([settled, Promise.resolve([])]))[0];
}

describe('several addresses', () => {
  it('share tasks: each goes to the one that has fewest to do', async () => {
    const { pool, asked } = open('a', 'b');
    expect(pool.atOnce).toBe(16);
    const all = Promise.all([1, 2, 3, 4].map(() => pool.run(embed, anybody)));
    await vi.advanceTimersByTimeAsync(100);
    expect(await all).toEqual(['a', 'b', 'a', 'b']);
    expect(asked).toHaveLength(4);
  });

  it('do without one that is gone, which is told once and asked again until it is back', async () => {
    const { pool, down, asked, told } = open('a', 'b');
    down.set('a', new Unavailable('does not answer (ECONNREFUSED)'));
    expect(await after(200, pool.run(embed, anybody))).toMatchObject({ value: 'b' });
    expect(await after(100, pool.run(embed, anybody))).toMatchObject({ value: 'b' });
    expect(asked).toEqual(['a embed', 'b embed', 'b embed']);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(asked.slice(3)).toEqual(['a openEmbedder']);
    down.clear();
    await vi.advanceTimersByTimeAsync(1_100);
    expect(await after(100, pool.run(embed, anybody))).toMatchObject({ value: 'a' });
    expect(told).toEqual([
      ['a does not answer (ECONNREFUSED). It is left out, and asked again every 1 s', false],
      ['a answers again', true],
    ]);
  });

  it('ask for the reader again where that was missing', async () => {
    const { pool, down, asked } = open('a', 'b');
    down.set('a', new Unavailable('has no reader'));
    await after(200, pool.run({ call: 'openReader', args: [] }, anybody));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked.at(-1)).toBe('a openReader');
  });

  it('do not try elsewhere what is the fault of the task, nor leave anybody out for it', async () => {
    const { pool, down, asked, told } = open('a', 'b');
    down.set('a', new ModelError('does not fit'));
    expect(await after(100, pool.run(embed, anybody))).toMatchObject({ reason: { message: 'does not fit' } });
    expect([asked, told]).toEqual([['a embed'], []]);
  });

  it('wait a moment where all are gone, for one that comes back', async () => {
    const { pool, down } = open('a', 'b');
    for (const name of ['a', 'b']) down.set(name, new Unavailable('does not answer'));
    const asked = pool.run(embed, anybody);
    await vi.advanceTimersByTimeAsync(500);
    down.delete('b');
    expect(await after(2_000, asked)).toMatchObject({ value: 'b' });
  });

  it('say which they are and why, after that moment, and at once while it lasts', async () => {
    const { pool, down } = open('a', 'b');
    down.set('a', new Unavailable('refuses the token'));
    down.set('b', new Unavailable('has x, not y'));
    const failed = await after(4_000, pool.run(embed, anybody));
    expect(failed).toMatchObject({ reason: expect.any(ModelError) });
    const said = String((failed as PromiseRejectedResult).reason);
    expect(said).toContain('cannot be reached at any address of MODEL_URLS; start npm run models there');
    expect(said).toMatch(/\n {2}a refuses the token\n {2}b has x, not y$/);
    expect(await after(1, pool.run(embed, anybody))).toMatchObject({ reason: expect.any(ModelError) });
    down.clear();
    await vi.advanceTimersByTimeAsync(1_200);
    expect(await after(100, pool.run(embed, anybody))).toMatchObject({ status: 'fulfilled' });
  });

  it('say so at once where all refuse, for no wait would change that, until one does not', async () => {
    const { pool, down } = open('a', 'b');
    down.set('a', new Unavailable('refuses the token', { isRefusal: true }));
    down.set('b', new Unavailable('has x, not y', { isRefusal: true }));
    expect(await after(300, pool.run(embed, anybody))).toMatchObject({ reason: expect.any(ModelError) });
    down.set('b', new Unavailable('does not answer'));
    await vi.advanceTimersByTimeAsync(1_000);
    const waiting = pool.run(embed, anybody);
    expect(await after(10, waiting)).toBeUndefined();
    down.clear();
    expect(await after(2_000, waiting)).toMatchObject({ status: 'fulfilled' });
  });

  it('give up what one that says that it is there does not do', async () => {
    const { pool, down, asked } = open('a');
    const failed = after(10_000, pool.run(embed, anybody));
    down.set('a', new Unavailable('answers what no model can say'));
    // It is asked whether it is there between two tries.
    const timer = setInterval(() => {
      if (asked.at(-1) === 'a openEmbedder') down.delete('a');
      else down.set('a', new Unavailable('answers what no model can say'));
    }, 10);
    const { reason } = (await failed) as PromiseRejectedResult;
    clearInterval(timer);
    expect(reason).toBeInstanceOf(ModelError);
    expect(String(reason)).toMatch(/did not do what they were asked, 3 times each: a answers what no model can say$/);
    expect(asked.filter((call) => call === 'a embed')).toHaveLength(3);
  });

  it('wait no longer than whoever asks', async () => {
    const { pool, down } = open('a');
    down.set('a', new Unavailable('does not answer'));
    const asker = { key: 'a', deadline: performance.now() + 500 };
    expect(await after(700, pool.run(embed, asker))).toMatchObject({ reason: expect.any(DeadlineError) });
  });

  it('say what goes wrong while they are asked again', async () => {
    const { pool, down } = open('a');
    down.set('a', new Unavailable('does not answer'));
    void pool.run(embed, anybody).catch(() => {});
    await vi.advanceTimersByTimeAsync(200);
    down.set('a', new DeadlineError('too late'));
    expect(String(((await after(4_000, pool.run(embed, anybody))) as PromiseRejectedResult).reason)).toContain(
      'a does not answer (too late)',
    );
  });

  it('end, with what waits', async () => {
    const { pool, down, asked } = open('a');
    down.set('a', new Unavailable('does not answer'));
    const waiting = pool.run(embed, anybody);
    await vi.advanceTimersByTimeAsync(200);
    pool.close();
    expect(await after(200, waiting)).toMatchObject({ reason: { message: expect.stringContaining('are closed') } });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(asked).toEqual(['a embed', 'a closed']);
  });
});
