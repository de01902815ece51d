import type { OpenIndex } from '../../domain/index/openIndex.ts';
import { withYears } from '../../retrieve/question/readQuestionDates.ts';
import { withApostrophes } from '../../retrieve/question/spelling/withApostrophes.ts';
import { respell } from '../../retrieve/question/spelling/respell.ts';

/** A question with words, amounts and days as the articles have them. */
export async function inTheirSpelling(question: string, { catalogue, statistics }: OpenIndex): Promise<string> {
  const { firstDay, lastDay } = await catalogue.overview();
  return withYears(await respell(await withApostrophes(question, catalogue), statistics), {
    firstDay,
    lastDay,
    articlesWithin: statistics.articlesWithin,
  });
}
