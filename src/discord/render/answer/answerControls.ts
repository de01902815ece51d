import type { APIActionRowComponent, APIButtonComponentWithCustomId, APIButtonComponentWithURL } from 'discord.js';
import type { Answer } from '../../../domain/answer.ts';
import { button, linkButton, row } from '../../elements/components.ts';
import { writeCustomId } from '../../elements/customId.ts';
import { limits } from '../../limits.ts';
import type { Position } from '../../elements/pages/onePage.ts';
import { phrase } from '../../../phrases/phrase.ts';
import type { AnswerView } from './answerView.ts';
import { turnButtons } from '../../elements/pages/turnButtons.ts';

/**
 * The rows of buttons under an answer. All state is in their ids: receipt, page, and the language of the message,
 * so that pages are cut alike whoever turns them.
 */
export function answerControls(
  answer: Answer,
  view: AnswerView,
  position: Position,
): APIActionRowComponent<APIButtonComponentWithCustomId | APIButtonComponentWithURL>[] {
  const { language } = view;
  const kind = view.nearest === true ? 'nearest' : 'page';
  const turning = turnButtons(language, position, (to) => writeCustomId(kind, answer.receipt, to, language));
  const cited =
    answer.citations.length > 0 && answer.excerpts.length > 0
      ? [button(phrase(language, 'sources'), writeCustomId('sources', answer.receipt))]
      : [];
  const shared =
    view.isPrivate === true
      ? [
          button(
            phrase(language, 'share'),
            writeCustomId('share', answer.receipt, position.page, view.nearest === true ? 1 : 0),
          ),
        ]
      : [];
  // A public answer can be taken away by its asker; a private one is dismissed in Discord.
  const deletable =
    view.isPrivate === true ? [] : [button(phrase(language, 'delete'), writeCustomId('delete', answer.receipt))];
  const offered =
    view.nearest !== true && answer.nearest.length > 0
      ? [button(phrase(language, 'showNearest'), writeCustomId('nearest', answer.receipt, 0, language))]
      : [];
  const corrected =
    answer.didYouMean === undefined || view.nearest === true
      ? []
      : [
          button(
            phrase(language, 'didYouMean', { question: answer.didYouMean }),
            writeCustomId('corrected', answer.receipt),
          ),
        ];
  const typed =
    answer.asked?.typed === undefined
      ? []
      : [button(phrase(language, 'askAsTyped'), writeCustomId('literal', answer.receipt))];
  const linked = view.link === undefined ? [] : [linkButton(phrase(language, 'webOpen'), view.link)];
  const judged = [
    button(phrase(language, 'helpful'), writeCustomId('helpful', answer.receipt)),
    button(phrase(language, 'notHelpful'), writeCustomId('unhelpful', answer.receipt)),
  ];
  const buttons = [
    ...turning,
    ...corrected,
    ...offered,
    ...cited,
    ...shared,
    ...typed,
    ...linked,
    ...judged,
    ...deletable,
  ];
  const rows = Math.ceil(buttons.length / limits.rowButtons);
  // Evenly, so that no row is left with one.
  const perRow = Math.ceil(buttons.length / rows);
  return Array.from({ length: rows }, (_, at) => row(...buttons.slice(at * perRow, (at + 1) * perRow)));
}
