import { beforeAll, expect, it, vi } from 'vitest';
import { buttonOf, componentsOf, messageOf, textOf } from './reading.ts';
import { useBot } from './useBot.ts';

/** Messages that mention the bot, where operator and server turned that on. */
const stage = useBot();
const INTENTS = { guilds: 1, messages: 1 << 9, content: 1 << 15 };

beforeAll(() => stage.restart({ MENTIONS: '1', QUESTIONS: '1000' }));

const news = () => stage.discord.twin.channels[0] ?? '';
const write = async (content: string, userId = stage.discord.twin.users[0] ?? '') =>
  stage.discord.twin.discord.simulateUserMessage({ channelId: news(), userId, content });
const mention = (words: string, user?: string) => write(`<@${stage.discord.appId}> ${words}`, user);
const posts = () =>
  stage.discord.exchanges.filter(({ method, path }) => method === 'POST' && path === `/channels/${news()}/messages`);
/** What the bot says to a message. */
async function said(sending: Promise<{ id: string }>) {
  const { id } = await sending;
  const reply = () =>
    posts().find(
      ({ body }) => (body as { message_reference?: { message_id: string } }).message_reference?.message_id === id,
    );
  await vi.waitFor(() => expect(reply()).toBeDefined(), { timeout: 20_000 });
  return reply() ?? expect.unreachable();
}
const set = async (name: string, values: readonly string[], type: number, resolved: object = {}) => {
  const form = await (await stage.admin.slash('settings')).reply();
  const data = { custom_id: `r1:settings:${name}`, component_type: type, values, resolved };
  return (await stage.admin.send(3, data, messageOf(form))).reply();
};

it('are heard with the intent for messages in servers, and never for their content', () => {
  expect(stage.discord.gateway.identified.at(-1)).toBe(INTENTS.guilds | INTENTS.messages);
  // As it is where nobody turned it on.
  expect(stage.discord.gateway.identified[0]).toBe(INTENTS.guilds);
});

it('are answered once the server turned it on, as a reply that pings nobody', async () => {
  await mention('Which offer stands?');
  const on = await set('mentions', ['on'], 3);
  expect(textOf(on)).toContain('Answer messages that mention me');
  const answer = await said(mention('Which **offer** stands?'));
  expect(posts()).toHaveLength(1);
  expect(answer.body).toMatchObject({
    allowed_mentions: { parse: [], replied_user: false },
    message_reference: { fail_if_not_exists: false },
  });
  expect(textOf(answer)).toContain('Our offer stands until Friday');
  expect(componentsOf(answer).some(({ label }) => label === 'Sources')).toBe(true);
});

it('lean on the question before, of whoever asks', async () => {
  await said(mention('What did Harbour Lines say of the offer?'));
  expect(textOf(await said(mention('and the Ferry Crews?')))).toMatch(/What did (?:the )?Ferry Crews say of the offer/);
});

it('are no others: without our name, of programs, of everybody', async () => {
  const before = posts().length;
  await write('Which offer stands?');
  await write('<@123456789012345678> Which offer stands?');
  await write('@everyone Which offer stands?');
  await mention('Which offer stands?', stage.discord.appId);
  await said(mention('Which offer stands?'));
  expect(posts()).toHaveLength(before + 1);
});

it('are told what is wrong with a question', async () => {
  expect(textOf(await said(write(`<@${stage.discord.appId}>`)))).toContain('Ask behind the mention');
  expect(textOf(await said(mention('a'.repeat(1001))))).toContain('1,001');
  expect(textOf(await said(mention('please explode')))).toContain('went wrong');
});

it('go away with Delete, for whoever asked', async () => {
  const answer = await said(mention('Which offer stands?'));
  const remove = buttonOf(answer, 'Delete');
  const member = (sent: Record<string, unknown>) => void Object.assign(sent['member'] ?? {}, { permissions: '68608' });
  expect(textOf(await (await stage.other.press(messageOf(answer), remove, member)).reply())).toContain(
    'Only whoever asked',
  );
  expect(textOf(await (await stage.reader.press(messageOf(answer), remove, member)).followUp())).toContain('Deleted');
});

it('are not answered where the server has answers for whoever asks alone, and told so', async () => {
  await set('answers', ['private'], 3);
  const told = textOf(await said(mention('Which offer stands?')));
  expect(told).toContain('Use /ask');
  expect(told).not.toContain('Friday');
  await set('answers', ['public'], 3);
});

it('keep to the channels and roles that the server set', async () => {
  const role = '100000000000000001';
  await set('askRoles', [role], 6, { roles: { [role]: { id: role, name: 'staff' } } });
  expect(textOf(await said(mention('Which offer stands?')))).toContain('only some roles may ask');
  await set('askRoles', [], 6);
  const [, elsewhere = ''] = stage.discord.twin.channels;
  await set('channels', [elsewhere], 8, { channels: { [elsewhere]: { id: elsewhere, name: 'other', type: 0 } } });
  const before = posts().length;
  await mention('Which offer stands?');
  await set('channels', [], 8);
  await said(mention('Which offer stands?'));
  expect(posts()).toHaveLength(before + 1);
});

it('are not heard at all where whoever runs the bot did not turn it on, whatever the server set', async () => {
  await stage.restart({ QUESTIONS: '1000' });
  expect(stage.discord.gateway.identified.at(-1)).toBe(INTENTS.guilds);
  const form = await (await stage.admin.slash('settings')).reply();
  expect(textOf(form)).not.toContain('Answer messages that mention me');
  const before = posts().length;
  await mention('Which offer stands?');
  await (await stage.reader.slash('ask', { question: 'Which offer stands?' })).reply();
  expect(posts()).toHaveLength(before);
});
