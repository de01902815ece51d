import { setMaxListeners } from 'node:events';
import { readFileSync } from 'node:fs';
import { Client, type ClientOptions, errors } from '@opensearch-project/opensearch';
import {
  ConsecutiveBreaker,
  ExponentialBackoff,
  TimeoutStrategy,
  circuitBreaker,
  handleWhen,
  retry,
  timeout,
  wrap,
} from 'cockatiel';
import { IndexError } from '../../../errors.ts';
import type { Engine, EngineRequest } from './engine.ts';
import type { EngineSettings } from './engineSettings.ts';
import { explainFailure, isTransient } from './explainFailure.ts';

/** How long is waited for a cluster. Milliseconds. */
export interface Patience {
  /** For a read, all its tries together. */
  readonly deadline: number;
  /** For one try: a node that was cut off does not answer at all. */
  readonly attempt: number;
  /** For which requests are refused at once, where several in a row were not answered. */
  readonly broken: number;
  /** Until a node that did not answer is asked again, where others do. */
  readonly resurrect: number;
}

const PATIENCE: Patience = { deadline: 10_000, attempt: 4_000, broken: 2_000, resurrect: 5_000 };
/** Requests in a row that were not answered until the next ones are refused at once. */
const BREAK_AFTER = 3;

/** Connects to a cluster; nothing is sent before it is asked. */
export function connectEngine(settings: EngineSettings, patience: Patience = PATIENCE): Engine {
  const client = new Client({ ...optionsOf(settings), pingTimeout: patience.attempt });
  client.connectionPool.resurrectTimeout = patience.resurrect;
  const unanswered = handleWhen((error) => !(error instanceof errors.ResponseError) || isTransient(error));
  const circuit = circuitBreaker(unanswered, {
    halfOpenAfter: patience.broken,
    breaker: new ConsecutiveBreaker(BREAK_AFTER),
  });
  const again = retry(handleWhen(isTransient), {
    maxAttempts: Number.MAX_SAFE_INTEGER,
    backoff: new ExponentialBackoff({ initialDelay: 50, maxDelay: 1_000 }),
  });

  return {
    async send<T>(request: EngineRequest): Promise<T> {
      const deadline = request.deadline ?? patience.deadline;
      const policy = wrap(circuit, timeout(deadline, TimeoutStrategy.Aggressive), again);
      const attempt = Math.max(patience.attempt, request.deadline ?? 0);
      try {
        // A signal of its own: on the library's, all requests under way would listen at once.
        const { signal: own } = new AbortController();
        return await policy.execute(({ signal }) => once<T>(client, request, attempt, signal), own);
      } catch (error) {
        if (error instanceof IndexError) throw error;
        throw explainFailure(error, settings.urls);
      }
    },
    close: () => client.close(),
  };
}

async function once<T>(
  client: Client,
  request: EngineRequest,
  requestTimeout: number,
  signal: AbortSignal,
): Promise<T> {
  const { method, path, query, body, lines, mayBeMissing } = request;
  const sent = client.transport.request(
    {
      method,
      path,
      ...(query ? { querystring: { ...query } } : {}),
      ...(body ? { body: { ...body } } : {}),
      ...(lines ? { bulkBody: [...lines] } : {}),
    },
    {
      requestTimeout,
      maxRetries: 0,
      ...(mayBeMissing === true ? { ignore: [404] } : {}),
    },
  );
  const abort = (): void => void sent.abort();
  // Each pause between tries listens, too.
  setMaxListeners(0, signal);
  signal.addEventListener('abort', abort, { once: true });
  try {
    const answered = await sent;
    return (answered.statusCode === 404 ? null : answered.body) as T;
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

function optionsOf({ urls, login, ca }: EngineSettings): ClientOptions {
  return {
    nodes: [...urls],
    ...(login && 'user' in login ? { auth: { username: login.user, password: login.password } } : {}),
    ...(login && 'token' in login ? { headers: { authorization: `Bearer ${login.token}` } } : {}),
    ...(ca === null ? {} : { ssl: { ca: read(ca) } }),
  };
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new IndexError(`The certificates in ${file} cannot be read; set INDEX_CA to a file in PEM form.`, { cause });
  }
}
