import type { ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ShardProcess, startShards } from '../../../src/discord/gateway/startShards.ts';
import { logLines } from '../../fakes/logLines.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

class FakeChild extends EventEmitter {
  exitCode: number | null = null;
  signalCode: string | null = null;
  readonly signals: string[] = [];
  kill(signal: string): void {
    this.signals.push(signal);
    this.end(0);
  }
  end(code: number): void {
    this.exitCode = code;
    this.emit('exit', code);
  }
}

class FakeShard extends EventEmitter implements ShardProcess {
  child = new FakeChild();
  spawned = 0;
  readonly id: number;
  constructor(id: number) {
    super();
    this.id = id;
  }
  get process(): ChildProcess {
    return this.child as unknown as ChildProcess;
  }
  async spawn(): Promise<void> {
    this.spawned += 1;
    this.child = new FakeChild();
  }
  die(exitCode: number): void {
    this.child.end(exitCode);
    this.emit('death', this.child);
  }
}

function started(spawn: (create: (id: number) => FakeShard) => Promise<unknown>) {
  const manager = Object.assign(new EventEmitter(), {
    shards: new Map<number, FakeShard>(),
    spawn: () =>
      spawn((id) => {
        const shard = new FakeShard(id);
        manager.shards.set(id, shard);
        manager.emit('shardCreate', shard);
        return shard;
      }),
  });
  const fatal: string[] = [];
  const { log, lines } = logLines();
  const shards = startShards(manager, { log, onFatal: ({ message }) => fatal.push(message) });
  return { shards, fatal, lines, shard: (id: number) => manager.shards.get(id) ?? expect.unreachable() };
}
const two = () => started(async (create) => [create(0), create(1)]);

describe('a process a shard', () => {
  it('is started again where it ends, later each time, and no other', async () => {
    const { shards, shard, fatal, lines } = two();
    await shards.ready;
    shard(1).die(1);
    vi.advanceTimersByTime(4_999);
    expect(shard(1).spawned).toBe(0);
    vi.advanceTimersByTime(1);
    expect(shard(1).spawned).toBe(1);
    shard(1).die(1);
    vi.advanceTimersByTime(9_999);
    expect(shard(1).spawned).toBe(1);
    vi.advanceTimersByTime(1);
    expect([shard(0).spawned, shard(1).spawned]).toEqual([0, 2]);
    expect(fatal).toEqual([]);
    expect(JSON.stringify(lines)).toContain('"shard":1,"exitCode":1,"pause":5000');
    for (let n = 0; n < 20; n += 1) {
      shard(1).die(1);
      vi.advanceTimersByTime(300_000);
    }
    expect(shard(1).spawned).toBe(22);
  });

  it('is not started again where its settings are wrong: all of it is given up', async () => {
    const { shards, shard, fatal } = two();
    await shards.ready;
    shard(0).die(2);
    vi.advanceTimersByTime(3_600_000);
    expect(fatal).toEqual([expect.stringMatching(/^Shard 0 cannot run with these settings/u)]);
    expect(shard(0).spawned).toBe(0);
  });

  it('is asked to end and waited for, and then not started again', async () => {
    const { shards, shard } = two();
    await shards.ready;
    shard(0).die(1);
    const { child } = shard(1);
    await shards.stop();
    expect(child.signals).toEqual(['SIGTERM']);
    shard(1).emit('death', child);
    vi.advanceTimersByTime(3_600_000);
    expect([shard(0).spawned, shard(1).spawned]).toEqual([0, 0]);
  });

  it('that does not become ready ends them all, with the reason', async () => {
    const { shards, shard } = started(async (create) => {
      create(0);
      throw new Error('Shard 1 died');
    });
    await expect(shards.ready).rejects.toThrow('The shards could not be started (Shard 1 died)');
    expect(shard(0).child.signals).toEqual(['SIGTERM']);
  });
});
