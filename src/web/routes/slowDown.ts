import type { Context } from 'hono';
import { phrase } from '../../phrases/phrase.ts';
import { showProblem, type ShownProblem } from './show.ts';
import type { WebContext, WebEnv } from './webContext.ts';

/** Says in how many seconds to go on. */
export function slowDown(
  c: Context<WebEnv>,
  context: WebContext,
  ms: number,
  form: Pick<ShownProblem, 'asking'> = {},
): Response | Promise<Response> {
  const n = Math.ceil(ms / 1000);
  return showProblem(c, context, 429, phrase(c.var.language, 'webSlowDown', { n }), { ...form, retryAfter: n });
}
