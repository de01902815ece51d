import type { Answer } from '../../domain/answer.ts';
import { recheckAnswer } from '../../evidence/recheckAnswer.ts';
import type { CommandContext } from './commandContext.ts';
import type { Reply } from '../elements/components.ts';
import { renderAnswer } from '../render/answer/renderAnswer.ts';
import type { AnswerView } from '../render/answer/answerView.ts';
import { withLink } from './withLink.ts';
import { warnChanged } from '../render/warnChanged.ts';

/**
 * A kept answer as a reply: what still stands in its files, with a warning where one that it cites has changed since it
 * was given.
 */
export async function showAnswer(answer: Answer, view: AnswerView, context: CommandContext): Promise<Reply> {
  const { answer: checked, changed } = await recheckAnswer(answer, context.readSeedText);
  const { catalogue } = await context.corpus();
  const warning = await warnChanged(answer, catalogue, view.language, changed);
  const linked = withLink(answer, view, context);
  return renderAnswer(checked, warning === null ? linked : { ...linked, warning });
}
