import type { Answer } from '../../domain/answer.ts';
import type { AnswerView } from '../render/answer/answerView.ts';
import type { CommandContext } from './commandContext.ts';

/** A view with the address of the answer on the web, where there is one. */
export function withLink(
  { receipt }: Answer,
  view: AnswerView,
  { linkTo }: Pick<CommandContext, 'linkTo'>,
): AnswerView {
  return linkTo === null ? view : { ...view, link: linkTo(receipt, view.isPrivate === true) };
}
