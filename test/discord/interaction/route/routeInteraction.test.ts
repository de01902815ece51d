import type { Interaction } from 'discord.js';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { DeadlineError } from '../../../../src/errors.ts';
import { bounds } from '../../../../src/discord/limits.ts';
import type { Command, Control, MessageCommand, SlashCommand } from '../../../../src/discord/interaction/command.ts';
import { createCommandContext } from '../../../../src/discord/interaction/commandContext.ts';
import { writeCustomId } from '../../../../src/discord/elements/customId.ts';
import { createRateLimiter } from '../../../../src/work/rateLimiter.ts';
import { createRouter } from '../../../../src/discord/interaction/route/routeInteraction.ts';
import { fakeContext } from '../../../fakes/botContext.ts';
import { fakeInteraction } from '../../../fakes/interactions.ts';
import { logLines } from '../../../fakes/logLines.ts';

type Given = Parameters<typeof fakeInteraction>[0];

const done: unknown[] = [];

const ask: SlashCommand = {
  data: { name: 'ask', description: 'asks' },
  refuse: ({ user }) => (user.id === 'hasty' ? 'Please wait.' : null),
  execute: async () => void done.push('ask'),
};
const plain: Command = {
  data: { name: 'plain', description: 'x', type: 1 },
  execute: async () => void done.push('plain'),
};
const menu: MessageCommand = {
  data: { name: 'Verify', type: 3 },
  refuse: ({ user }) => (user.id === 'hasty' ? 'Please wait.' : null),
  execute: async () => void done.push('menu'),
};
const plainMenu: MessageCommand = {
  data: { name: 'Look', type: 3 },
  execute: async () => void done.push('plain menu'),
};
const turn: Control = {
  kind: 'turn',
  refuse: ({ user }) => (user.id === 'hasty' ? 'Please wait.' : null),
  press: async (_, args) => void done.push(['pressed', ...args]),
  submit: async (_, args) => void done.push(['sent', ...args]),
};
const pressOnly: Control = { kind: 'pressOnly', press: async () => void done.push('pressOnly') };
const submitOnly: Control = { kind: 'submitOnly', submit: async () => void done.push('submitOnly') };

async function route(given: Given) {
  done.length = 0;
  const { log, lines } = logLines();
  const routes = { commands: [ask, plain, menu, plainMenu], controls: [turn, pressOnly, submitOnly] };
  const { interaction, did } = fakeInteraction<Interaction>(given);
  await createRouter(routes, createCommandContext(fakeContext({ log })))(interaction);
  const said = JSON.stringify(did.map(({ what }) => what));
  return { did: did.map(({ did: name, what }) => ({ name, what })), said, lines, done: [...done] };
}

describe('commands and presses', () => {
  it('wait for their turn behind what this person has under way, and are told where it does not come', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const { perUser, wait } = bounds.work;
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const long: Command = { data: { name: 'long', description: 'x', type: 1 }, execute: () => held };
    const router = createRouter({ commands: [long, plain], controls: [turn] }, createCommandContext(fakeContext()));
    const send = (given: Given) => {
      const { interaction, did } = fakeInteraction<Interaction>(given);
      return { did, over: router(interaction) };
    };
    done.length = 0;
    for (let n = 0; n < perUser; n++) void send({ kind: 'slash', commandName: 'long' });
    const waiting = send({ kind: 'button', customId: writeCustomId('turn', 1) });
    const other = send({ kind: 'slash', commandName: 'plain', user: 'bo' });
    await vi.advanceTimersByTimeAsync(wait - 1);
    expect([done, waiting.did]).toEqual([['plain'], []]);
    await vi.advanceTimersByTimeAsync(1);
    await Promise.all([waiting.over, other.over]);
    expect(JSON.stringify(waiting.did)).toMatch(/reply.*There is too much to do right now\. Please try again/);
    release();
    await vi.advanceTimersByTimeAsync(0);
    await send({ kind: 'button', customId: writeCustomId('turn', 2) }).over;
    expect(done).toEqual(['plain', ['pressed', '2']]);
  });

  it('that were not done in time say so, in the language of the asker, and are no fault', async () => {
    const late: Command = {
      data: { name: 'late', description: 'x', type: 1 },
      execute: () => Promise.reject(new DeadlineError('There was too much to do.')),
    };
    const { log, lines } = logLines();
    const { interaction, did } = fakeInteraction<Interaction>({ kind: 'slash', commandName: 'late', locale: 'de' });
    await createRouter({ commands: [late], controls: [] }, createCommandContext(fakeContext({ log })))(interaction);
    expect(JSON.stringify(did)).toContain('Gerade ist zu viel zu tun.');
    expect(lines.map(({ level }) => level)).toContain(40);
    expect(lines.map(({ level }) => level)).not.toContain(50);
  });

  it('of any kind are bounded together, a person and a server, and the refusal says until when', async () => {
    const pace = createRateLimiter({ perUser: { count: 2, window: 1000 }, perGuild: { count: 3, window: 1000 } });
    const context = createCommandContext(fakeContext(), undefined, pace);
    const router = createRouter({ commands: [plain], controls: [turn] }, context);
    const said = async (given: Given) => {
      done.length = 0;
      const { interaction, did } = fakeInteraction<Interaction>(given);
      await router(interaction);
      return done.length > 0 ? done[0] : JSON.stringify(did);
    };
    const slash = { kind: 'slash', commandName: 'plain' } as const;
    const press = { kind: 'button', customId: writeCustomId('turn', 1) } as const;
    const refused = expect.stringMatching(/reply.*That is a lot at once\. Go on <t:\d+:R>/);
    expect([await said(slash), await said(press), await said(slash), await said(press)]).toEqual([
      'plain',
      ['pressed', '1'],
      refused,
      refused,
    ]);
    expect(await said({ ...slash, user: 'bo' })).toBe('plain');
    expect(await said({ ...slash, user: 'cy' })).toEqual(refused);
    expect(await said({ ...slash, user: 'cy', guildId: 'g2' })).toBe('plain');
  });
});

