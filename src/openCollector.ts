import { type Collector, createCollector } from './collect/createCollector.ts';
import { createPages } from './collect/sources/createPages.ts';
import { createSources } from './collect/sources/createSources.ts';
import type { Config } from './config.ts';
import { createShelf } from './createShelf.ts';
import type { StateStore } from './domain/state.ts';
import type { SeedReading } from './ingest/build/seedReading.ts';
import type { Takedowns } from './owners/articles/createTakedowns.ts';

interface Deps {
  readonly config: Config;
  readonly reading: SeedReading;
  readonly state: StateStore;
  readonly takedowns: Takedowns;
  isActive(guild: string): Promise<boolean>;
}

/** What takes articles from the net; null where FETCH is off. */
export function openCollector({ config, reading, state, takedowns, isActive }: Deps): Collector | null {
  if (config.fetchHosts === null) return null;
  return createCollector({
    hosts: config.fetchHosts,
    sources: createSources(state.documents),
    pages: createPages(state.documents),
    shelf: createShelf({ config, reading, uploads: state.uploads, takedowns }),
    isActive,
  });
}
