/**
 * What the program can say has gone wrong. Each message ends with what to do next; a stack is for us, not for users.
 * Expected outcomes (no evidence, a bad seed) are values, not errors.
 */
export class OnRecordError extends Error {
  /** Exit code of a command that ends with this error: 1 failed, 2 wrong usage. */
  readonly exitCode: 1 | 2;

  constructor(message: string, options: { cause?: unknown; exitCode?: 1 | 2 } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.name = new.target.name;
    this.exitCode = options.exitCode ?? 1;
  }
}

/** The command line or the environment is wrong; nothing was done. */
export class UsageError extends OnRecordError {
  constructor(message: string, options: { cause?: unknown } = {}) {
    super(message, { ...options, exitCode: 2 });
  }
}

/** The index cannot be read or written. */
export class IndexError extends OnRecordError {}

/** What outlives a message cannot be written: nothing of it is lost, and nothing was added. */
export class StateError extends OnRecordError {}

/** A model cannot be loaded or run, or is not the one that made the index. */
export class ModelError extends OnRecordError {}

/** Something was not done by the time it was wanted; nothing is broken. */
export class DeadlineError extends OnRecordError {}

/** The seeds cannot be read at all, or `--strict` met a bad one. */
export class SeedError extends OnRecordError {}
