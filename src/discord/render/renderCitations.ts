import type { Answer } from '../../domain/answer.ts';
import type { Catalogue } from '../../domain/index/catalogue.ts';
import { addressOf } from '../links/addressOf.ts';
import { button, container, reply, row, text, type Reply } from '../elements/components.ts';
import { writeCustomId } from '../elements/customId.ts';
import { label } from '../elements/label.ts';
import type { Language } from '../../phrases/language.ts';
import { bounds } from '../limits.ts';
import { onePage, type Position } from '../elements/pages/onePage.ts';
import { phrase } from '../../phrases/phrase.ts';
import { renderCitation } from './renderCitation.ts';
import { turnButtons } from '../elements/pages/turnButtons.ts';
import { warnChanged } from './warnChanged.ts';
import { shortReceipt } from '../../answer/shortReceipt.ts';

/** All citations of an answer, numbered as in it, with their files; paged, with a button that exports the answer. */
export async function renderCitations(
  answer: Answer,
  catalogue: Catalogue,
  language: Language,
  page = 0,
): Promise<Reply> {
  const lines = answer.citations.map((citation) =>
    [renderCitation(citation, language), ...addressOf(citation.url), `-# ${label(citation.file)}`].join('\n'),
  );
  const warning = await warnChanged(answer, catalogue, language);
  return reply(...onePage(lines, page, compose));

  function compose(some: readonly string[], position: Position): Reply['components'] {
    return [
      container([
        text(
          [
            `### ${phrase(language, 'sources')}`,
            `-# ${label(answer.question, bounds.question)}`,
            ...(some.length === 0 ? [phrase(language, 'noEvidence')] : some),
            ...(warning === null ? [] : [warning]),
            `-# ${phrase(language, 'footer', { receipt: shortReceipt(answer.receipt) })}`,
          ].join('\n'),
        ),
      ]),
      row(
        ...turnButtons(language, position, (to) => writeCustomId('sources', answer.receipt, to, language)),
        button(phrase(language, 'export'), writeCustomId('export', answer.receipt)),
      ),
    ];
  }
}
