import type { Context } from 'hono';
import type { Answer } from '../../domain/answer.ts';
import { phrase } from '../../phrases/phrase.ts';
import { asksNothing } from '../../text/asksNothing.ts';
import { askBounds } from '../../work/askBounds.ts';
import { answerPath } from '../links/paths.ts';
import { openReading } from '../reading/openReading.ts';
import type { Asking } from '../elements/askForm.ts';
import { showProblem } from './show.ts';
import { slowDown } from './slowDown.ts';
import type { Route, WebContext, WebEnv } from './webContext.ts';
import { webViewer } from './webViewer.ts';

/**
 * `POST /ask`: asks, keeps the answer and goes to its page, so that loading that again asks nothing, and a question
 * stands in no address and in no proxy's log.
 */
export const ask: Route = (context) => async (c) => {
  const { language, client } = c.var;
  const { question = '', side, source, after } = await asked(c);
  const again = { asking: { question, ...(after === undefined ? {} : { after }) } };
  if (asksNothing(question)) return showProblem(c, context, 400, phrase(language, 'blank'), again);
  if (question.length > askBounds.question) {
    const values = { n: question.length, max: askBounds.question };
    return showProblem(c, context, 400, phrase(language, 'tooLong', values), again);
  }
  const wait = context.rate.take(client, 'web');
  if (wait !== null) return slowDown(c, context, wait.for, again);

  const reading = openReading(await context.corpus(), context.readSeedText);
  const narrowed = {
    ...(side === undefined ? {} : { side: await reading.side(side) }),
    ...(source === undefined ? {} : { source: await reading.source(source) }),
  };
  const { side: known, source: from } = narrowed;
  if (known === null || from === null) return showProblem(c, context, 404, phrase(language, 'gone'), again);
  const wanted = { ...(known === undefined ? {} : { side: known }), ...(from === undefined ? {} : { source: from }) };
  const found = await context.ask(question, { ...wanted, ...(after === undefined ? {} : { after }) });
  const answer = { ...found, asked: { ...wanted, ...(found.question === question ? {} : { typed: question }) } };
  await context.receipts.save(answer, webViewer);
  note(answer, question, context);
  return c.redirect(answerPath(answer.receipt), 303);
};

/** The fields of the form, as far as they are text. */
async function asked(c: Context<WebEnv>): Promise<Asking> {
  const body = await c.req.parseBody();
  const field = (name: keyof Asking): Asking => {
    const value = body[name];
    return typeof value === 'string' && value.trim() !== '' ? { [name]: value.trim() } : {};
  };
  const { after, ...rest } = { ...field('question'), ...field('side'), ...field('source'), ...field('after') };
  // A question that was too long to be asked is none to lean on.
  return after === undefined || after.length > askBounds.question ? rest : { ...rest, after };
}

/** What is noted of a question, as in Discord: how it went, and its words only where the operator wants them. */
function note({ receipt, outcome, excerpts, confidence, ms }: Answer, question: string, context: WebContext): void {
  const { length: characters } = question;
  const asking = context.logQuestions ? { question } : {};
  const how = { web: true, receipt, outcome, excerpts: excerpts.length, confidence, ms, characters, ...asking };
  context.log.info(how, 'answered');
}
