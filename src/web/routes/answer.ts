import type { Context } from 'hono';
import type { Answer } from '../../domain/answer.ts';
import { phrase } from '../../phrases/phrase.ts';
import { openReading } from '../reading/openReading.ts';
import { answerPage } from '../views/answerPage.ts';
import { show, showProblem } from './show.ts';
import type { Route, WebContext, WebEnv } from './webContext.ts';
import { webViewer } from './webViewer.ts';

/**
 * `GET /answers/RECEIPT`: an answer that was asked for here, by its whole receipt; one that was given elsewhere by a
 * signed link (`until`, `signature`) that has not expired. What no longer stands in its file is not shown.
 */
export const answer: Route = (context) => async (c) => {
  const { language } = c.var;
  c.header('Cache-Control', 'no-store');
  const [until, signature] = [c.req.query('until'), c.req.query('signature')];
  const receipt = c.req.param('receipt') ?? '';
  if (until !== undefined || signature !== undefined) {
    const state = context.links.check(receipt, until ?? '', signature ?? '');
    if (state === 'wrong') return showProblem(c, context, 404, phrase(language, 'webLinkWrong'));
    if (state === 'expired') return showProblem(c, context, 410, phrase(language, 'webLinkExpired'));
    return showAnswer(c, context, await context.receipts.open(receipt));
  }
  const found = await context.receipts.load(receipt, webViewer);
  // The store takes the beginning of a receipt too, which somebody might hit on.
  return showAnswer(c, context, found?.receipt === receipt ? found : null);
};

async function showAnswer(c: Context<WebEnv>, context: WebContext, kept: Answer | null): Promise<Response> {
  const { language } = c.var;
  if (kept === null) return showProblem(c, context, 404, phrase(language, 'webNoReceipt'));
  const reading = openReading(await context.corpus(), context.readSeedText);
  const frame = { title: kept.question, section: 'ask' } as const;
  return show(c, context, frame, answerPage(await reading.recheck(kept), language));
}
