/** Something that waits for its turn. */
export interface Waiting {
  /** Who asks. */
  readonly key: string;
  /** When it is too late, on the clock whose time `take` and `expire` are told; `Infinity`: never. */
  readonly deadline: number;
}

export interface FairQueue<Job extends Waiting> {
  readonly size: number;
  add(job: Job): void;
  /**
   * The next one that may begin: keys in turn, jobs of one key as they came. Jobs past their deadline are left for
   * `expire`.
   */
  take(now: number, mayBegin?: (job: Job) => boolean): Job | undefined;
  /** Removes and returns all that are past their deadline. */
  expire(now: number): Job[];
}

/** A queue in which ten thousand jobs of one key hold up a job of another by one. */
export function createFairQueue<Job extends Waiting>(): FairQueue<Job> {
  /** Keys in the order of their turns: one that had its turn goes to the end. */
  const jobsByKey = new Map<string, Job[]>();

  function next(key: string, jobs: Job[], now: number, mayBegin: (job: Job) => boolean): Job | undefined {
    const at = jobs.findIndex((job) => job.deadline > now && mayBegin(job));
    if (at < 0) return undefined;
    const [job] = jobs.splice(at, 1);
    jobsByKey.delete(key);
    if (jobs.length > 0) jobsByKey.set(key, jobs);
    return job;
  }

  return {
    get size() {
      return [...jobsByKey.values()].reduce((sum, jobs) => sum + jobs.length, 0);
    },
    add(job) {
      const jobs = jobsByKey.get(job.key);
      if (jobs) jobs.push(job);
      else jobsByKey.set(job.key, [job]);
    },
    take(now, mayBegin = () => true) {
      for (const [key, jobs] of jobsByKey) {
        const job = next(key, jobs, now, mayBegin);
        if (job) return job;
      }
      return undefined;
    },
    expire(now) {
      const late: Job[] = [];
      for (const [key, jobs] of jobsByKey) {
        late.push(...jobs.filter(({ deadline }) => deadline <= now));
        const kept = jobs.filter(({ deadline }) => deadline > now);
        if (kept.length > 0) jobsByKey.set(key, kept);
        else jobsByKey.delete(key);
      }
      return late;
    },
  };
}
