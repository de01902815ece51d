import { ComponentType } from 'discord.js';
import type { IndexedArticle, SearchIndex } from '../domain/ports.ts';
import { shortKey } from './shortKey.ts';
import { button, container, reply, row, text, type Reply } from './components.ts';
import { writeCustomId } from './customId.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import type { Language } from './language.ts';
import { bounds, limits } from './limits.ts';
import { phrase } from './phrases.ts';
import { renderDate } from './renderDate.ts';
import { shorten } from './shorten.ts';
import { titleOf } from './titleOf.ts';

/** The list of articles, paged, with a menu that shows one of them. */
export function renderArticles(corpus: SearchIndex, language: Language, page = 0): Reply {
  const pages = Math.max(1, Math.ceil(corpus.articles.length / bounds.articlesPerPage));
  const at = Math.min(Math.max(page, 0), pages - 1);
  const shown = corpus.articles.slice(at * bounds.articlesPerPage, (at + 1) * bounds.articlesPerPage);
  const turn = (to: number) => writeCustomId('articles', to, language);
  return reply(
    container([
      text([
        `### ${phrase(language, 'articles', { n: corpus.articles.length })}`,
        ...shown.map((article) => line(article, language)),
        ...(pages > 1 ? [`-# ${phrase(language, 'page', { page: at + 1, pages })}`] : []),
      ].join('\n')),
    ]),
    ...(shown.length === 0 ? [] : [row(menu(shown, language))]),
    ...(pages > 1
      ? [
          row(
            button(phrase(language, 'previous'), turn(at - 1), { disabled: at === 0 }),
            button(phrase(language, 'next'), turn(at + 1), { disabled: at === pages - 1 }),
          ),
        ]
      : []),
  );
}

function line({ article, statements }: IndexedArticle, language: Language): string {
  return [
    `- **${escapeMarkdown(titleOf(article))}**`,
    ...(article.outlet === null ? [] : [escapeMarkdown(shorten(article.outlet.replace(/\s+/g, ' ').trim(), limits.selectText))]),
    article.date === null ? phrase(language, 'noDate') : renderDate(article.date),
    phrase(language, 'statements', { n: statements.length }),
  ].join(' · ');
}

function menu(shown: readonly IndexedArticle[], language: Language) {
  return {
    type: ComponentType.StringSelect as const,
    custom_id: writeCustomId('article'),
    placeholder: shorten(phrase(language, 'chooseArticle'), limits.selectPlaceholder),
    options: shown.map(({ article }) => {
      const where = [article.outlet, article.date].filter((part) => part !== null).join(' · ').trim();
      return {
        label: titleOf(article),
        value: shortKey(article.id),
        ...(where === '' ? {} : { description: shorten(where, limits.selectText) }),
      };
    }),
  };
}
