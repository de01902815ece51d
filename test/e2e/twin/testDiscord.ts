import type { GatewayFront } from './gatewayFront.ts';
import type { Sent } from '../judge/judge.ts';
import type { Twin } from './startTwin.ts';

/** One request of the bot, with what came back. */
export interface Exchange extends Sent {
  readonly at: number;
  readonly status: number;
  readonly response: unknown;
  readonly contents: ReadonlyMap<string, string>;
}

/** An interaction that was sent to the bot, and when. */
export interface Dispatched {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly userId: string;
  readonly at: number;
  /** Flags of the defer. */
  deferredFlags: number;
  expired: boolean;
}

export interface Fault {
  readonly match: (sent: Sent) => boolean;
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  times: number;
}

export interface TestDiscord {
  readonly api: string;
  readonly token: string;
  readonly appId: string;
  readonly guildId: string;
  readonly twin: Twin;
  readonly gateway: GatewayFront;
  readonly exchanges: readonly Exchange[];
  readonly dispatched: ReadonlyMap<string, Dispatched>;
  /** What the judge found wrong, with the request; a test ends by expecting none. */
  readonly complaints: readonly string[];
  readonly faults: Fault[];
  /**
   * How long Discord takes for a request, in ms. The twin works in this process: without a pause it would keep other
   * requests from arriving.
   */
  readonly pace: { ms: number };
  /** Changes the next interaction that carries this mark before the bot sees it. */
  readonly changes: Map<string, (interaction: Record<string, unknown>) => void>;
  /** Files that the bot may fetch, as from Discord's CDN. */
  readonly cdn: Map<string, Buffer>;
  stop(): Promise<void>;
}
