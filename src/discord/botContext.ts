import type { Logger } from 'pino';
import type { Answer } from '../domain/answer.ts';
import type { ReadSeedText, ReceiptStore, SearchIndex } from '../domain/ports.ts';
import type { AskOptions } from '../answer/askOptions.ts';

/** What commands may use. Built by the composition root; tests hand in fakes. */
export interface BotContext {
  /** Answers from the live index. */
  ask(question: string, options?: AskOptions): Promise<Answer>;
  /** The live index. Hold on to it for one interaction only: a reindex swaps it. */
  corpus(): Promise<SearchIndex>;
  readonly receipts: ReceiptStore;
  readonly readSeedText: ReadSeedText;
  readonly log: Logger;
}
