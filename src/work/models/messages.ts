import type { Embedder } from '../../domain/ports.ts';
import type { Reader } from '../../domain/reader.ts';

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
