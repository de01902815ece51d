import { monitorEventLoopDelay } from 'node:perf_hooks';

/** What was seen of this process. */
export interface Watched {
  /** How late the event loop was, in milliseconds. */
  readonly late: { readonly p50: number; readonly p99: number; readonly longest: number; readonly samples: number };
  /**
   * Mean resident memory, in MiB, of the samples taken while `at` (of the time: how far the work was) was above `from`
   * and at most `to`.
   */
  rss(from: number, to: number): number;
}

/**
 * Milliseconds between two looks at the event loop. Node's histogram holds the whole time between two, so that much is
 * taken off again.
 */
const RESOLUTION = 5;
const SAMPLE_EVERY = 100;
/** What the event loop may be late by, in milliseconds, at the 99th percentile. */
const LATE = 50;

/** Watches this process until told to stop. `at` says how far the work is, in any unit. */
export function watchProcess(at: () => number): () => Watched {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  delay.enable();
  const samples: { at: number; rss: number }[] = [];
  const timer = setInterval(
    () => samples.push({ at: at(), rss: process.memoryUsage.rss() / 1024 / 1024 }),
    SAMPLE_EVERY,
  );
  return () => {
    delay.disable();
    clearInterval(timer);
    const late = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - RESOLUTION);
    return {
      late: {
        p50: late(delay.percentile(50)),
        p99: late(delay.percentile(99)),
        longest: late(delay.max),
        samples: delay.count,
      },
      rss(from, to) {
        const within = samples.filter((one) => one.at > from && one.at <= to);
        return within.reduce((sum, { rss }) => sum + rss, 0) / within.length;
      },
    };
  };
}

/** The figures, as a part of a row. */
export function lateness({ late: { p50, p99, longest } }: Watched): string {
  return `event loop late by p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, longest ${longest.toFixed(0)} ms`;
}

export function latenessFaults({ late: { p99 } }: Watched): string[] {
  return p99 > LATE ? [`event loop late by ${p99.toFixed(0)} ms`] : [];
}
