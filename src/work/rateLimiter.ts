import { askBounds } from './askBounds.ts';

/** Why a question has to wait, and for how long. */
export interface Wait {
  /** Too many by one person, too many in a server, or too soon after this person's last one there. */
  readonly who: 'user' | 'guild' | 'apart';
  /** Milliseconds. */
  readonly for: number;
}

export interface RateLimiter {
  /** Counts a question, or says how long to wait (and then counts nothing). */
  take(userId: string, guildId: string | null, when?: When): Wait | null;
}

interface When {
  /** Milliseconds of a clock that nobody sets; one that jumped would lock people out. */
  readonly now?: number;
  /** Milliseconds that a person's questions in one guild must be apart, up to an hour. */
  readonly apart?: number;
}

interface Rate {
  readonly count: number;
  readonly window: number;
}

/** So many questions a sliding window, a person and a guild. In memory: a restart forgives. */
export function createRateLimiter(rates: { readonly perUser: Rate; readonly perGuild: Rate } = askBounds): RateLimiter {
  const users = new Map<string, number[]>();
  const guilds = new Map<string, number[]>();
  /** When each member asked last. */
  const last = new Map<string, number>();
  return {
    take(userId, guildId, { now = performance.now(), apart = 0 } = {}) {
      const waits: Wait[] = [];
      const member = `${guildId}:${userId}`;
      const free = (last.get(member) ?? -Infinity) + apart;
      if (guildId !== null && free > now) waits.push({ who: 'apart', for: free - now });
      const byUser = recent(users, userId, rates.perUser, now);
      const userFree = freeAt(byUser, rates.perUser);
      if (userFree !== null) waits.push({ who: 'user', for: userFree - now });
      const byGuild = guildId === null ? [] : recent(guilds, guildId, rates.perGuild, now);
      const guildFree = freeAt(byGuild, rates.perGuild);
      if (guildFree !== null) waits.push({ who: 'guild', for: guildFree - now });
      const wait = waits[0];
      if (wait !== undefined) return wait;
      byUser.push(now);
      byGuild.push(now);
      note(last, member, now);
      return null;
    },
  };
}

/** The longest that a server may have its members wait, in milliseconds. */
const LONGEST = 3_600_000;

function note(last: Map<string, number>, member: string, now: number): void {
  for (const [other, at] of last) {
    if (at > now - LONGEST) break;
    last.delete(other);
  }
  last.delete(member);
  last.set(member, now);
}

/** The times within the window; forgets people who have been quiet, so that the map stays as small as the traffic. */
function recent(times: Map<string, number[]>, key: string, { window }: Rate, now: number): number[] {
  for (const [other, seen] of times) {
    if ((seen.at(-1) ?? 0) > now - window) break;
    times.delete(other);
  }
  const kept = (times.get(key) ?? []).filter((time) => time > now - window);
  times.delete(key);
  times.set(key, kept);
  return kept;
}

function freeAt(times: readonly number[], { count, window }: Rate): number | null {
  const oldest = times.at(-count);
  return oldest === undefined ? null : oldest + window;
}
