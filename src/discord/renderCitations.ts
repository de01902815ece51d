import type { Answer } from '../domain/answer.ts';
import type { SearchIndex } from '../domain/ports.ts';
import { button, container, reply, row, text, type Reply } from './components.ts';
import { writeCustomId } from './customId.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import type { Language } from './language.ts';
import { bounds } from './limits.ts';
import { fits } from './measure.ts';
import { pagesOf } from './pagesOf.ts';
import { phrase } from './phrases.ts';
import { renderCitation } from './renderCitation.ts';
import { shorten } from './shorten.ts';
import { warnChanged } from './warnChanged.ts';

/** All citations of an answer, numbered as in it, with their files; paged, with a button that exports the answer. */
export function renderCitations(answer: Answer, corpus: SearchIndex, language: Language, page = 0): Reply {
  const lines = answer.citations.map((citation) => `${renderCitation(citation, language)}\n-# ${escapeMarkdown(shorten(citation.file, bounds.title))}`);
  const pages = pagesOf(lines, (some) => fits(compose(some, 88, 99)));
  const at = Math.min(Math.max(page, 0), pages.length - 1);
  return reply(...compose(pages[at] ?? [], at, pages.length));

  function compose(some: readonly string[], index: number, count: number): Reply['components'] {
    const warning = warnChanged(answer, corpus, language);
    const turn = (to: number) => writeCustomId('sources', answer.receipt, to, language);
    return [
      container([
        text([
          `### ${phrase(language, 'sources')}`,
          `-# ${escapeMarkdown(shorten(answer.question.replace(/\s+/g, ' ').trim(), bounds.question))}`,
          ...(some.length === 0 ? [phrase(language, 'noEvidence')] : some),
          ...(warning === null ? [] : [warning]),
          `-# ${phrase(language, 'footer', { receipt: answer.receipt.replace(/`/g, '') })}`,
        ].join('\n')),
      ]),
      row(
        ...(count > 1
          ? [
              button(phrase(language, 'previous'), turn(index - 1), { disabled: index === 0 }),
              button(phrase(language, 'next'), turn(index + 1), { disabled: index === count - 1 }),
            ]
          : []),
        button(phrase(language, 'export'), writeCustomId('export', answer.receipt)),
      ),
    ];
  }
}
