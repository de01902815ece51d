import type { Logger } from 'pino';

/** The part of `process` that is used here; tests hand in one of their own. */
export interface SignalSource {
  on(
    event: 'SIGTERM' | 'SIGINT' | 'uncaughtException' | 'unhandledRejection',
    listener: (reason: unknown) => void,
  ): unknown;
  exit(code: number): void;
}

export interface SignalOptions {
  /** Finishes what is under way and lets go of everything. */
  readonly stop: () => Promise<void>;
  readonly log: Logger;
  readonly source?: SignalSource;
  /** How long `stop` may take, in milliseconds, before the process leaves without it. */
  readonly grace?: number;
}

const GRACE = 10_000;
/** What a shell reports of a program that ended by SIGINT. */
const INTERRUPTED = 130;

/**
 * Leaves in order: SIGTERM or SIGINT let `stop` finish, for `grace` at most, and exit 0 (1 where it did not finish or
 * failed); a second SIGINT leaves at once. An exception or rejection that nobody caught is logged and exits 1, once, at
 * once: what state it left behind is not known, and the index and the receipts are whole at any moment.
 */
export function handleSignals({ stop, log, source = process, grace = GRACE }: SignalOptions): void {
  let leaving = false;
  let fatal = false;

  function leave(signal: string): void {
    if (leaving) {
      if (signal === 'SIGINT') source.exit(INTERRUPTED);
      return;
    }
    leaving = true;
    log.info({ signal }, 'finishing the answers under way, then leaving');
    const late = setTimeout(() => {
      log.warn({ signal, grace }, 'leaving without the answers that are not done');
      source.exit(1);
    }, grace);
    stop().then(
      () => {
        clearTimeout(late);
        source.exit(0);
      },
      (error: unknown) => {
        clearTimeout(late);
        log.error({ err: error }, 'could not stop in order');
        source.exit(1);
      },
    );
  }

  function fail(error: unknown): void {
    if (fatal) return;
    fatal = true;
    log.fatal({ err: error }, 'something unexpected went wrong, which is a bug; leaving');
    source.exit(1);
  }

  source.on('SIGTERM', () => leave('SIGTERM'));
  source.on('SIGINT', () => leave('SIGINT'));
  source.on('uncaughtException', fail);
  source.on('unhandledRejection', fail);
}
