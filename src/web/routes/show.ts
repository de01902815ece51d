import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Html } from '../elements/html.ts';
import { layout, type PageFrame } from '../views/layout.ts';
import type { Asking } from '../elements/askForm.ts';
import { problemPage } from '../views/problemPage.ts';
import { phrase } from '../../phrases/phrase.ts';
import type { WebContext, WebEnv } from './webContext.ts';

/** How a page is framed and with which status it goes out. */
interface Shown extends Pick<PageFrame, 'title' | 'section' | 'again'> {
  readonly status?: ContentfulStatusCode;
}

/** Sends content as a whole page. */
export function show(
  c: Context<WebEnv>,
  { assets }: Pick<WebContext, 'assets'>,
  { status = 200, ...frame }: Shown,
  content: Html,
): Response | Promise<Response> {
  return c.html(layout({ ...frame, language: c.var.language, assets }, content), status);
}

/** How a problem is shown besides what it is. */
export interface ShownProblem {
  /** What stands in the form to ask again; null for no form. */
  readonly asking?: Asking | null;
  /** Seconds after which it may be gone: said to programs as well. */
  readonly retryAfter?: number;
  /** The page looks again by itself then. */
  readonly looksAgain?: boolean;
}

/** Sends a page that says what did not work, or not yet, and what to do. */
export function showProblem(
  c: Context<WebEnv>,
  context: Pick<WebContext, 'assets'>,
  status: ContentfulStatusCode,
  what: string,
  { asking = {}, retryAfter, looksAgain = false }: ShownProblem = {},
): Response | Promise<Response> {
  const { language } = c.var;
  if (retryAfter !== undefined) c.header('Retry-After', String(retryAfter));
  const title = phrase(language, retryAfter === undefined ? 'webProblem' : 'webNotYet');
  const frame = { title, status, ...(looksAgain && retryAfter !== undefined ? { again: retryAfter } : {}) };
  return show(c, context, frame, problemPage(title, what, asking, language));
}
