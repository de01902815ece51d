import { timeline, type TimelineEntry, type Voice } from '../../answer/layout/timeline.ts';
import type { Article } from '../../domain/article.ts';
import type { Standing } from '../../evidence/stillStanding.ts';
import type { SearchIndex } from '../../domain/ports.ts';
import { container, divider, reply, row, text, type Reply } from '../elements/components.ts';
import { writeCustomId } from '../elements/customId.ts';
import { label } from '../elements/label.ts';
import type { Language } from '../../phrases/language.ts';
import { onePage, type Position } from '../elements/onePage.ts';
import { pageLine } from '../elements/pageLine.ts';
import { phrase } from '../../phrases/phrase.ts';
import { renderCitation } from './renderCitation.ts';
import { renderDate } from '../elements/renderDate.ts';
import { renderStatement } from './renderStatement.ts';
import { shortKey } from '../../corpus/shortKey.ts';
import { turnButtons } from '../elements/turnButtons.ts';

/**
 * Statements of a speaker or a side under the date of their article, numbered by source; paged. Those of articles that
 * no longer stand as they were indexed are left out, and counted.
 *
 * @param standing as `stillStanding` gives it
 */
export function renderTimeline(
  corpus: SearchIndex,
  voice: Voice,
  standing: Standing,
  language: Language,
  page = 0,
): Reply {
  const all = timeline(corpus, voice);
  const left = all.filter(({ found }) => standing.has(found.article));
  // The very list where nothing is left out: its pages are cut once.
  const entries = left.length === all.length ? all : left;
  const numbers = new Map(
    [...new Set(entries.map(({ found }) => found.article))].map((article, position) => [article, position + 1]),
  );
  return reply(...onePage(entries, page, compose, language));

  function compose(some: readonly TimelineEntry[], position: Position): Reply['components'] {
    const turning = turnButtons(language, position, (to) =>
      writeCustomId('timeline', shortKey(`${voice.kind} ${voice.name}`), to, language),
    );
    const cited = [...new Set(some.map(({ found }) => found.article))];
    const counts = [
      phrase(language, 'statements', { n: entries.length }),
      ...(entries.length < all.length ? [phrase(language, 'changedLeftOut', { n: all.length - entries.length })] : []),
      ...pageLine(position, language),
    ];
    return [
      container([
        text(`### ${phrase(language, 'timelineOf', { name: label(voice.name) })}`),
        ...(some.length === 0
          ? []
          : [text(body(some, standing, numbers, language)), divider, text(sources(cited, numbers, language))]),
        text(`-# ${counts.join(' · ')}`),
      ]),
      ...(turning.length === 0 ? [] : [row(...turning)]),
    ];
  }
}

function body(
  entries: readonly TimelineEntry[],
  standing: Standing,
  numbers: ReadonlyMap<Article, number>,
  language: Language,
): string {
  return entries
    .flatMap(({ found, statement, alsoIn }, position) => {
      const { article } = found;
      if (!standing.has(article)) return [];
      const isNewDate = position === 0 || entries[position - 1]?.found.article.date !== article.date;
      const said = renderStatement(statement, { ...found, article }, language, {
        citation: numbers.get(article) ?? null,
        alsoIn,
      });
      return isNewDate
        ? [`**${article.date === null ? phrase(language, 'noDate') : renderDate(article.date)}**`, said]
        : [said];
    })
    .join('\n');
}

function sources(cited: readonly Article[], numbers: ReadonlyMap<Article, number>, language: Language): string {
  const lines = cited.map((article) =>
    renderCitation({ ...article, articleId: article.id, number: numbers.get(article) ?? 0 }, language),
  );
  return [`**${phrase(language, 'sources')}**`, ...lines].join('\n');
}
