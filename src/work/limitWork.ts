import { createFairQueue, type Waiting } from './fairQueue.ts';

/** How much is done at a time, and how long the rest waits. */
export interface WorkBounds {
  readonly perUser: number;
  readonly perGuild: number;
  readonly whole: number;
  /** Milliseconds after which what was not begun is given up. */
  readonly wait: number;
}

/** Whose work it is. */
export interface Worker {
  readonly user: string;
  /** Null outside of guilds, where only the person counts. */
  readonly guild: string | null;
}

interface Job extends Waiting {
  readonly guild: string | null;
  readonly begin: () => void;
  readonly giveUp: () => void;
}

/**
 * One queue for all work: so much a person, a guild and in all at a time, people in turn.
 *
 * @returns does some work when its turn comes; false where that did not come in time, and nothing was done. What the
 *   work throws goes on to the caller.
 */
export function limitWork(bounds: WorkBounds): (worker: Worker, work: () => Promise<void>) => Promise<boolean> {
  const queue = createFairQueue<Job>();
  const running = new Set<Job>();

  function mayBegin({ key, guild }: Job): boolean {
    const count = (of: (job: Job) => boolean): number => [...running].filter(of).length;
    return (
      count((job) => job.key === key) < bounds.perUser &&
      (guild === null || count((job) => job.guild === guild) < bounds.perGuild)
    );
  }

  function beginNext(): void {
    while (running.size < bounds.whole) {
      const job = queue.take(performance.now(), mayBegin);
      if (job === undefined) return;
      running.add(job);
      job.begin();
    }
  }

  return async ({ user, guild }, work) => {
    const deadline = performance.now() + bounds.wait;
    let timer: NodeJS.Timeout | undefined;
    const { job, isMyTurn } = await new Promise<{ job: Job; isMyTurn: boolean }>((resolve) => {
      const own: Job = {
        key: user,
        guild,
        deadline,
        begin: () => resolve({ job: own, isMyTurn: true }),
        giveUp: () => resolve({ job: own, isMyTurn: false }),
      };
      queue.add(own);
      timer = setTimeout(() => {
        for (const late of queue.expire(deadline)) late.giveUp();
      }, bounds.wait);
      beginNext();
    });
    clearTimeout(timer);
    if (!isMyTurn) return false;
    try {
      await work();
    } finally {
      running.delete(job);
      beginNext();
    }
    return true;
  };
}
