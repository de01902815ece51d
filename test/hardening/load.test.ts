import type { Interaction } from 'discord.js';
import { expect, it, onTestFinished, vi } from 'vitest';
import { quantile } from '../../bench/statistics.ts';
import type { SlashCommand } from '../../src/discord/interaction/command.ts';
import { bounds } from '../../src/discord/limits.ts';
import { createCommandContext } from '../../src/discord/interaction/commandContext.ts';
import { createRouter } from '../../src/discord/interaction/route/routeInteraction.ts';
import { takeTurns } from '../../src/work/takeTurns.ts';
import { fakeContext } from '../fakes/botContext.ts';
import { fakeInteraction } from '../fakes/interactions.ts';

/** Milliseconds of the models for a question, of the event loop for a list, and a slice of either. */
const ASK = 400;
const LIST = 300;
const SLICE = 50;

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

it('answers 200 mixed commands within 120 s in time, while one person floods', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const steps = { models: 0, loop: 0 };
  // One thing at a time, as the model process and the event loop are.
  const models = takeTurns<null, void>(() => (steps.models++, sleep(SLICE)), 1);
  const loop = takeTurns<null, void>(() => (steps.loop++, sleep(SLICE)), 1);
  const slices = async (turns: typeof models, key: string, ms: number): Promise<void> => {
    for (let left = ms; left > 0; left -= SLICE) await turns(null, { key });
  };
  const ask: SlashCommand = {
    data: { name: 'ask', description: 'x', type: 1 },
    execute: ({ user }) => slices(models, user.id, ASK).then(() => slices(loop, user.id, SLICE)),
  };
  const list: SlashCommand = {
    data: { name: 'timeline', description: 'x', type: 1 },
    execute: ({ user }) => slices(loop, user.id, LIST),
  };
  const router = createRouter({ commands: [ask, list], controls: [] }, createCommandContext(fakeContext()));
  const took: number[] = [];
  const told: string[] = [];
  const send = async (user: string, commandName: string): Promise<void> => {
    const began = performance.now();
    const { interaction, did } = fakeInteraction<Interaction>({ kind: 'slash', commandName, user });
    await router(interaction);
    if (did.length > 0) told.push(user);
    if (commandName === 'ask') took.push(performance.now() - began);
  };

  const all: Promise<void>[] = [];
  for (let n = 0; n < 200; n++) {
    all.push(send(`member ${n}`, n % 2 === 0 ? 'ask' : 'timeline'));
    if (n % 10 === 0) for (let press = 0; press < 20; press++) all.push(send('flooder', 'timeline'));
    await vi.advanceTimersByTimeAsync(600);
  }
  await vi.advanceTimersByTimeAsync(5_000);
  await Promise.all(all);

  expect(took).toHaveLength(100);
  expect(quantile(took, 0.99)).toBeLessThan(3_000);
  expect(new Set(told)).toEqual(new Set(['flooder']));
  // Nothing is done twice, and nothing for what was turned away.
  expect(steps.models).toBe((100 * ASK) / SLICE);
  expect(steps.loop).toBe(100 + ((100 + 400 - told.length) * LIST) / SLICE);
});

it('does a little of what one member sends 200 times within a second, and turns the rest away in words', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  let [atOnce, most, begun] = [0, 0, 0];
  const list: SlashCommand = {
    data: { name: 'timeline', description: 'x', type: 1 },
    async execute(interaction) {
      most = Math.max(most, ++atOnce);
      begun++;
      await sleep(LIST);
      atOnce--;
      await interaction.reply('done');
    },
  };
  const router = createRouter({ commands: [list], controls: [] }, createCommandContext(fakeContext()));
  const said: unknown[] = [];
  const send = async (user: string): Promise<void> => {
    const { interaction, did } = fakeInteraction<Interaction>({ kind: 'slash', commandName: 'timeline', user });
    await router(interaction);
    said.push(...did.map(({ what }) => what));
  };
  const all = Array.from({ length: 200 }, () => send('flooder'));
  await vi.advanceTimersByTimeAsync(100);
  // Whoever comes meanwhile is served at once.
  all.push(send('ada'));
  await vi.advanceTimersByTimeAsync(LIST);
  expect(said.filter((one) => one === 'done').length).toBeGreaterThan(bounds.work.perUser);
  await vi.advanceTimersByTimeAsync(20_000);
  await Promise.all(all);

  expect(said).toHaveLength(201);
  expect(most).toBe(bounds.work.perUser + 1);
  expect(begun).toBeLessThanOrEqual(bounds.perUserAll.count + 1);
  const turnedAway = said.filter((one) => one !== 'done');
  expect(turnedAway).toHaveLength(201 - begun);
  for (const one of turnedAway) expect(JSON.stringify(one)).toMatch(/That is a lot at once|too much to do/);
});
