import { type ChatInputCommandInteraction, DiscordAPIError, type Interaction } from 'discord.js';
import { expect, it } from 'vitest';
import { help } from '../../../../commands/help.ts';
import { IndexError } from '../../../../src/errors.ts';
import { noteAction } from '../../../../src/discord/manage/noteAction.ts';
import { openDatabase } from '../../../../src/store/state/openDatabase.ts';
import { sqlState } from '../../../../src/store/state/sqlState.ts';
import { sqliteDatabase } from '../../../../src/store/state/sqliteDatabase.ts';
import type { Command, Control, SlashCommand } from '../../../../src/discord/interaction/command.ts';
import { createCommandContext } from '../../../../src/discord/interaction/commandContext.ts';
import { createRouter } from '../../../../src/discord/interaction/route/routeInteraction.ts';
import { fakeContext } from '../../../fakes/botContext.ts';
import { fakeInteraction } from '../../../fakes/interactions.ts';
import { logLines } from '../../../fakes/logLines.ts';

type Given = Parameters<typeof fakeInteraction>[0];

const command: Given = { kind: 'slash', commandName: 'ask' };

/** Routes an interaction to what fails with this error, and gives what came of it. */
async function fail(error: Error, given: Given = command) {
  const refuse = async (): Promise<never> => {
    throw error;
  };
  const ask: Command = { data: { name: 'ask', description: 'x' }, execute: refuse, autocomplete: refuse };
  const turn: Control = { kind: 'turn', press: refuse };
  const { log, lines } = logLines();
  const codes: (number | string)[] = [];
  const context = createCommandContext(fakeContext({ log }));
  const routes = { commands: [ask], controls: [turn] };
  const { interaction, did } = fakeInteraction<Interaction>(given);
  await createRouter(routes, context, (code) => codes.push(code))(interaction);
  await createRouter(routes, context)(fakeInteraction<Interaction>(command).interaction);
  return { lines, codes, did };
}

function discordError(code: number | string): DiscordAPIError {
  return new DiscordAPIError({ code: Number(code), message: 'no' }, code, 400, 'POST', 'https://discord.example', {});
}

it('logs what goes wrong, and tells the person in their language', async () => {
  const { lines, codes, did } = await fail(new Error('no room left'));
  expect(lines[0]).toMatchObject({
    level: 50,
    interaction: 'i1',
    name: 'ask',
    err: { message: 'no room left' },
    msg: 'an interaction failed',
  });
  expect(codes).toEqual([]);
  expect(did).toMatchObject([{ did: 'reply' }]);
  expect(JSON.stringify(did)).toContain('Something went wrong on my side, and it has been noted. Please try again.');
  expect(JSON.stringify((await fail(new Error('x'), { ...command, locale: 'de' })).did)).toContain('schiefgegangen');
});

it('says where there is no index, and who can build it', async () => {
  const { lines, did } = await fail(new IndexError('There is no index in x yet.'));
  expect(lines[0]).toMatchObject({ level: 50, msg: 'an interaction failed' });
  expect(JSON.stringify(did)).toContain('Whoever runs this bot can build it with `npm run reindex`');
});

it('says where what is to be kept cannot be, of which nothing is lost', async () => {
  const { log } = logLines();
  const state = await fullState();
  const { interaction, did } = fakeInteraction<Interaction>({ ...command, guildId: 'g1' });
  const change: SlashCommand = {
    data: { name: 'ask', description: 'x', type: 1 },
    execute: async ({ guildId }, { servers }) => void (await servers.change(guildId ?? '', { cooldown: 9 })),
  };
  await createRouter(
    { commands: [change], controls: [] },
    createCommandContext(fakeContext({ log, state })),
  )(interaction);
  expect(JSON.stringify(did)).toContain('Nothing that was kept before is lost.');
  expect(await state.documents.list('g1', 'before')).toMatchObject([{ value: 'kept' }]);
});

it('does what a manager asks for although it cannot be kept who did', async () => {
  const { log, lines } = logLines();
  const state = await fullState();
  const { interaction } = fakeInteraction<ChatInputCommandInteraction>({ kind: 'slash', user: 'ada', guildId: 'g1' });
  await noteAction(interaction, 'reindex', 'done', { state, log });
  expect(lines).toMatchObject([
    { level: 30 },
    { level: 50, guild: 'g1', user: 'ada', action: 'reindex', outcome: 'done' },
  ]);
});

/** What is kept where nothing can be written any more. */
async function fullState() {
  const db = openDatabase(':memory:', () => {});
  const state = sqlState(sqliteDatabase(db), { nameOf: String, now: Date.now, retentionDays: 90 });
  await state.documents.put({ guild: 'g1', kind: 'before', key: 'a' }, 'kept', 0);
  db.exec('PRAGMA query_only = 1');
  return state;
}

it('reports the code of every error of Discord’s', async () => {
  expect((await fail(discordError(50035))).codes).toEqual([50035]);
  expect((await fail(discordError(10062))).codes).toEqual([10062]);
});

it.each([10003, 10008, 10062, 40060, 50027])('takes %i for ordinary: nobody is left to tell', async (code) => {
  for (const given of [code, String(code)]) {
    const { lines, did } = await fail(discordError(given));
    expect(lines[0]).toMatchObject({
      level: 40,
      interaction: 'i1',
      name: 'ask',
      code: given,
      msg: 'Discord no longer takes an answer to this interaction',
    });
    expect(did).toEqual([]);
  }
});

it('takes another error of Discord’s for a failure, and an error of ours with such a code too', async () => {
  for (const error of [discordError(50035), Object.assign(new Error('x'), { code: 10062 })]) {
    const { lines, did } = await fail(error);
    expect(lines[0]).toMatchObject({ level: 50, msg: 'an interaction failed' });
    expect(did).toHaveLength(1);
  }
});

it('names a control in the log by its kind, and never throws where the person cannot be told', async () => {
  const { lines } = await fail(new Error('first'), {
    kind: 'button',
    customId: 'r1:turn:secret',
    failure: new Error('second'),
  });
  expect(lines.slice(0, 2)).toMatchObject([
    { level: 50, name: 'turn', err: { message: 'first' } },
    { level: 20, interaction: 'i1', name: 'turn', err: { message: 'second' }, msg: 'and could not be told' },
  ]);
  expect(JSON.stringify(lines)).not.toContain('secret');
});

it('tells nobody of a failed autocomplete: it takes no sentence', async () => {
  const { lines, did } = await fail(new Error('x'), { kind: 'autocomplete', commandName: 'ask' });
  expect(lines[0]).toMatchObject({ level: 50, name: 'ask', msg: 'an interaction failed' });
  expect(did).toEqual([]);
});

it('answers /help where there is no index', async () => {
  const corpus = () => Promise.reject(new IndexError('There is no index in x yet.'));
  const context = createCommandContext(fakeContext({ corpus }));
  const { interaction, did } = fakeInteraction<Interaction>({ kind: 'slash', commandName: 'help' });
  await createRouter({ commands: [help], controls: [] }, context)(interaction);
  expect(JSON.stringify(did)).toContain('### On Record');
  expect(JSON.stringify(did)).toContain('npm run reindex');
});
