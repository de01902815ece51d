import { distinctStatements } from '../../indexing/distinctStatements.ts';
import type { IndexedArticle } from '../../domain/indexedArticle.ts';
import type { StandingArticle } from '../../evidence/verified.ts';
import type { Statement } from '../../domain/statement.ts';
import { shortKey } from '../../indexing/shortKey.ts';
import { addressOf } from '../links/addressOf.ts';
import { container, divider, reply, row, text, type Reply } from '../elements/components.ts';
import { writeCustomId } from '../elements/customId.ts';
import { escapeMarkdown } from '../elements/escapeMarkdown.ts';
import { label } from '../elements/label.ts';
import type { Language } from '../../phrases/language.ts';
import { bounds } from '../limits.ts';
import { onePage, type Position } from '../elements/pages/onePage.ts';
import { pageLine } from '../elements/pages/pageLine.ts';
import { phraseOfNumber } from '../../phrases/phraseOfNumber.ts';
import { phrase } from '../../phrases/phrase.ts';
import { renderDate } from '../elements/renderDate.ts';
import { renderStatement } from './renderStatement.ts';
import { titleOf } from '../elements/titleOf.ts';
import { turnButtons } from '../elements/pages/turnButtons.ts';

/** One article: where it is from, its files, who speaks in it, and what they say, in the order of the text; paged. */
export function renderArticle(found: StandingArticle, language: Language, page = 0): Reply {
  const { article } = found;
  const statements = distinctStatements(found);
  const blocks = statements.map((statement) => renderStatement(statement, found, language));
  return reply(...onePage(blocks, page, compose));

  function compose(some: readonly string[], position: Position): Reply['components'] {
    const counts = [phrase(language, 'statements', { n: statements.length }), ...pageLine(position, language)];
    const turning = turnButtons(language, position, (to) =>
      writeCustomId('article', shortKey(article.id), to, language),
    );
    return [
      container([
        text(head(found, language)),
        divider,
        ...(some.length === 0 ? [] : [text(some.join('\n'))]),
        text(`-# ${counts.join(' · ')}`),
      ]),
      ...(turning.length === 0 ? [] : [row(...turning)]),
    ];
  }
}

function head({ article, statements }: IndexedArticle, language: Language): string {
  const about = [
    ...(article.outlet === null ? [] : [label(article.outlet)]),
    ...(article.author === null ? [] : [phrase(language, 'by', { author: label(article.author) })]),
    article.date === null ? phrase(language, 'noDate') : renderDate(article.date),
  ];
  const title = article.title === null ? escapeMarkdown(titleOf(article)) : label(article.title);
  const files = article.copies.map(({ file }) => file).join(', ');
  return [
    `### ${title}`,
    about.join(' · '),
    ...addressOf(article.url),
    `-# ${phrase(language, 'files')}: ${label(files)}`,
    ...(statements.length === 0
      ? []
      : [`-# ${phrase(language, 'speakers')}: ${label(speakers(statements, language), bounds.question)}`]),
  ].join('\n');
}

/** "Ann Lee (3), Oslo (1)", most statements first. */
function speakers(statements: readonly Statement[], language: Language): string {
  const counts = new Map<string, number>();
  for (const { speaker } of statements)
    if (speaker !== null) counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1);
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .map(([name, count]) => `${name} (${phraseOfNumber(count, language)})`)
    .join(', ');
}
