import type { Asker } from './asker.ts';

/** Key of "you, in this channel": what `/sources` and follow-ups look back at. */
export function scopeOf({ user, channelId }: Pick<Asker, 'user' | 'channelId'>): string {
  return `${user.id}:${channelId ?? 'no-channel'}`;
}
