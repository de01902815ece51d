import { ComponentType } from 'discord.js';
import type { IndexedArticle, SearchIndex } from '../../domain/ports.ts';
import { shortKey } from '../../corpus/shortKey.ts';
import { container, reply, row, text, type Reply } from '../elements/components.ts';
import { writeCustomId } from '../elements/customId.ts';
import { escapeMarkdown } from '../elements/escapeMarkdown.ts';
import { label } from '../elements/label.ts';
import type { Language } from '../../phrases/language.ts';
import { bounds, limits } from '../limits.ts';
import { pageWithin } from '../elements/onePage.ts';
import { pageLine } from '../elements/pageLine.ts';
import { phrase } from '../../phrases/phrase.ts';
import { renderDate } from '../elements/renderDate.ts';
import { shorten } from '../elements/shorten.ts';
import { titleOf } from '../elements/titleOf.ts';
import { turnButtons } from '../elements/turnButtons.ts';

/** The list of articles, paged, with a menu that shows one of them. */
export function renderArticles(corpus: SearchIndex, language: Language, page = 0): Reply {
  const pages = Math.max(1, Math.ceil(corpus.articles.length / bounds.articlesPerPage));
  const position = { page: pageWithin(page, pages), pages };
  const shown = corpus.articles.slice(
    position.page * bounds.articlesPerPage,
    (position.page + 1) * bounds.articlesPerPage,
  );
  const turning = turnButtons(language, position, (to) => writeCustomId('articles', to, language));
  return reply(
    container([
      text(
        [
          `### ${phrase(language, 'articles', { n: corpus.articles.length })}`,
          ...shown.map((article) => line(article, language)),
          ...pageLine(position, language).map((where) => `-# ${where}`),
        ].join('\n'),
      ),
    ]),
    ...(shown.length === 0 ? [] : [row(menu(shown, language))]),
    ...(turning.length === 0 ? [] : [row(...turning)]),
  );
}

function line({ article, statements }: IndexedArticle, language: Language): string {
  return [
    `- **${escapeMarkdown(titleOf(article))}**`,
    ...(article.outlet === null ? [] : [label(article.outlet, limits.selectText)]),
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
      const where = [article.outlet, article.date]
        .filter((part) => part !== null)
        .join(' · ')
        .trim();
      return {
        label: titleOf(article),
        value: shortKey(article.id),
        ...(where === '' ? {} : { description: shorten(where, limits.selectText) }),
      };
    }),
  };
}
