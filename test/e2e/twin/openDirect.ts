import { ChannelType } from 'discord.js';
import type { Twin } from './startTwin.ts';

/** What the twin does not know: the channel of a person's direct messages, one for each. */
export async function openDirect({ discord, users }: Twin, body: unknown): Promise<Record<string, unknown>> {
  const { recipient_id: user } = body as { recipient_id: string };
  const id = directChannelOf(user);
  const type = ChannelType.DM;
  await discord.prisma.channel.upsert({ where: { id }, create: { id, type }, update: {} });
  const username = `user-${users.indexOf(user)}`;
  return { id, type, last_message_id: null, recipients: [{ id: user, username, discriminator: '0', avatar: null }] };
}

/** The id of that channel. */
export function directChannelOf(user: string): string {
  return String(BigInt(user) + 1_000_000n);
}
