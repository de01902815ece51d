import { EventEmitter } from 'node:events';
import { pino } from 'pino';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handleSignals } from '../../src/processes/handleSignals.ts';

/** A process that only notes what it was told. */
function fakeProcess(stop: () => Promise<void>, grace = 10_000) {
  const events = new EventEmitter();
  const exits: number[] = [];
  const lines: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  handleSignals({
    stop,
    log,
    grace,
    source: { on: (event, listener) => events.on(event, listener), exit: (code) => void exits.push(code) },
  });
  return { send: (event: string, reason?: unknown) => events.emit(event, reason), exits, lines };
}

describe('handleSignals', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  it('lets what is under way finish, then exits 0', async () => {
    const { send, exits } = fakeProcess(() => new Promise((resolve) => setTimeout(resolve, 4_000)));
    send('SIGTERM');
    await vi.advanceTimersByTimeAsync(3_999);
    expect(exits).toEqual([]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(exits).toEqual([0]);
  });

  it('leaves after ten seconds at most, and says that something was lost', async () => {
    const { send, exits, lines } = fakeProcess(() => new Promise(() => {}));
    send('SIGTERM');
    send('SIGTERM');
    await vi.advanceTimersByTimeAsync(9_999);
    expect(exits).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(exits).toEqual([1]);
    expect(lines.join('')).toContain('without the answers');
  });

  it('leaves at once on a second SIGINT', () => {
    const { send, exits } = fakeProcess(() => new Promise(() => {}));
    send('SIGINT');
    expect(exits).toEqual([]);
    send('SIGINT');
    expect(exits).toEqual([130]);
  });

  it('exits 1 where stopping fails', async () => {
    const { send, exits } = fakeProcess(() => Promise.reject(new Error('stuck')));
    send('SIGTERM');
    await vi.advanceTimersByTimeAsync(0);
    expect(exits).toEqual([1]);
  });

  it('logs a rejection that nobody caught and exits 1, once', () => {
    const { send, exits, lines } = fakeProcess(async () => {});
    send('unhandledRejection', new Error('first'));
    send('unhandledRejection', new Error('second'));
    send('uncaughtException', new Error('third'));
    expect(exits).toEqual([1]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('first');
  });
});
