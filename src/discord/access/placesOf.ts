import type { Asker } from '../interaction/asker/asker.ts';

/** Where somebody is: the channel, and for a thread the channel that it hangs on. */
export function placesOf({ channelId, channel }: Pick<Asker, 'channelId' | 'channel'>): readonly string[] {
  const parent = channel?.isThread() === true ? channel.parentId : null;
  return [channelId, parent].filter((id) => id !== null);
}
