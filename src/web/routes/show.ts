import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Html } from '../views/html.ts';
import { layout, type PageFrame } from '../views/layout.ts';
import { type Asking } from '../views/askForm.ts';
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

/** Sends a page that says what did not work and what to do; with a form to ask again, unless there is nothing to ask. */
export function showProblem(
  c: Context<WebEnv>,
  context: Pick<WebContext, 'assets'>,
  status: ContentfulStatusCode,
  what: string,
  { asking = {}, again }: { readonly asking?: Asking | null; readonly again?: number } = {},
): Response | Promise<Response> {
  const frame = { title: phrase(c.var.language, 'webProblem'), status, ...(again === undefined ? {} : { again }) };
  return show(c, context, frame, problemPage(what, asking, c.var.language));
}
