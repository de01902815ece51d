import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import type { Sent } from './judge/judge.ts';
import { textOf } from './reading.ts';
import { useBot } from './useBot.ts';

const stage = useBot({ QUESTIONS: '10000', SLOW_MS: '150' });

// The one test with a clock in it: a machine that is busy with something else gets another try.
it('defers 200 questions within a second, and answers each of them once', { retry: 2, timeout: 40_000 }, async () => {
  stage.discord.pace.ms = 1000;
  stage.discord.gateway.hold();
  const turns = await Promise.all(
    Array.from({ length: 200 }, (_, n) => stage.reader.slash('ask', { question: `Which offer stands, number ${n}?` })),
  );
  stage.discord.gateway.release();
  const tokens = new Set(turns.map(({ token }) => token));
  const theirs = () => stage.discord.exchanges.filter(({ path: to }) => tokens.has(to.split('/')[3] ?? ''));
  const refused = () => theirs().filter(({ status }) => status >= 400);
  await vi.waitFor(() => expect(refused().length > 0 || theirs().filter(isEdit).length >= turns.length).toBe(true), {
    timeout: 30_000,
    interval: 10,
  });
  stage.discord.pace.ms = 0;
  await sleep(200);
  expect(refused()).toEqual([]);
  for (const [n, turn] of turns.entries()) {
    const { at } = stage.discord.dispatched.get(turn.token) ?? { at: 0 };
    const [defer, answer, ...more] = turn.all();
    expect((defer?.at ?? Number.POSITIVE_INFINITY) - at).toBeLessThan(1000);
    expect(defer?.body).toMatchObject({ type: 5 });
    expect(textOf({ body: answer?.body })).toContain(`number ${n}?`);
    expect(more).toEqual([]);
  }
});

function isEdit({ method, path: to }: Sent): boolean {
  return method === 'PATCH' && to.startsWith('/webhooks/');
}
