import { Hono } from 'hono';
import { bearerAuth } from 'hono/bearer-auth';
import { bodyLimit } from 'hono/body-limit';
import { DeadlineError, ModelError } from '../../../errors.ts';
import { isLoopback } from '../../../text/isLoopback.ts';
import type { ModelPool } from '../messages.ts';
import { takeTurns } from '../../takeTurns.ts';
import { CALLS_PATH, isReaderCall, LONGEST_REQUEST, packResult, readRequest } from './wire.ts';

export interface ModelAppOptions {
  /** What the models are called, by name and hash; there may be no reader. */
  readonly models: { readonly embedder: string; readonly reader: string | null };
  /** What whoever asks must know; null: only this machine can ask. */
  readonly token: string | null;
  /** Told of what went wrong and is nobody's but ours; nothing that was sent is in it. */
  readonly onError: (error: unknown) => void;
}

/**
 * The models of a pool for others, as a function of requests: `POST /v1/<call>` with what the call takes, and the model
 * that is meant. Each asker's requests wait in turn with those of others, as long as the answer is of use.
 *
 * Answers 200 with the result; else, with the reason: 400 for what is no request, 401 without the token, 409 where
 * another model is meant, 413 for what is too long, 415 for what is no JSON, 421 for another name, 422 for what the
 * model cannot do, 503 where there was too much to do.
 */
export function createModelApp(pool: ModelPool, { models, token, onError }: ModelAppOptions): Hono {
  const app = new Hono();
  const inTurn = takeTurns(pool.run, pool.atOnce);

  app.get('/healthz', (c) => c.text('ok\n'));
  app.use(async (c, next) => {
    // A page in somebody's browser on this machine reaches what listens there, perhaps by a name that it gave us.
    const host = c.req.header('host') ?? '';
    if (token === null && !(URL.canParse(`http://${host}`) && isLoopback(new URL(`http://${host}`).hostname)))
      return c.json({ error: 'this is not the address of the models' }, 421);
    return next();
  });
  if (token !== null) app.use(bearerAuth({ token }));
  app.post(
    `${CALLS_PATH}:call`,
    bodyLimit({
      maxSize: LONGEST_REQUEST,
      onError: (c) => c.json({ error: `is longer than ${LONGEST_REQUEST} bytes` }, 413),
    }),
    async (c) => {
      // What browsers send to other sites unasked is of other types.
      if (c.req.header('content-type') !== 'application/json') return c.json({ error: 'is no JSON' }, 415);
      const asked = readRequest(c.req.param('call'), await c.req.json().catch(() => null));
      if (asked === null) return c.json({ error: 'is no request of this version of On Record' }, 400);
      const { task, key, within, model } = asked;
      const own = isReaderCall(task.call) ? models.reader : models.embedder;
      if (own !== model) return c.json({ error: own === null ? 'has no reader' : `has ${own}` }, 409);
      try {
        const result = await inTurn(task, { key, deadline: performance.now() + within });
        return c.json({ result: packResult(task, result) });
      } catch (error) {
        if (error instanceof DeadlineError) return c.json({ error: error.message }, 503);
        if (error instanceof ModelError) return c.json({ error: error.message }, 422);
        throw error;
      }
    },
  );
  app.onError((error, c) => {
    if ('getResponse' in error) return error.getResponse();
    onError(error);
    return c.json({ error: 'failed; its log says why' }, 500);
  });
  return app;
}
