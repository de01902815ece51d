import type { HttpBindings } from '@hono/node-server';
import type { Handler } from 'hono';
import type { Logger } from 'pino';
import type { Answer } from '../../domain/answer.ts';
import type { AskOptions } from '../../domain/askOptions.ts';
import type { OpenIndex } from '../../domain/index/openIndex.ts';
import type { ReadSeedBytes, ReadSeedText } from '../../domain/ports.ts';
import type { ReceiptStore } from '../../domain/state.ts';
import type { Language } from '../../phrases/language.ts';
import type { RateLimiter } from '../../work/rateLimiter.ts';
import type { SignedLinks } from '../links/signedLinks.ts';
import type { PageFrame } from '../views/layout.ts';

/** What the pages may use. Built by the composition root; tests hand in fakes. */
export interface WebContext {
  /** Answers from the live index. */
  ask(question: string, options?: AskOptions): Promise<Answer>;
  /** The live index. Hold on to it for one request only: a reindex swaps it. */
  corpus(): Promise<OpenIndex>;
  readonly readSeedText: ReadSeedText;
  readonly readSeedBytes: ReadSeedBytes;
  readonly receipts: Pick<ReceiptStore, 'save' | 'load' | 'open'>;
  readonly links: SignedLinks;
  /** Whether the first index is being built. */
  isBuilding(): boolean;
  /** Bounds questions, and requests of any kind. */
  readonly rate: RateLimiter;
  readonly pace: RateLimiter;
  readonly assets: PageFrame['assets'];
  /** Log the text of questions. */
  readonly logQuestions: boolean;
  readonly log: Logger;
}

/** What a request carries: the language of its reader, and who that is to the pace. */
export interface WebEnv {
  readonly Bindings: Partial<HttpBindings>;
  readonly Variables: { language: Language; client: string };
}

/** Makes the handler of one route. */
export type Route = (context: WebContext) => Handler<WebEnv>;
