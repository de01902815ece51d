import { contentTerms } from '../../../indexing/contentTerms.ts';
import { nearTerms } from '../../../indexing/nearTerms.ts';
import { slipsBetween } from '../../../indexing/slipsBetween.ts';
import type { Statistics } from '../../../domain/index/statistics.ts';
import { searchAll, searchOne } from '../client/searchAll.ts';
import { anyOf, together } from './filterQuery.ts';
import type { Generation } from './generation.ts';
import { findWritten } from './findWritten.ts';

/** Words of the articles that are looked at for one that was not found. */
const NEAR_WORDS = 100;
/** What the engine allows. */
const MOST_SLIPS = 2;
/** Letters of a word of the articles that may be meant. */
const SHORTEST = 4;

/** Counts over a generation. Each call is one request, whatever it asks for. */
export function statistics(generation: Generation): Statistics {
  const { engine, manifest, index } = generation;
  const both = `${index.passages},${index.articles}`;
  const written = (term: string): object => anyOf([{ term: { body: term } }, { term: { heading: term } }]);

  return {
    async terms(terms) {
      const found = await searchAll(
        engine,
        terms.flatMap((term) => [
          { index: index.passages, body: counting({ term: { all: term } }) },
          { index: both, body: existing(written(term)) },
        ]),
      );
      return terms.map((_, n) => ({
        frequency: found[2 * n]?.hits.total?.value ?? 0,
        isWritten: isAny(found[2 * n + 1]),
      }));
    },

    averageLengths: async () => manifest.averageLengths,

    async articlesWithin(ranges) {
      const found = await searchAll(
        engine,
        ranges.map(({ from, to }) => ({
          index: index.articles,
          body: counting({ range: { date: { gte: from, lte: to } } }),
        })),
      );
      return ranges.map((_, n) => found[n]?.hits.total?.value ?? 0);
    },

    async standTogether(names) {
      const found = await searchAll(
        engine,
        names.map((name) => ({ index: both, body: existing(togetherQuery(name)) })),
      );
      return names.map((_, n) => isAny(found[n]));
    },

    ...findWritten(generation),

    async nearestWord(word, slips) {
      const { suggest } = await searchOne(engine, index.articles, {
        size: 0,
        suggest: {
          near: {
            text: word,
            term: {
              field: 'letters',
              suggest_mode: 'always',
              max_edits: Math.min(slips, MOST_SLIPS),
              prefix_length: 0,
              min_word_length: 1,
              accuracy: 0,
              size: NEAR_WORDS,
              shard_size: NEAR_WORDS,
              string_distance: 'damerau_levenshtein',
            },
          },
        },
      });
      const options = (suggest?.['near'] ?? []).flatMap((one) => one.options) as readonly Near[];
      const near = options
        .map(({ text, freq }) => ({ text, freq, slips: slipsBetween(word, text) }))
        .filter((one) => one.slips <= slips && one.text.length >= SHORTEST && /^\p{L}+$/u.test(one.text))
        .toSorted((a, b) => a.slips - b.slips || b.freq - a.freq);
      return near[0]?.text ?? null;
    },
  };
}

interface Near {
  readonly text: string;
  readonly freq: number;
}

/** The terms of a name beside each other, in a passage or in a title. */
function togetherQuery(name: readonly string[]): object {
  const { terms, needed, width } = nearTerms(name.flatMap(contentTermsOf));
  if (needed === 0) return { match_all: {} };
  const sets = needed < terms.length ? terms.map((missing) => terms.filter((term) => term !== missing)) : [terms];
  return anyOf(['body', 'heading'].flatMap((field) => sets.map((set) => together(field, set, width - set.length))));
}

/** A term that is none of the content is left out; it is one already, and must not be taken apart again. */
function contentTermsOf(term: string): string[] {
  return contentTerms(term).length === 0 ? [] : [term];
}

function counting(query: object): object {
  return { size: 0, track_total_hits: true, query };
}

function existing(query: object): object {
  return { size: 0, track_total_hits: 1, terminate_after: 1, query };
}

function isAny(found: { readonly hits: { readonly total?: { readonly value: number } } } | undefined): boolean {
  return (found?.hits.total?.value ?? 0) > 0;
}
