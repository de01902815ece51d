import { timeline, type TimelineEntry } from '../../answer/layout/timeline.ts';
import type { Article } from '../../domain/article.ts';
import type { Catalogue, Voice } from '../../domain/index/catalogue.ts';
import type { ReadSeedText } from '../../domain/ports.ts';
import { citationOf } from '../../evidence/citationOf.ts';
import { stillStanding } from '../../evidence/stillStanding.ts';
import type { StandingArticle } from '../../evidence/verified.ts';
import { button, container, divider, reply, row, text, type Reply } from '../elements/components.ts';
import { writeCustomId } from '../elements/customId.ts';
import { label } from '../elements/label.ts';
import { fits } from '../elements/measure.ts';
import type { Language } from '../../phrases/language.ts';
import { phraseOfNumber } from '../../phrases/phraseOfNumber.ts';
import { phrase } from '../../phrases/phrase.ts';
import { renderCitation } from './renderCitation.ts';
import { renderDate } from '../elements/renderDate.ts';
import { renderStatement } from './renderStatement.ts';
import { shortKey } from '../../indexing/shortKey.ts';

/** One whose article stands as it was indexed. */
type Shown = Omit<TimelineEntry, 'found'> & { readonly found: StandingArticle };

/** Statements that are read for a page: no more than so many fit one. */
const READ = 20;

/** Statements of a timeline that are shown together, with their places in the whole, from 0. */
interface ShownPage {
  readonly entries: readonly Shown[];
  readonly first: number;
  /** One past the last. */
  readonly end: number;
  readonly total: number;
  /** Left out among them: their articles no longer stand as they were indexed. */
  readonly changed: number;
}

/**
 * Statements of a speaker or a side under the date of their article, numbered by source; as many as fit. Those of
 * articles that no longer stand as they were indexed are left out, and counted.
 *
 * @param place of the first statement that is shown, from 0; below 0, those that come before the one at `-place`
 */
export async function renderTimeline(
  catalogue: Catalogue,
  voice: Voice,
  readSeedText: ReadSeedText,
  language: Language,
  place = 0,
): Promise<Reply> {
  const at = Number.isInteger(place) ? place : 0;
  const [offset, limit] = at < 0 ? [Math.max(0, -at - READ), Math.min(READ, -at)] : [at, READ];
  const { items, total } = await timeline(catalogue, voice, { offset, limit });
  // A button may be older than the index.
  if (items.length === 0 && at !== 0 && total > 0)
    return renderTimeline(catalogue, voice, readSeedText, language, -total);
  const standing = await stillStanding(
    items.map(({ found }) => found.article),
    readSeedText,
  );
  const whole = [...items.entries()].flatMap(([n, entry]): [number, Shown][] => {
    const { article } = entry.found;
    return standing.has(article) ? [[n, { ...entry, found: { ...entry.found, article } }]] : [];
  });
  const compose = (from: number, to: number): Reply['components'] => {
    const [first, end] = [whole[from - 1], whole[to]];
    return composePage(
      voice,
      {
        entries: whole.slice(from, to).map(([, entry]) => entry),
        first: offset + (first === undefined ? 0 : first[0] + 1),
        end: offset + (end === undefined ? items.length : end[0]),
        total,
        changed: items.length - whole.length,
      },
      language,
    );
  };
  let [from, to] = [0, whole.length];
  while (to - from > 1 && !fits(compose(from, to))) {
    if (at < 0) from += 1;
    else to -= 1;
  }
  return reply(...compose(from, to));
}

function composePage(
  voice: Voice,
  { entries, first, end, total, changed }: ShownPage,
  language: Language,
): Reply['components'] {
  const turn = (to: number): string => writeCustomId('timeline', shortKey(`${voice.kind} ${voice.name}`), to, language);
  const articles = [...new Map(entries.map(({ found: { article } }) => [article.id, article])).values()];
  const numbers = new Map(articles.map(({ id }, n) => [id, n + 1]));
  const number = (n: number): string => phraseOfNumber(n, language);
  const isAll = first === 0 && end >= total;
  const counts = [
    phrase(language, 'statements', { n: total }),
    ...(changed > 0 ? [phrase(language, 'changedLeftOut', { n: changed })] : []),
    ...(isAll ? [] : [`${number(first + 1)}–${number(end)} / ${number(total)}`]),
  ];
  return [
    container([
      text(`### ${phrase(language, 'timelineOf', { name: label(voice.name) })}`),
      ...(entries.length === 0
        ? []
        : [text(body(entries, numbers, language)), divider, text(sources(articles, numbers, language))]),
      text(`-# ${counts.join(' · ')}`),
    ]),
    ...(isAll
      ? []
      : [
          row(
            button(phrase(language, 'previous'), turn(-first), { disabled: first === 0 }),
            button(phrase(language, 'next'), turn(end), { disabled: end >= total, main: true }),
          ),
        ]),
  ];
}

function body(entries: readonly Shown[], numbers: ReadonlyMap<string, number>, language: Language): string {
  return entries
    .flatMap(({ found, statement, alsoIn }, position) => {
      const { article } = found;
      const isNewDate = position === 0 || entries[position - 1]?.found.article.date !== article.date;
      const said = renderStatement(statement, found, language, { citation: numbers.get(article.id) ?? null, alsoIn });
      return isNewDate
        ? [`**${article.date === null ? phrase(language, 'noDate') : renderDate(article.date)}**`, said]
        : [said];
    })
    .join('\n');
}

function sources(cited: readonly Article[], numbers: ReadonlyMap<string, number>, language: Language): string {
  const lines = cited.map((article) => renderCitation(citationOf(article, numbers.get(article.id) ?? 0), language));
  return [`**${phrase(language, 'sources')}**`, ...lines].join('\n');
}