describe('commands', () => {
  it('are carried out by their name, and logged with the time that they took and nothing that was typed', async () => {
    for (const [commandName, kind, name] of [
      ['ask', 'slash', 'ask'],
      ['plain', 'slash', 'plain'],
      ['Verify', 'menu', 'menu'],
      ['Look', 'menu', 'plain menu'],
    ] as const) {
      const { done: carriedOut, did, lines } = await route({ kind, commandName });
      expect(carriedOut).toEqual([name]);
      expect(did).toEqual([]);
      expect(lines).toMatchObject([{ level: 20, interaction: 'i1', name: commandName, msg: 'interaction done' }]);
      expect(lines[0]?.['ms']).toBeGreaterThanOrEqual(0);
      expect(lines[0]?.['ms']).toBeLessThan(20_000);
    }
  });

  it('that refuse say why, to one person, and do nothing', async () => {
    for (const [commandName, kind] of [
      ['ask', 'slash'],
      ['Verify', 'menu'],
    ] as const) {
      const { done: carriedOut, did, said } = await route({ kind, commandName, user: 'hasty' });
      expect(carriedOut).toEqual([]);
      expect(did).toMatchObject([{ name: 'reply', what: { flags: (1 << 15) | (1 << 6) } }]);
      expect(said).toContain('Please wait.');
    }
  });

  it('that are not known, or are of the other kind, are answered with a sentence', async () => {
    for (const given of [
      { kind: 'slash', commandName: 'gone' },
      { kind: 'slash', commandName: 'Verify' },
      { kind: 'menu', commandName: 'gone' },
      { kind: 'menu', commandName: 'ask' },
      { kind: 'menu', commandName: 'plain' },
    ] as const) {
      const { done: carriedOut, said, lines } = await route(given);
      expect(carriedOut).toEqual([]);
      expect(said).toContain('I no longer have this command. Try /ask.');
      expect(lines).toMatchObject([{ msg: 'interaction done' }]);
    }
    expect((await route({ kind: 'slash', commandName: 'gone', locale: 'de' })).said).toContain('Diesen Befehl');
  });
});

describe('controls', () => {
  it('are pressed and sent by their kind, with what their id says', async () => {
    const pressed = await route({ kind: 'button', customId: 'r1:turn:AAAA:2' });
    expect(pressed.done).toEqual([['pressed', 'AAAA', '2']]);
    expect(pressed.lines).toMatchObject([{ name: 'turn', interaction: 'i1', msg: 'interaction done' }]);
    expect((await route({ kind: 'modal', customId: 'r1:turn:AAAA' })).done).toEqual([['sent', 'AAAA']]);
  });

  it('refuse presses, and nothing that was written into a modal', async () => {
    const refused = await route({ kind: 'button', customId: 'r1:turn', user: 'hasty' });
    expect([refused.done, refused.did.length]).toEqual([[], 1]);
    expect(refused.said).toContain('Please wait.');
    expect((await route({ kind: 'modal', customId: 'r1:turn', user: 'hasty' })).done).toEqual([['sent']]);
  });

  it('of another version, or that cannot do this, are answered with a sentence and logged', async () => {
    for (const [given, name] of [
      [{ kind: 'button', customId: 'r0:turn' }, 'unknown control'],
      [{ kind: 'button', customId: 'r1:gone' }, 'gone'],
      [{ kind: 'button', customId: 'r1:submitOnly' }, 'submitOnly'],
      [{ kind: 'modal', customId: 'r1:pressOnly' }, 'pressOnly'],
    ] as const) {
      const { done: carriedOut, said, lines } = await route(given);
      expect(carriedOut).toEqual([]);
      expect(said).toContain('This button belongs to an older version of me.');
      expect(lines[0]).toMatchObject({
        level: 30,
        interaction: 'i1',
        name,
        msg: 'a control of an older version was used',
      });
    }
    expect((await route({ kind: 'button', customId: 'r1:gone', locale: 'de' })).said).toContain('älteren Version');
  });
});

it('leaves alone what is neither command nor control', async () => {
  const { did, lines, done: carriedOut } = await route({ kind: 'other' });
  expect([did, lines, carriedOut]).toEqual([[], [], []]);
});
