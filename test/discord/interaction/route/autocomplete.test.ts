import type { Interaction } from 'discord.js';
import { expect, it } from 'vitest';
import type { Command } from '../../../../src/discord/interaction/command.ts';
import { createCommandContext } from '../../../../src/discord/interaction/commandContext.ts';
import { createRouter } from '../../../../src/discord/interaction/route/routeInteraction.ts';
import { fakeContext } from '../../../fakes/botContext.ts';
import { fakeInteraction } from '../../../fakes/interactions.ts';

const choice = (name: string, value: string) => ({ name, value });

it('suggests nothing to whoever asks faster than anybody types, and goes on with others', async () => {
  let asked = 0;
  const autocomplete = async () => ((asked += 1), [choice('A', 'a')]);
  const command: Command = { data: { name: 'ask', description: 'x' }, execute: async () => {}, autocomplete };
  const route = createRouter({ commands: [command], controls: [] }, createCommandContext(fakeContext()));
  const type = async (user: string) => {
    const given = { kind: 'autocomplete', commandName: 'ask', user } as const;
    const { interaction, did } = fakeInteraction<Interaction>(given);
    await route(interaction);
    return did.map(({ what }) => what);
  };
  for (let n = 0; n < 100; n += 1) await type('1');
  expect(await type('1')).toEqual([[]]);
  expect(asked).toBe(100);
  expect(await type('2')).toEqual([[choice('A', 'a')]]);
});

/** What is sent where the command \`ask\` gives these choices. */
async function suggested(choices: readonly ReturnType<typeof choice>[], commandName = 'ask') {
  const execute = async (): Promise<void> => {};
  const commands: Command[] = [
    { data: { name: 'ask', description: 'x' }, execute, autocomplete: async () => choices },
    { data: { name: 'plain', description: 'x', type: 1 }, execute },
    { data: { name: 'Verify', type: 3 }, execute },
  ];
  const { interaction, did } = fakeInteraction<Interaction>({ kind: 'autocomplete', commandName });
  await createRouter({ commands, controls: [] }, createCommandContext(fakeContext()))(interaction);
  expect(did.map(({ did: name }) => name)).toEqual(['respond']);
  return did[0]?.what;
}

it('suggests what the command gives, and nothing for a command that gives none', async () => {
  expect(await suggested([choice('A', 'a')])).toEqual([choice('A', 'a')]);
  for (const other of ['plain', 'Verify', 'gone']) expect(await suggested([choice('A', 'a')], other)).toEqual([]);
});

it('leaves out what Discord would refuse, and shortens the rest', async () => {
  const answer = await suggested([
    choice(' \n', 'blank'),
    choice('long value', 'v'.repeat(101)),
    choice('value', 'v'.repeat(100)),
    choice(` ${'n'.repeat(60)} \n\t ${'n'.repeat(60)} `, 'long name'),
  ]);
  expect(answer).toEqual([
    choice('value', 'v'.repeat(100)),
    choice(`${'n'.repeat(60)} ${'n'.repeat(38)}…`, 'long name'),
  ]);
});

it('gives as many choices as Discord takes, after those that are left out', async () => {
  const all = Array.from({ length: 30 }, (_, n) => choice(n === 0 ? '' : `n${n}`, `${n}`));
  expect(await suggested(all)).toEqual(all.slice(1, 26));
});
