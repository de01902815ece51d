import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { DeadlineError, IndexError } from '../../errors.ts';
import { phrase } from '../../phrases/phrase.ts';
import { showProblem } from '../routes/show.ts';
import type { WebContext, WebEnv } from '../routes/webContext.ts';

/** Seconds after which what there is not yet, or too much to do, may be past. */
const AGAIN = 5;

/** A page for what went wrong: what it is as far as that helps, and what to do; the rest is for the log. */
export function reportError(error: Error, c: Context<WebEnv>, context: WebContext): Response | Promise<Response> {
  const { language } = c.var;
  if (error instanceof HTTPException && error.status === 403)
    return showProblem(c, context, 403, phrase(language, 'webElsewhere'));
  if (error instanceof IndexError && context.isBuilding())
    return showProblem(c, context, 503, phrase(language, 'webBuilding'), {
      asking: null,
      retryAfter: AGAIN,
      looksAgain: true,
    });
  if (error instanceof DeadlineError)
    return showProblem(c, context, 503, phrase(language, 'webBusy'), { retryAfter: AGAIN });
  // Never the question: what an error carries is its message and where it came from.
  context.log.error({ err: error, path: c.req.routePath }, 'a page of the web reader failed');
  return error instanceof IndexError
    ? showProblem(c, context, 503, phrase(language, 'webNoIndex'), { asking: null })
    : showProblem(c, context, 500, phrase(language, 'failed'));
}
