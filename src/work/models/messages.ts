import type { Embedder } from '../../domain/ports.ts';
import type { Reader } from '../../domain/reader.ts';
import type { Asker } from '../takeTurns.ts';

/** What can be called in the model process, by name; arguments and results go through as they are. */
export interface ModelCalls {
  openEmbedder(): Promise<Pick<Embedder, 'id' | 'dimensions' | 'window'>>;
  countTokens: Embedder['countTokens'];
  embed: Embedder['embed'];
  openReader(): Promise<Pick<Reader, 'id'>>;
  countWindowTokens: Reader['countTokens'];
  countSentenceTokens: Reader['countSentenceTokens'];
  read: Reader['read'];
}

/** One call. */
export interface ModelTask {
  readonly call: keyof ModelCalls;
  readonly args: readonly unknown[];
}

/** Who runs tasks: a process here, one behind an address, or several of them. */
export interface ModelWorker {
  /**
   * Runs a task.
   *
   * @param asker who wants it, for whoever shares the worker with others
   * @throws ModelError where the models cannot be had, or cannot do it
   */
  run(task: ModelTask, asker: Asker): Promise<unknown>;
  /** Id of the process on this machine that runs; null where none does. */
  pid(): number | null;
  /** What is being asked fails, and whatever is asked from now on. */
  close(): void;
}

/** Workers that share tasks. */
export interface ModelPool extends ModelWorker {
  /** Tasks that are best given at a time. */
  readonly atOnce: number;
}

/** To the model process. */
export interface ModelRequest extends ModelTask {
  readonly id: number;
}

/** Back from it. */
export type ModelReply =
  { readonly id: number; readonly result: unknown } | { readonly id: number; readonly error: ModelFault };

/** An error as it is sent: a class does not survive the way. */
export interface ModelFault {
  readonly name: string;
  readonly message: string;
  /** Stack and causes, for the log. */
  readonly detail: string;
}
