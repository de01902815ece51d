import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { choicesOf, componentsOf, isEphemeral, messageOf, textOf } from './reading.ts';
import type { Actor } from './twin/createActor.ts';
import { directChannelOf } from './twin/openDirect.ts';
import { useBot } from './useBot.ts';

/** `/watch`: what is watched is told in a channel, or directly, when a new article brings it. */
const stage = useBot({ QUESTIONS: '1000', DIGESTS: '1' });

type Sent = Record<string, unknown> & { member?: { permissions: string; user: unknown } };
const asMember = (sent: Sent) => void Object.assign(sent.member ?? {}, { permissions: '68608' });

const watch = (who: Actor, name: string, options: Record<string, string> = {}, change?: (sent: Sent) => void) => {
  const { channel, ...texts } = options;
  const data = {
    id: '300000000000000006',
    name: 'watch',
    type: 1,
    options: [
      {
        name,
        type: 1,
        options: [
          ...Object.entries(texts).map(([option, value]) => ({ name: option, type: 3, value })),
          ...(channel === undefined ? [] : [{ name: 'channel', type: 7, value: channel }]),
        ],
      },
    ],
    ...(channel === undefined
      ? {}
      : { resolved: { channels: { [channel]: { id: channel, type: 0, name: 'news', permissions: '0' } } } }),
  };
  return who.send(2, data, undefined, change);
};

