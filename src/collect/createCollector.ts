import { type HostRule, checkAddress } from './net/checkAddress.ts';
import { type Net, createNet } from './net/createNet.ts';
import type { Collecting } from './sources/collectPage.ts';
import { type Found, collectSource } from './sources/collectSource.ts';
import type { Source, SourceContent, SourceRun, Sources } from './sources/createSources.ts';

/** Takes articles from the net, as far as the settings let it. */
export interface Collector {
  readonly sources: Sources;
  /** Why an address may not be a source, or null: looked at before anybody is asked. */
  refuse(address: string): string | null;
  /** Asks one source now, whenever it would be its turn. */
  collect(source: Source): Promise<Run>;
  /** Asks those whose turn it is, each once by all processes that share what they keep. */
  collectDue(): Promise<readonly Run[]>;
}

/** What one source brought, and the source as it is now. */
export interface Run {
  readonly source: Source;
  /** How it went the time before; null where it was never asked. */
  readonly before: SourceRun | null;
  readonly found: Found;
}

interface Deps extends Collecting {
  readonly sources: Sources;
  readonly hosts: readonly HostRule[];
  /** Whether a server's sources are asked by themselves: it still manages the articles, and the bot is in it. */
  isActive(guild: string): Promise<boolean>;
  /** How the net is reached; a test has another. */
  readonly openNet?: () => Net;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** How long, in milliseconds, a source is left alone at most because its server wants that (`Retry-After`): a day. */
const LONGEST_WAIT = 86_400_000;

/** When a source with more than fits one time comes again, in milliseconds. */
const SOON = 600_000;

export function createCollector({
  sources,
  hosts,
  isActive,
  openNet = () => createNet({ hosts }),
  now = Date.now,
  ...keeping
}: Deps): Collector {
  async function collectWith(net: Net, source: Source): Promise<Run> {
    const found = await collectSource(source, net, keeping);
    const change = { ...nextOf(source, found, now()), last: summary(found, now()), validators: found.validators };
    await sources.change(source, change);
    return { source: { ...source, ...change }, before: source.last, found };
  }

  async function within<T>(task: (net: Net) => Promise<T>): Promise<T> {
    const net = openNet();
    return task(net).finally(net.close);
  }

  return {
    sources,
    refuse(address) {
      const checked = checkAddress(address, hosts);
      return 'problem' in checked ? checked.problem : null;
    },
    collect: (source) => within((net) => collectWith(net, source)),
    collectDue: () =>
      within(async (net) => {
        const runs: Run[] = [];
        for (const source of await sources.all()) {
          if (source.isPaused || !isDue(source, now())) continue;
          if (source.guild !== null && !(await isActive(source.guild))) continue;
          const claimed = await sources.claim(source);
          if (claimed !== null) runs.push(await collectWith(net, claimed));
        }
        return runs;
      }),
  };
}

/** One whose turn would come so late was asked when the clock was ahead. */
function isDue({ nextAt, every }: Source, now: number): boolean {
  return nextAt <= now || nextAt > now + 2 * Math.max(every, LONGEST_WAIT);
}

function nextOf({ every }: Source, { isMore, retryAfter = 0 }: Found, now: number): Pick<SourceContent, 'nextAt'> {
  return { nextAt: now + Math.max(isMore ? Math.min(SOON, every) : every, retryAfter) };
}

function summary({ added, changed, skipped, problem }: Found, at: number): SourceRun {
  return {
    at,
    added: added.length,
    changed: changed.length,
    skipped: skipped.length,
    why: skipped[0]?.problem ?? null,
    problem,
  };
}
