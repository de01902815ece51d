import type { IndexedArticle } from '../domain/indexedArticle.ts';
import type { DateRange } from '../domain/candidate.ts';
import { daysIn, shifted } from '../text/daysIn.ts';

/** Days after which a report may still call a day "Tuesday", "yesterday" or "last week". */
const CALLED = 14;

/** The days whose articles may tell of one of the dates (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`) without naming it. */
export function tellingDays(dates: readonly string[]): DateRange[] {
  return dates.map((asked) =>
    asked.length === 'YYYY-MM-DD'.length
      ? { from: asked, to: shifted(asked, CALLED) || asked }
      : { from: asked, to: `${asked}-99` },
  );
}

/**
 * Whether a sentence tells of one of the dates: a day that it names, read against the day of its article, or that day
 * itself. Where it says on which day something was said ("said yesterday"), the article's own day is not meant.
 */
export function isOfDay(
  { article: { text, date }, sentences, statements }: IndexedArticle,
  number: number,
  dates: readonly string[],
): boolean {
  const sentence = sentences[number];
  if (date === null || !sentence) return false;
  const isAsked = (day: string): boolean => dates.some((asked) => day.startsWith(asked));
  if (daysIn(text.slice(sentence.start, sentence.end), date).some(isAsked)) return true;
  if (!isAsked(date)) return false;
  let told = '';
  for (let at = sentence.start; at < sentence.end; at += 1) {
    const isContent = statements.some(({ content }) => content.some(({ start, end }) => start <= at && at < end));
    told += isContent ? ' ' : text.charAt(at);
  }
  return daysIn(told, date).length === 0;
}
