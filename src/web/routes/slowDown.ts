import type { Context } from 'hono';
import { phrase } from '../../phrases/phrase.ts';
import type { Asking } from '../views/askForm.ts';
import { showProblem } from './show.ts';
import type { WebContext, WebEnv } from './webContext.ts';

/** Says in how many seconds to go on, to people and (`Retry-After`) to programs. */
export function slowDown(
  c: Context<WebEnv>,
  context: WebContext,
  ms: number,
  form: { readonly asking?: Asking | null } = {},
): Response | Promise<Response> {
  const n = Math.ceil(ms / 1000);
  c.header('Retry-After', String(n));
  return showProblem(c, context, 429, phrase(c.var.language, 'webSlowDown', { n }), form);
}
