import { setTimeout as sleep } from 'node:timers/promises';
import { type NetOptions, type Outcome, type Refusal, type Wanted, createDownloads } from './download.ts';
import { createRobots } from './createRobots.ts';

/** By this name hosts may address us in their `robots.txt`. */
export const PRODUCT = 'On-Record';
const USER_AGENT = `${PRODUCT}/1.0 (keeps articles to quote them with their address; follows robots.txt)`;

/** The net as one run of collecting sees it. */
export interface Net {
  /** A file of the net, if its host lets programs have it, after what pause it wants between two questions. */
  get(address: string, wanted: Omit<Wanted, 'refuse'>): Promise<Outcome>;
  close(): Promise<void>;
}

export interface NetSettings extends Omit<NetOptions, 'userAgent'> {
  /** Least milliseconds between two questions to one host. */
  readonly pause?: number;
}

const PAUSE = 1000;
/** The longest that a host may have us wait between two questions; more is cut to this. */
const LONGEST = 30_000;

export function createNet({ pause = PAUSE, ...options }: NetSettings): Net {
  const downloads = createDownloads({ ...options, userAgent: USER_AGENT });
  const robots = createRobots(downloads, PRODUCT);
  /** When each host may be asked next. */
  const free = new Map<string, number>();

  async function refuse(url: URL): Promise<Refusal | null> {
    const refusal = await robots.refuse(url);
    if (refusal !== null) return refusal;
    const delay = Math.min(Math.max(pause, robots.delayOf(url) ?? 0), LONGEST);
    const wait = (free.get(url.host) ?? 0) - performance.now();
    free.set(url.host, performance.now() + Math.max(wait, 0) + delay);
    if (wait > 0) await sleep(wait);
    return null;
  }

  return { get: (address, wanted) => downloads.get(address, { ...wanted, refuse }), close: downloads.close };
}
