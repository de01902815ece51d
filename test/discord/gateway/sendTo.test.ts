import { ChannelType, Client, DiscordAPIError } from 'discord.js';
import { expect, it } from 'vitest';
import { sentence } from '../../../src/discord/elements/components.ts';
import { sendTo } from '../../../src/discord/gateway/sendTo.ts';
import { logLines } from '../../fakes/logLines.ts';

const channel = '300000000000000001';
const elsewhere = { id: channel, type: ChannelType.GuildText, guild_id: '200000000000000001', name: 'news' };

/** A client that is in no server, with what it posted. */
function clientWith(get: (route: string) => Promise<unknown>) {
  const client = new Client({ intents: [] });
  const posted: string[] = [];
  const { rest } = client;
  rest.get = (route) => get(route);
  rest.post = async (route) => {
    posted.push(route);
    const author = { id: '100000000000000001', username: 'on-record', discriminator: '0', avatar: null };
    return { id: '400000000000000001', channel_id: channel, author, content: '', attachments: [], embeds: [] };
  };
  return { client, posted };
}

it('sends to a channel of a server that another shard is told of', async () => {
  const { client, posted } = clientWith(async () => elsewhere);
  const { log, lines } = logLines();
  expect(await sendTo(client, log)({ channel }, sentence('News.'))).toBe('arrived');
  expect(posted).toEqual([`/channels/${channel}/messages`]);
  expect(lines).toEqual([]);
});

it('says where it could not', async () => {
  const gone = new DiscordAPIError({ code: 10003, message: 'Unknown Channel' }, 10003, 404, 'GET', '/', {});
  const { client, posted } = clientWith(() => Promise.reject(gone));
  const { log, lines } = logLines();
  expect(await sendTo(client, log)({ channel }, sentence('News.'))).toBe('refused');
  expect(lines).toEqual([
    expect.objectContaining({ msg: 'a message was not taken', channel, reason: 'Unknown Channel' }),
  ]);
  const { client: other } = clientWith(async () => ({ ...elsewhere, type: ChannelType.GuildCategory }));
  expect(await sendTo(other, log)({ channel }, sentence('News.'))).toBe('refused');
  expect(posted).toEqual([]);
});

it('takes a net that is down for no refusal', async () => {
  const { client } = clientWith(() => Promise.reject(new Error('socket hang up')));
  const { log, lines } = logLines();
  expect(await sendTo(client, log)({ channel }, sentence('News.'))).toBe('failed');
  expect(JSON.stringify(lines)).toContain('a message could not be sent');
});
