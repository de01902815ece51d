import { longForms } from '../../../indexing/longForms.ts';
import { spellingPattern, spellingPhrases } from '../../../indexing/spelling.ts';
import type { Article } from '../../../domain/article.ts';
import type { Statistics } from '../../../domain/index/statistics.ts';
import { amountsIn } from '../../../text/amountsIn.ts';
import { searchAll } from '../client/searchAll.ts';
import { amountKey } from '../mapping/amountKey.ts';
import { anyOf } from './filterQuery.ts';
import type { Generation } from './generation.ts';

/** Articles that are read for how something is written in one of them: what the engine finds may be too much. */
const READ = 3;

/** How words, abbreviations and amounts are written: the engine finds the first articles, and they are read for it. */
export function findWritten({ engine, index }: Generation): Pick<Statistics, 'writtenAs' | 'longForms' | 'amountsAs'> {
  async function firstWritten(
    wanted: readonly { readonly query: object; readonly in: (text: string) => string | null | undefined }[],
  ): Promise<(string | null)[]> {
    const body = (query: object): object => ({ size: READ, _source: ['entry'], sort: [{ ord: 'asc' }], query });
    const found = await searchAll(
      engine,
      wanted.map(({ query }) => ({ index: index.articles, body: body(query) })),
    );
    return wanted.map((one, n) => {
      for (const { _source } of found[n]?.hits.hits ?? []) {
        const article = JSON.parse((_source as { entry: string }).entry) as Article;
        const written = one.in(article.text) ?? one.in(article.title ?? '');
        if (written) return written.replaceAll(/\s+/gu, ' ');
      }
      return null;
    });
  }

  return {
    writtenAs: (words) =>
      firstWritten(
        words.map((each) => {
          const pattern = spellingPattern(each);
          return {
            query: anyOf(spellingPhrases(each).map((phrase) => ({ match_phrase: { letters: phrase.join(' ') } }))),
            in: (text) => pattern?.exec(text)?.[0],
          };
        }),
      ),

    longForms: (abbreviations) =>
      firstWritten(
        abbreviations.map((each) => ({
          query: { term: { initials: each } },
          in: (text) => longForms(text).get(each),
        })),
      ),

    amountsAs: (amounts) =>
      firstWritten(
        amounts.map(({ value, unit }) => ({
          query: { term: { amounts: amountKey(value, unit) } },
          in: (text) => {
            const same = amountsIn(text).find((one) => one.value === value && (unit === null || one.unit === unit));
            return same && text.slice(same.start, same.end);
          },
        })),
      ),
  };
}
