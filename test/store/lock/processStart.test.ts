import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { isRunning, startOf } from '../../../src/store/lock/processStart.ts';

/** A process that lives until the test is over. */
async function living(command = 'sleep'): Promise<number> {
  const child = spawn(command, command === 'sleep' ? ['60'] : ['-c', 'read line'], { stdio: 'pipe' });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'spawn');
  return child.pid ?? 0;
}

describe('when a process started', () => {
  it('is a time in ticks that stays, and that a later one has a later of', async () => {
    const own = await startOf(process.pid);
    expect(Number.isSafeInteger(own)).toBe(true);
    expect(await startOf(process.pid)).toBe(own);
    const child = await living();
    // Between our start and now, as the kernel counts both.
    expect(await startOf(child)).toBeGreaterThan(own ?? Infinity);
    expect(((await startOf(child)) ?? 0) - (own ?? 0)).toBeLessThan((process.uptime() + 5) * 1000);
  });

  it('is not known of one that is gone or never was', async () => {
    expect(await startOf(spawnSync('true').pid)).toBeNull();
    expect(await startOf(999_999_999)).toBeNull();
    expect(await startOf(-1)).toBeNull();
  });
});

describe('whether a process is running', () => {
  it('goes by its id and by when it started', async () => {
    const child = await living();
    const start = (await startOf(child)) ?? 0;
    expect(await isRunning(child, start)).toBe(true);
    expect(await isRunning(child, start + 1)).toBe(false);
    expect(await isRunning(child, start - 1)).toBe(false);
  });

  it('goes by the id alone where the start is not known', async () => {
    expect(await isRunning(await living(), 0)).toBe(true);
    expect(await isRunning(spawnSync('true').pid, 0)).toBe(false);
  });

  it.each([0, -1, Number.NaN, 1.5, Number.MAX_SAFE_INTEGER + 1])('takes %d for no process', async (pid) => {
    const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
    onTestFinished(() => kill.mockRestore());
    expect(await isRunning(pid, 0)).toBe(false);
    expect(kill).not.toHaveBeenCalled();
  });

  it('only asks, and takes one that we may not touch for running', async () => {
    const kill = vi.spyOn(process, 'kill');
    onTestFinished(() => kill.mockRestore());
    const failing = (code: string) => () => {
      throw Object.assign(new Error(code), { code });
    };
    kill.mockImplementationOnce(failing('EPERM'));
    expect(await isRunning(4711, 0)).toBe(true);
    kill.mockImplementationOnce(failing('ESRCH'));
    expect(await isRunning(4711, 0)).toBe(false);
    kill.mockImplementationOnce(() => {
      throw new TypeError('no code');
    });
    expect(await isRunning(4711, 0)).toBe(false);
    expect(kill.mock.calls).toEqual(Array.from({ length: 3 }, () => [4711, 0]));
  });

  it('takes a dead one that nobody has waited for as gone', async () => {
    const parent = spawn('sh', ['-c', 'true & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'inherit'] });
    onTestFinished(() => void parent.kill('SIGKILL'));
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const child = Number(line.toString());
    await vi.waitFor(async () => expect(await startOf(child)).toBeNull(), { timeout: 20_000 });
    // The id is still taken, and the start that a lock named is not known any more.
    expect(await isRunning(child, 1)).toBe(false);
  });
});
