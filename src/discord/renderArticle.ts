import { distinctStatements } from '../answer/distinctStatements.ts';
import type { IndexedArticle } from '../domain/ports.ts';
import type { Statement } from '../domain/statement.ts';
import { shortKey } from './shortKey.ts';
import { button, container, divider, reply, row, text, type Reply } from './components.ts';
import { writeCustomId } from './customId.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import type { Language } from './language.ts';
import { bounds } from './limits.ts';
import { fits } from './measure.ts';
import { pagesOf } from './pagesOf.ts';
import { phrase } from './phrases.ts';
import { renderDate } from './renderDate.ts';
import { renderStatement } from './renderStatement.ts';
import { shorten } from './shorten.ts';
import { titleOf } from './titleOf.ts';

/** One article: where it is from, its files, who speaks in it, and what they say, in the order of the text; paged. */
export function renderArticle(found: IndexedArticle, language: Language, page = 0): Reply {
  const { article } = found;
  const statements = distinctStatements(found);
  const blocks = statements.map((statement) => renderStatement(statement, found, language));
  const pages = pagesOf(blocks, (some) => fits(compose(some, 88, 99)));
  const at = Math.min(Math.max(page, 0), pages.length - 1);
  return reply(...compose(pages[at] ?? [], at, pages.length));

  function compose(some: readonly string[], index: number, count: number): Reply['components'] {
    const turn = (to: number) => writeCustomId('article', shortKey(article.id), to, language);
    return [
      container([
        text(head(found, language)),
        divider,
        ...(some.length === 0 ? [] : [text(some.join('\n'))]),
        text(`-# ${[phrase(language, 'statements', { n: statements.length }), ...(count > 1 ? [phrase(language, 'page', { page: index + 1, pages: count })] : [])].join(' · ')}`),
      ]),
      ...(count > 1
        ? [
            row(
              button(phrase(language, 'previous'), turn(index - 1), { disabled: index === 0 }),
              button(phrase(language, 'next'), turn(index + 1), { disabled: index === count - 1, main: true }),
            ),
          ]
        : []),
    ];
  }
}

function head({ article, statements }: IndexedArticle, language: Language): string {
  const about = [
    ...(article.outlet === null ? [] : [escaped(article.outlet)]),
    ...(article.author === null ? [] : [phrase(language, 'by', { author: escaped(article.author) })]),
    article.date === null ? phrase(language, 'noDate') : renderDate(article.date),
  ];
  const files = article.copies.map(({ file }) => file).join(', ');
  return [
    `### ${article.title === null ? `${phrase(language, 'untitled')}: ${escapeMarkdown(titleOf(article))}` : escaped(article.title)}`,
    about.join(' · '),
    ...address(article.url),
    `-# ${phrase(language, 'files')}: ${escaped(files)}`,
    ...(statements.length === 0 ? [] : [`-# ${phrase(language, 'speakers')}: ${escaped(speakers(statements), bounds.question)}`]),
  ].join('\n');
}

/** "Ann Lee (3), Oslo (1)", most statements first. */
function speakers(statements: readonly Statement[]): string {
  const counts = new Map<string, number>();
  for (const { speaker } of statements) if (speaker !== null) counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([name, count]) => `${name} (${count})`).join(', ');
}

/** The address itself and never a text in its place; without a preview. */
function address(url: string | null): string[] {
  if (url === null || url.length > bounds.question || !URL.canParse(url)) return [];
  const { protocol, href } = new URL(url);
  return (protocol === 'https:' || protocol === 'http:') && !/[<>\s]/.test(href) ? [`<${href}>`] : [];
}

function escaped(value: string, length: number = bounds.title): string {
  return escapeMarkdown(shorten(value.replace(/\s+/g, ' ').trim(), length));
}
