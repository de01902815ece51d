import { IndexError } from '../../errors.ts';
import type { Offer } from '../../owners/corpora/offerTo.ts';
import type { ServerSettings } from '../../owners/settings/serverSettings.ts';
import type { RecentQuestions } from './asker/recentQuestions.ts';
import type { ThreadSubjects } from './asker/threadSubjects.ts';
import type { CorpusContext } from './botContext.ts';
import type { CommandContext, RunningContext } from './commandContext.ts';

interface Where {
  readonly running: RunningContext;
  /** What holds in the server. */
  readonly here: ServerSettings;
  readonly isUnconfirmed: boolean;
  readonly offer: Offer;
}

/** What may be used of one corpus in a server; of none (null), nothing of any corpus. */
export function contextOf(name: string | null, { running, here, isUnconfirmed, offer }: Where): CommandContext {
  const isManaged = name !== null && offer.managed.includes(name);
  return {
    ...running,
    ...(name === null ? closed(running) : running.corpora.open(name)),
    here,
    isUnconfirmed,
    offer,
    corpusName: name,
    guilds: { ...running.guilds, has: () => isManaged },
    recent: recentOf(running.recent, name ?? ''),
    threads: threadsOf(running.threads, name ?? ''),
    building: buildingOf(running.builds, name ?? ''),
  };
}

/** Whatever is asked of no corpus is refused; what is kept of people and servers is there. */
function closed({ state }: RunningContext): CorpusContext {
  const refuse = async (): Promise<never> => {
    throw new IndexError(
      'There is no corpus that is asked here; CORPORA and corpora.json say which server asks which.',
    );
  };
  const nothing = {
    add: refuse,
    of: async () => null,
    all: async () => [],
    remove: refuse,
    lift: refuse,
    ids: async () => new Set<string>(),
  };
  const removed = { remove: refuse, restore: refuse, of: async () => [], sweep: refuse, forget: refuse };
  const receipts = { ...state.receipts, save: refuse, load: async () => null, last: async () => null };
  return {
    ask: refuse,
    corpus: refuse,
    state: { ...state, receipts },
    readSeedText: async () => null,
    status: refuse,
    reindex: refuse,
    addSeed: refuse,
    listedSides: async () => null,
    keepSides: refuse,
    takedowns: nothing,
    corrections: nothing,
    collector: null,
    removed,
    linkTo: null,
  };
}

/** A follow-up leans on a question to the same corpus only. */
function recentOf(recent: RecentQuestions, corpus: string): RecentQuestions {
  const inside = insideOf(corpus);
  return {
    remember: (scope, ...given) => recent.remember(inside(scope), ...given),
    recall: (scope, ...given) => recent.recall(inside(scope), ...given),
    forget: recent.forget,
  };
}

/** So does one in a thread. */
function threadsOf(threads: ThreadSubjects, corpus: string): ThreadSubjects {
  const inside = insideOf(corpus);
  return {
    remember: (thread, ...given) => threads.remember(inside(thread), ...given),
    recall: (thread) => threads.recall(inside(thread)),
    forget: threads.forget,
  };
}

function insideOf(corpus: string): (key: string) => string {
  return (key) => `${key}:${corpus}`;
}

/** New indexes of a corpus that are being built. */
export function buildingOf(builds: Map<string, { count: number }>, corpus: string): { count: number } {
  const found = builds.get(corpus) ?? { count: 0 };
  builds.set(corpus, found);
  return found;
}
