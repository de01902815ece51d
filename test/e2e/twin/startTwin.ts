import { mkdtemp, rm } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { ChannelType } from 'discord.js';
import { DigitalDiscord } from 'discord-digital-twin';

export interface Twin {
  readonly discord: DigitalDiscord;
  readonly channels: readonly string[];
  readonly users: readonly string[];
  stop(): Promise<void>;
}

/**
 * The independent server with a guild, two channels and three members: on loopback only, and with a database of its own
 * (by default it listens everywhere, and all instances of a process share one).
 *
 * @param gatewayUrl what it tells bots to connect to: the layer in front of it.
 */
export async function startTwin(gatewayUrl: string): Promise<Twin> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'on-record-twin-'));
  const discord = new DigitalDiscord({
    dbUrl: `file:${path.join(folder, 'twin.db')}`,
    gatewayUrlOverride: gatewayUrl,
    channels: [
      { name: 'news', type: ChannelType.GuildText },
      { name: 'other', type: ChannelType.GuildText },
    ],
    users: ['reader', 'other-reader', 'admin'].map((username) => ({ username })),
  });
  await onLoopback(() => discord.start());
  await discord.prisma.$queryRawUnsafe('PRAGMA synchronous = OFF');
  const channels = await discord.prisma.channel.findMany({ orderBy: { name: 'asc' } });
  const users = await Promise.all(
    ['reader', 'other-reader', 'admin'].map((username) => discord.prisma.user.findFirst({ where: { username } })),
  );
  return {
    discord,
    channels: channels.map(({ id }) => id),
    users: users.flatMap((user) => (user === null ? [] : [user.id])),
    async stop() {
      await discord.stop();
      await discord.prisma.$disconnect();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** `listen(0, callback)` as `listen(0, '127.0.0.1', callback)` for as long as `work` runs. */
async function onLoopback(work: () => Promise<void>): Promise<void> {
  const listen = net.Server.prototype.listen;
  net.Server.prototype.listen = function (this: net.Server, port: number, listening: () => void) {
    return Reflect.apply(listen, this, [port, '127.0.0.1', listening]) as net.Server;
  } as typeof listen;
  try {
    await work();
  } finally {
    net.Server.prototype.listen = listen;
  }
}
