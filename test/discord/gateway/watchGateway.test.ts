import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchGateway } from '../../../src/discord/gateway/watchGateway.ts';
import { logLines } from '../../fakes/logLines.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const watched = () => {
  const client = new EventEmitter();
  const fatal: string[] = [];
  const { log, lines } = logLines();
  const watch = watchGateway(client, { log, onFatal: ({ message }) => fatal.push(message) });
  return { client, fatal, watch, lines };
};

describe('the watch over the gateway', () => {
  it('is connected while every connection stands', () => {
    const { client, watch } = watched();
    const seen = [watch.isConnected()];
    for (const [event, shard] of [
      ['shardReady', 0],
      ['shardReady', 1],
      ['shardReconnecting', 1],
      ['shardResume', 1],
      ['shardReconnecting', 0],
      ['shardReconnecting', 1],
      ['shardReady', 0],
      ['shardResume', 1],
    ] as const) {
      client.emit(event, shard);
      seen.push(watch.isConnected());
    }
    expect(seen).toEqual([false, true, true, false, true, false, false, false, true]);
  });

  it.each([
    [4004, /\(4004\): it no longer takes the token; set DISCORD_TOKEN/],
    [4010, /\(4010\): it does not know this shard/],
    [4011, /\(4011\): the bot is in more servers than one connection may serve/],
    [4012, /\(4012\): it no longer speaks this version/],
    [4013, /\(4013\): it does not know an intent/],
    [4014, /\(4014\): it does not allow an intent; allow it in the Developer Portal/],
  ])('gives up at once where Discord closes with %i, once, and says what to do', (code, message) => {
    const { client, fatal, watch } = watched();
    client.emit('shardReady', 0);
    client.emit('shardDisconnect', { code }, 0);
    client.emit('shardDisconnect', { code }, 0);
    expect(fatal).toEqual([expect.stringMatching(message)]);
    expect(watch.isConnected()).toBe(false);
    vi.advanceTimersByTime(3_600_000);
    expect(fatal).toHaveLength(1);
  });

  it('gives up where Discord stays away for five minutes, and not before', () => {
    const { client, fatal, lines } = watched();
    client.emit('shardReady', 0);
    client.emit('shardReconnecting', 0);
    vi.advanceTimersByTime(200_000);
    // It goes on trying, which is no new start.
    client.emit('shardReconnecting', 0);
    vi.advanceTimersByTime(99_999);
    expect(fatal).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(fatal).toEqual(['Discord could not be reached for 5 minutes: check the connection.']);
    expect(JSON.stringify(lines)).toContain('reconnecting');
  });

  it('waits as long once more where it came back between', () => {
    const { client, fatal } = watched();
    client.emit('shardDisconnect', { code: 1006 }, 0);
    vi.advanceTimersByTime(299_999);
    client.emit('shardResume', 0);
    vi.advanceTimersByTime(299_999);
    client.emit('shardReconnecting', 0);
    vi.advanceTimersByTime(299_999);
    expect(fatal).toEqual([]);
  });

  it('says nothing once it was stopped', () => {
    const { client, fatal, watch } = watched();
    client.emit('shardReady', 0);
    client.emit('shardReconnecting', 0);
    watch.stop();
    client.emit('shardDisconnect', { code: 4004 }, 0);
    client.emit('shardReconnecting', 0);
    vi.advanceTimersByTime(3_600_000);
    expect(fatal).toEqual([]);
  });
});