it('tells a channel of new statements that fit, with their source, and pings nobody', async () => {
  const [news = ''] = stage.discord.twin.channels;
  expect(textOf(await (await watch(stage.reader, 'add')).reply())).toContain('Say what to watch');
  expect(textOf(await (await watch(stage.reader, 'add', { speaker: 'Nobody' })).reply())).toContain('Nobody called');
  const refused = await watch(stage.reader, 'add', { words: 'sail', channel: news }, asMember);
  expect(textOf(await refused.reply())).toContain('Only members with Manage Server');
  const added = await watch(stage.admin, 'add', { speaker: 'ada quill', words: 'sail', channel: news });
  expect(isEphemeral(await added.first())).toBe(true);
  expect(textOf(await added.reply())).toContain(
    `Watching Ada Quill · “sail”: when new articles bring something, it goes <#${news}>`,
  );

  await upload('sailing.txt', 'We sail again at dawn.');
  const digest = await digestIn(news, 1);
  expect(digest.status).toBe(200);
  expect(textOf(digest)).toMatch(/### New for Ada Quill · “sail”: 1 statement\n> We sail again at dawn\.\n/);
  expect(textOf(digest)).toMatch(/-# \*\*Ada Quill\*\*[^]*\[1\] \*\*[^]*not asserted/);
});

it('lists, pauses and stops, for whose they are', async () => {
  expect(textOf(await (await watch(stage.other, 'list', {}, asMember)).reply())).toContain('Nothing yet.');
  const own = await watch(stage.other, 'add', { outlet: 'Sound Radio' }, asMember);
  expect(textOf(await own.reply())).toContain('to you directly');
  const list = await (await watch(stage.admin, 'list')).reply();
  expect(textOf(list)).toMatch(/\*\*Ada Quill · “sail”\*\* · <#\d+>/);
  expect(textOf(list)).not.toContain('Sound Radio');
  const [pause, stop] = menusOf(list);
  const value = pause?.options?.[0]?.value ?? '';
  const choose = (who: Actor, menu: typeof pause, change?: (sent: Sent) => void) =>
    who.choose(messageOf(list), menu?.custom_id ?? '', value, change);
  // A member who sends the menu again changes nothing of the server's.
  expect(textOf(await (await choose(stage.other, stop, asMember)).reply())).toContain('Sound Radio');
  expect(textOf(await (await choose(stage.admin, pause)).reply())).toContain('paused');
  expect(textOf(await (await choose(stage.admin, pause)).reply())).not.toContain('paused');
  expect(textOf(await (await choose(stage.admin, stop)).reply())).toContain('Nothing yet.');
  const privacy = {
    id: '300000000000000005',
    name: 'privacy',
    type: 1,
    options: [{ name: 'forget', type: 1, options: [] }],
  };
  await (await stage.other.send(2, privacy)).reply();
  expect(textOf(await (await watch(stage.other, 'list', {}, asMember)).reply())).toContain('Nothing yet.');
});

describe('to somebody directly', () => {
  const own = () => directChannelOf(stage.discord.twin.users[0] ?? '');
  const others = () => directChannelOf(stage.discord.twin.users[1] ?? '');

  it('comes in their language, once an hour, with all that came meanwhile', async () => {
    const inGerman = (sent: Sent) => void Object.assign(sent, { locale: 'de' });
    const added = await watch(stage.reader, 'add', { speaker: 'ada quill' }, inGerman);
    expect(textOf(await added.reply())).toContain('Beobachtet wird Ada Quill');
    await upload('tide.txt', 'The tide will not wait for us.');
    await upload('rope.txt', 'Every rope was checked twice.');
    await sleep(500);
    expect(messagesIn(own())).toEqual([]);
    const digest = await digestIn(own(), 1);
    expect(digest.status).toBe(200);
    expect(textOf(digest)).toMatch(/### Neu zu Ada Quill: 2 Aussagen\n[^]*rope was checked[^]*tide will not wait/);
    const opened = stage.discord.exchanges.filter(({ path }) => path === '/users/@me/channels');
    expect(opened.map(({ body }) => body)).toEqual([{ recipient_id: stage.discord.twin.users[0] }]);
    stage.bot.signal('SIGUSR2');
    await sleep(500);
    expect(messagesIn(own())).toHaveLength(1);
  });

  it('comes no more once it is stopped', async () => {
    await (await watch(stage.other, 'add', { speaker: 'ada quill' }, asMember)).reply();
    const list = await (await watch(stage.reader, 'list')).reply();
    const [, stop] = menusOf(list);
    const left = await stage.reader.choose(messageOf(list), stop?.custom_id ?? '', stop?.options?.[0]?.value ?? '');
    expect(textOf(await left.reply())).toContain('Nothing yet.');
    await upload('anchor.txt', 'The anchor holds well enough.');
    await digestIn(others(), 1);
    await sleep(300);
    expect(messagesIn(own())).toHaveLength(1);
  });

  it('is paused, with the reason in the list and one plain line in the log, where they take no messages', async () => {
    stage.discord.faults.push({
      match: ({ path }) => path === `/channels/${others()}/messages`,
      status: 403,
      body: { code: 50007, message: 'Cannot send messages to this user' },
      times: 1,
    });
    await upload('lamp.txt', 'The lamp burns all night.');
    await digestIn(others(), 2);
    const listed = async () => (await watch(stage.other, 'list', {}, asMember)).reply();
    await vi.waitFor(async () => expect(textOf(await listed())).toContain('paused, since a digest was not taken'), {
      timeout: 20_000,
    });
    const said = stage.bot.lines.map((line): unknown => JSON.parse(line));
    expect(said).toContainEqual(
      expect.objectContaining({ msg: 'a message was not taken', reason: 'Cannot send messages to this user' }),
    );
    expect(stage.bot.lines.join('\n')).not.toContain('DiscordAPIError');
    const list = await listed();
    const [goOn] = menusOf(list);
    const pressed = await stage.other.choose(
      messageOf(list),
      goOn?.custom_id ?? '',
      goOn?.options?.[0]?.value ?? '',
      asMember,
    );
    expect(textOf(await pressed.reply())).not.toContain('paused');
    // What was not taken comes again, though nothing new came.
    expect(textOf(await digestIn(others(), 3))).toContain('The lamp burns all night.');
    await upload('bell.txt', 'The bell rings at six.');
    const next = textOf(await digestIn(others(), 4));
    expect(next).toContain('The bell rings at six.');
    expect(next).not.toContain('lamp');
  });
});

it('tells the channel for alerts what is amiss, in the language of the server, once a day', async () => {
  const [, alerts = ''] = stage.discord.twin.channels;
  const set = async (kind: string, value: string, type: number) => {
    const form = await (await stage.admin.slash('settings')).reply();
    const data = { custom_id: `r1:settings:${kind}`, component_type: type, values: [value] };
    await (await stage.admin.send(3, data, messageOf(form))).reply();
  };
  await set('language', 'fr', 3);
  await set('alerts', alerts, 8);
  await vi.waitFor(() => expect(messagesIn(alerts)).toHaveLength(1), { timeout: 20_000 });
  expect(textOf(messagesIn(alerts)[0] ?? expect.unreachable())).toContain('Les articles ont changé');
  stage.bot.signal('SIGUSR2');
  await sleep(500);
  expect(messagesIn(alerts)).toHaveLength(1);
  for (let hour = 0; hour < 23; hour += 1) {
    stage.bot.signal('SIGUSR2');
    await sleep(20);
  }
  await vi.waitFor(() => expect(messagesIn(alerts)).toHaveLength(2), { timeout: 20_000 });
});

it('suggests voices and outlets', async () => {
  const typed = async (option: string, value: string) =>
    choicesOf(
      await (
        await stage.reader.send(4, {
          id: '300000000000000006',
          name: 'watch',
          type: 1,
          options: [{ name: 'add', type: 1, options: [{ name: option, type: 3, value, focused: true }] }],
        })
      ).reply(),
    ).map(({ name }) => name);
  expect(await typed('outlet', 'sound')).toEqual(['Sound Radio']);
  expect(await typed('speaker', 'quill')).toEqual(['Ada Quill']);
});

function menusOf(sent: Parameters<typeof componentsOf>[0]) {
  return componentsOf(sent).filter(({ options }) => options !== undefined);
}

function messagesIn(channel: string) {
  return stage.discord.exchanges.filter(
    ({ method, path }) => method === 'POST' && path === `/channels/${channel}/messages`,
  );
}

/** The n-th digest there, which comes when another hour is over. */
async function digestIn(channel: string, n: number) {
  stage.bot.signal('SIGUSR2');
  await vi.waitFor(() => expect(messagesIn(channel)).toHaveLength(n), { timeout: 20_000 });
  const digest = messagesIn(channel)[n - 1];
  if (digest === undefined) throw new Error('no digest');
  return digest;
}

async function upload(name: string, words: string): Promise<void> {
  stage.discord.cdn.set(`/cdn/${name}`, Buffer.from(words));
  const id = '500000000000000000';
  const url = stage.discord.api.replace('/api', `/cdn/${name}`);
  const attachment = { id, filename: name, size: words.length, url, proxy_url: 'http://127.0.0.1/' };
  const sent = await stage.admin.send(5, {
    custom_id: 'r1:upload',
    components: [{ type: 18, component: { type: 19, custom_id: 'file', values: [id] } }],
    resolved: { attachments: { [id]: attachment } },
  });
  // Answered when the new index is there.
  await sent.settled();
}
