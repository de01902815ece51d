import type { Answer } from '../../domain/answer.ts';
import type { CommandContext } from './commandContext.ts';
import type { Reply } from '../elements/components.ts';
import { renderAnswer } from '../render/renderAnswer.ts';
import type { AnswerView } from '../render/answerView.ts';
import { warnChanged } from '../render/warnChanged.ts';

/** A kept answer as a reply, with a warning where a file that it cites has changed since it was given. */
export async function showAnswer(answer: Answer, view: AnswerView, context: CommandContext): Promise<Reply> {
  const warning = warnChanged(answer, await context.corpus(), view.language);
  return renderAnswer(answer, warning === null ? view : { ...view, warning });
}
