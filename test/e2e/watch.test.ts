import { expect, it, vi } from 'vitest';
import { choicesOf, componentsOf, isEphemeral, messageOf, textOf } from './reading.ts';
import type { Actor } from './twin/createActor.ts';
import { useBot } from './useBot.ts';

/** `/watch`: what is watched is told in a channel when a new article brings it. */
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
  const posted = () =>
    stage.discord.exchanges.filter(({ method, path }) => method === 'POST' && path === `/channels/${news}/messages`);
  await vi.waitFor(() => expect(posted()).toHaveLength(1), { timeout: 20_000 });
  const [digest] = posted();
  if (digest === undefined) throw new Error('no digest');
  expect(digest.status).toBe(200);
  expect(textOf(digest)).toMatch(/### New for Ada Quill · “sail”: 1 statement\n> We sail again at dawn\.\n/);
  expect(textOf(digest)).toMatch(/-# \*\*Ada Quill\*\*[^]*\[1\] Untitled[^]*not asserted/);
});

it('lists, pauses and stops, for whose they are', async () => {
  expect(textOf(await (await watch(stage.other, 'list', {}, asMember)).reply())).toContain('Nothing yet.');
  const own = await watch(stage.other, 'add', { outlet: 'Sound Radio' }, asMember);
  expect(textOf(await own.reply())).toContain('to you directly');
  const list = await (await watch(stage.admin, 'list')).reply();
  expect(textOf(list)).toMatch(/\*\*Ada Quill · “sail”\*\* · <#\d+>/);
  expect(textOf(list)).not.toContain('Sound Radio');
  const [pause, stop] = componentsOf(list).filter(({ options }) => options !== undefined);
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
  await sent.first();
}
