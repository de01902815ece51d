import type { Offer } from '../../owners/corpora/offerTo.ts';
import type { ServerSettings } from '../../owners/settings/serverSettings.ts';
import type { BotContext } from './botContext.ts';
import { bounds } from '../limits.ts';
import { createRateLimiter, type RateLimiter } from '../../work/rateLimiter.ts';
import { type WorkBounds, limitWork } from '../../work/limitWork.ts';
import { createThreadSubjects, type ThreadSubjects } from './asker/threadSubjects.ts';
import { type OneByOne, oneByOne } from '../../work/oneByOne.ts';
import { createRecentQuestions, type RecentQuestions } from './asker/recentQuestions.ts';

/** The services, and what one running bot remembers. */
export interface RunningContext extends BotContext {
  /** Bounds questions. */
  readonly rate: RateLimiter;
  /** Bounds commands and presses of any kind. */
  readonly pace: RateLimiter;
  /** Bounds suggestions while somebody types. */
  readonly typing: RateLimiter;
  /** The one queue for what commands and presses do; false where there was too much to do to begin. */
  readonly inTurn: ReturnType<typeof limitWork>;
  /** What changes the files of a server, so that its quota holds. */
  readonly inOrder: OneByOne;
  readonly recent: RecentQuestions;
  readonly threads: ThreadSubjects;
  /** New indexes that are being built, or wait for the one before; by corpus. */
  readonly builds: Map<string, { count: number }>;
}

/** What one interaction may use: of the corpora one, as `bindCorpus` chose it. */
export interface CommandContext extends RunningContext {
  /** What holds in the server where it comes from. */
  readonly here: ServerSettings;
  /** What was set there may be lost, and nobody who manages it set anything since. */
  readonly isUnconfirmed: boolean;
  /** The corpora that are asked there. */
  readonly offer: Offer;
  /** Name of the corpus that it is about; null where there is none to ask. */
  readonly corpusName: string | null;
  /** New indexes of this corpus that are being built, or wait for the one before. */
  readonly building: { count: number };
}

export function createCommandContext(
  services: BotContext,
  rate: RateLimiter = createRateLimiter(),
  pace: RateLimiter = createRateLimiter({ perUser: bounds.perUserAll, perGuild: bounds.perGuildAll }),
  work: WorkBounds = bounds.work,
): RunningContext {
  return {
    ...services,
    rate,
    pace,
    typing: createRateLimiter({ perUser: bounds.perUserTyped, perGuild: bounds.perGuildTyped }),
    inTurn: limitWork(work),
    inOrder: oneByOne(),
    recent: createRecentQuestions(),
    threads: createThreadSubjects(),
    builds: new Map(),
  };
}
