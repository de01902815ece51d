import { randomUUID } from 'node:crypto';
import type { ModelPool } from '../messages.ts';
import { createRemoteModel, type ModelIds, type RemoteOptions } from './remoteModel.ts';
import { createRemotePool, type RemotePoolOptions } from './remotePool.ts';

export interface ConnectOptions extends Pick<RemotePoolOptions, 'onChange'> {
  /** Addresses where `npm run models` serves. */
  readonly urls: readonly string[];
  readonly token: string | null;
  /** The models that must be there. */
  readonly ids: ModelIds;
  /** Milliseconds, for tests. */
  readonly patience?: Partial<Patience>;
}

type Patience = Pick<RemoteOptions, 'stuckAfter'> & Pick<RemotePoolOptions, 'pause' | 'patience'>;

const PATIENCE: Patience = {
  /** After which an address is taken for stuck: a window takes a tenth of a second, with those before it a second. */
  stuckAfter: 30_000,
  pause: 5_000,
  patience: 10_000,
};

/** The models of other machines; nothing is sent before they are asked. */
export function connectModels({ urls, token, ids, onChange, patience = {} }: ConnectOptions): ModelPool {
  const { stuckAfter, ...bounds } = { ...PATIENCE, ...patience };
  const shared = { token, ids, client: randomUUID(), known: { dimensions: null }, stuckAfter };
  const addresses = urls.map((url) => ({ url, models: createRemoteModel(url, shared) }));
  return createRemotePool(addresses, { onChange, ...bounds });
}
