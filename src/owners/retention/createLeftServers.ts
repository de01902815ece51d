import type { StateStore } from '../../domain/state.ts';

/** Servers that the bot was taken out of: what is kept of them goes after a while. */
export interface LeftServers {
  /**
   * Told once which servers the bot is in when it starts: others that it was in are left from now on, unless they were
   * before.
   *
   * @param isOurs whether this process would see the server; of another shard's it cannot tell
   */
  start(present: readonly string[], isOurs?: (guild: string) => boolean): Promise<void>;
  join(guild: string): Promise<void>;
  leave(guild: string): Promise<void>;
  /** Whether the bot was taken out of it, and did not come back. */
  isLeft(guild: string): Promise<boolean>;
  /** Deletes what is kept of servers that were left long enough ago; returns their ids. */
  sweep(): Promise<readonly string[]>;
}

/** How long, in milliseconds, the data of a server stays that the bot was taken out of: 30 days. */
export const LEFT_FOR = 30 * 86_400_000;

/**
 * @param forgetFiles deletes the articles that a server added
 * @param now milliseconds since 1970
 */
export function createLeftServers(
  { documents, forgetGuild }: Pick<StateStore, 'documents' | 'forgetGuild'>,
  forgetFiles: (guild: string) => Promise<void>,
  now: () => number = Date.now,
): LeftServers {
  async function join(guild: string): Promise<void> {
    await documents.put(seen(guild), true, 0);
    await documents.remove(left(guild));
  }

  /** The first time counts. */
  async function leave(guild: string): Promise<void> {
    await documents.put(left(guild), now(), 0);
  }

  return {
    join,
    leave,
    isLeft: async (guild) => (await documents.get(left(guild))) !== null,
    async start(present, isOurs = () => true) {
      for (const guild of present) await join(guild);
      for (const { guild } of await documents.everywhere('server'))
        if (guild !== null && !present.includes(guild) && isOurs(guild)) await leave(guild);
    },
    async sweep() {
      const before = now() - LEFT_FOR;
      const old = (await documents.list(null, 'left')).filter(({ value }) => Number(value) <= before);
      for (const { key } of old) {
        await forgetFiles(key);
        await forgetGuild(key);
        await documents.remove(left(key));
      }
      return old.map(({ key }) => key);
    },
  };
}

function seen(guild: string) {
  return { guild, kind: 'server', key: 'seen' };
}

/** Not one of the server's own: it has to outlive them. */
function left(guild: string) {
  return { guild: null, kind: 'left', key: guild };
}
