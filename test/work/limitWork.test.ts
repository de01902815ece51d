import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { limitWork } from '../../src/work/limitWork.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const bounds = { perUser: 2, perGuild: 3, whole: 4, wait: 1000 };

/** Work that takes its time of the fake clock, and what became of it: when it began, or that it did not. */
function desk(given: Partial<typeof bounds> = {}) {
  const started = performance.now();
  const inTurn = limitWork({ ...bounds, ...given });
  const log: string[] = [];
  const ask = async (user: string, guild: string | null, takes = 500): Promise<void> => {
    const done = await inTurn({ user, guild }, async () => {
      log.push(`${user} ${performance.now() - started}`);
      await new Promise((resolve) => setTimeout(resolve, takes));
      if (user === 'bad') throw new Error('bad');
    });
    if (!done) log.push(`${user} busy at ${performance.now() - started}`);
  };
  return { ask, log };
}

describe('limitWork', () => {
  it('does so much at a time for a person, and what comes too late not at all', async () => {
    const { ask, log } = desk();
    for (let n = 0; n < 7; n++) void ask('ada', null);
    void ask('bo', null);
    await vi.advanceTimersByTimeAsync(3000);
    expect(log).toEqual([
      'ada 0',
      'ada 0',
      'bo 0',
      'ada 500',
      'ada 500',
      ...Array.from({ length: 3 }, () => 'ada busy at 1000'),
    ]);
  });

  it('does so much at a time for a guild, and as much for the next one', async () => {
    const { ask, log } = desk({ whole: 99 });
    for (const user of ['a', 'b', 'c', 'd']) void ask(user, 'port');
    void ask('e', 'sound');
    void ask('f', null);
    await vi.advanceTimersByTimeAsync(600);
    expect(log).toEqual(['a 0', 'b 0', 'c 0', 'e 0', 'f 0', 'd 500']);
  });

  it('does so much at a time in all, people in turn', async () => {
    const { ask, log } = desk({ whole: 1, perUser: 9, wait: 9000 });
    for (let n = 0; n < 3; n++) void ask('ada', null);
    void ask('bo', null);
    await vi.advanceTimersByTimeAsync(3000);
    expect(log).toEqual(['ada 0', 'ada 500', 'bo 1000', 'ada 1500']);
  });

  it('goes by a clock that nobody sets', async () => {
    const { ask, log } = desk({ whole: 1 });
    void ask('ada', null);
    void ask('bo', null);
    vi.setSystemTime(new Date('2061-01-01'));
    await vi.advanceTimersByTimeAsync(600);
    void ask('cy', null);
    vi.setSystemTime(new Date('2001-01-01'));
    await vi.advanceTimersByTimeAsync(2000);
    expect(log).toEqual(['ada 0', 'bo 500', 'cy 1000']);
  });

  it('goes on after work that failed, and hands the failure on', async () => {
    const { ask, log } = desk({ whole: 1 });
    const failed = expect(ask('bad', null)).rejects.toThrow('bad');
    void ask('ada', null);
    await vi.advanceTimersByTimeAsync(600);
    await failed;
    expect(log).toEqual(['bad 0', 'ada 500']);
  });

  it('gives up nothing that has begun, however long it takes', async () => {
    const { ask, log } = desk({ whole: 1 });
    void ask('ada', null, 60_000);
    void ask('bo', null);
    await vi.advanceTimersByTimeAsync(61_000);
    expect(log).toEqual(['ada 0', 'bo busy at 1000']);
  });
});
