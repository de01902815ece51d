import { ComponentType } from 'discord.js';
import type { ArticleSummary, Catalogue } from '../../domain/index/catalogue.ts';
import { container, reply, row, text, type Reply } from '../elements/components.ts';
import { writeCustomId } from '../elements/customId.ts';
import { escapeMarkdown } from '../elements/escapeMarkdown.ts';
import { label } from '../elements/label.ts';
import type { Language } from '../../phrases/language.ts';
import { bounds, limits } from '../limits.ts';
import { pageWithin } from '../elements/pages/onePage.ts';
import { pageLine } from '../elements/pages/pageLine.ts';
import { phrase } from '../../phrases/phrase.ts';
import { renderDate } from '../elements/renderDate.ts';
import { shorten } from '../elements/shorten.ts';
import { turnButtons } from '../elements/pages/turnButtons.ts';

/** The list of articles, paged, with a menu that shows one of them. */
export async function renderArticles(
  { summaries }: Pick<Catalogue, 'summaries'>,
  language: Language,
  page = 0,
): Promise<Reply> {
  const pageAt = (at: number) => summaries({ offset: at * bounds.articlesPerPage, limit: bounds.articlesPerPage });
  const asked = Math.max(0, Number.isInteger(page) ? page : 0);
  const wanted = await pageAt(asked);
  const pages = Math.max(1, Math.ceil(wanted.total / bounds.articlesPerPage));
  const position = { page: pageWithin(asked, pages), pages };
  const { items: shown, total } = position.page === asked ? wanted : await pageAt(position.page);
  const turning = turnButtons(language, position, (to) => writeCustomId('articles', to, language));
  return reply(
    container([
      text(
        [
          `### ${phrase(language, 'articles', { n: total })}`,
          ...linesOf(shown, language),
          ...pageLine(position, language).map((where) => `-# ${where}`),
        ].join('\n'),
      ),
    ]),
    ...(shown.length === 0 ? [] : [row(menu(shown, language))]),
    ...(turning.length === 0 ? [] : [row(...turning)]),
  );
}

/** Lines of a page, their names as long as there is room for all: one of marks alone takes twice its length. */
function linesOf(shown: readonly ArticleSummary[], language: Language): string[] {
  const [whole = [], half = []] = [limits.choiceText, limits.choiceText / 2].map((length) =>
    shown.map((article) => line(article, language, length)),
  );
  return whole.join('\n').length <= bounds.wholeText ? whole : half;
}

function line({ label: title, outlet, date, statements }: ArticleSummary, language: Language, length: number): string {
  return [
    `- **${escapeMarkdown(shorten(title, length))}**`,
    ...(outlet === null ? [] : [label(outlet, length)]),
    date === null ? phrase(language, 'noDate') : renderDate(date),
    phrase(language, 'statements', { n: statements }),
  ].join(' · ');
}

function menu(shown: readonly ArticleSummary[], language: Language) {
  return {
    type: ComponentType.StringSelect as const,
    custom_id: writeCustomId('article'),
    placeholder: shorten(phrase(language, 'chooseArticle'), limits.selectPlaceholder),
    options: shown.map(({ label: title, outlet, date, key }) => {
      const where = [outlet, date]
        .filter((part) => part !== null)
        .join(' · ')
        .trim();
      return {
        label: shorten(title, limits.selectText),
        value: key,
        ...(where === '' ? {} : { description: shorten(where, limits.selectText) }),
      };
    }),
  };
}
