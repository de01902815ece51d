import { beforeAll, describe, expect, it } from 'vitest';
import type { Candidate, CandidateFilter, CandidateQuery, CandidateSource } from '../../src/domain/candidate.ts';
import type { OpenIndex } from '../../src/domain/index/openIndex.ts';
import type { Embedder } from '../../src/domain/ports.ts';
import { buildQuery } from '../../src/retrieve/candidates/buildQuery.ts';
import { analyseQuestion } from '../../src/retrieve/question/analyseQuestion.ts';

const QUESTION = 'Why did the ferry talks fail on Tuesday night?';

/**
 * What every CandidateSource must do.
 *
 * @param setUp opens a source over `crowdedArticles`: more passages that fit the question well than any search
 *   proposes, and one
 * of a small outlet with a rare voice that fits it badly
 */
export function candidateSourceContract(
  name: string,
  setUp: () => Promise<{ source: CandidateSource; index: OpenIndex; embedder: Embedder }>,
): void {
  describe(`CandidateSource: ${name}`, () => {
    let source: CandidateSource;
    let query: CandidateQuery;
    beforeAll(async () => {
      const opened = await setUp();
      ({ source } = opened);
      query = await buildQuery(await analyseQuestion(QUESTION, opened.index), opened.embedder);
    });
    const textOf = ({ article: { article, sentences: all }, sentences: [first, end] }: Candidate): string =>
      article.text.slice(all[first]?.start, all[end - 1]?.end);
    const textsOf = async (filter: CandidateFilter, k: number): Promise<string[]> =>
      (await source.candidates(query, filter, k)).map(textOf);

    it('gives the best k, best first, each passage once', async () => {
      const found = await source.candidates(query, {}, 20);
      expect(found).toHaveLength(20);
      expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((a, b) => b - a));
      expect(new Set(found.map(({ id }) => id)).size).toBe(20);
      expect(found.map(textOf).every((text) => text.includes('ferry talks failed on Tuesday night'))).toBe(true);
      expect(await source.candidates(query, {}, 0)).toEqual([]);
    });

    it('gives the same again, and less of the same for a smaller k', async () => {
      const found = await source.candidates(query, {}, 20);
      expect(await source.candidates(query, {}, 20)).toEqual(found);
      expect((await source.candidates(query, {}, 3)).map(({ id }) => id)).toEqual(
        found.slice(0, 3).map(({ id }) => id),
      );
    });

    it('says what a score is made of: the parts add up', async () => {
      for (const { score, parts } of await source.candidates(query, {}, 20))
        expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 9);
    });

    it.each<[string, CandidateFilter]>([
      ['outlet', { source: 'Small Sheet' }],
      ['outlet, in any case', { source: 'SMALL sheet' }],
      ['article', { source: 'small-1' }],
      ['article, in any case', { source: 'SMALL-1' }],
      ['speaker', { spokenBy: { names: ['Iris Fenn'], side: null, terms: [] } }],
      ['side', { spokenBy: { names: [], side: 'Teachers', terms: [] } }],
      ['words of a speaker', { spokenBy: { names: [], side: null, terms: ['iri', 'fenn'] } }],
      ['first day', { dates: [{ from: '2031-03-09', to: '2031-12-31' }] }],
      ['period', { dates: [{ from: '2031-03-05', to: '2031-03-09' }] }],
      ['both', { source: 'Small Sheet', spokenBy: { names: ['Iris Fenn'], side: null, terms: [] } }],
    ])('filters before it cuts, by %s', async (_, filter) => {
      expect(await textsOf(filter, 1)).toEqual(['“Our vote on the ferry was yes,” said Iris Fenn.']);
      expect(await textsOf(filter, 50)).toHaveLength('spokenBy' in filter ? 1 : 2);
    });

    it('gives nothing where nothing passes', async () => {
      const by = { names: ['Iris Fenn'], side: null, terms: [] };
      expect(await textsOf({ source: 'No Such Paper' }, 5)).toEqual([]);
      expect(await textsOf({ dates: [{ from: '2031-03-10', to: '9999-12-31' }] }, 5)).toEqual([]);
      expect(await textsOf({ dates: [{ from: '0000-01-01', to: '2031-03-03' }] }, 5)).toEqual([]);
      expect(await textsOf({ source: 'Small Sheet', dates: [{ from: '0000-01-01', to: '2031-03-08' }] }, 5)).toEqual(
        [],
      );
      expect(await textsOf({ source: 'Coast Courier', spokenBy: by }, 5)).toEqual([]);
      expect(await textsOf({ spokenBy: { names: [], side: null, terms: [] } }, 5)).toEqual([]);
    });

    it('goes by words alone where there are no vectors', async () => {
      const clauses = query.clauses.map(({ text }) => ({ text, vector: null, outlets: [] }));
      const found = await source.candidates({ ...query, vector: null, clauses }, {}, 5);
      expect(found.map(textOf).every((text) => text.includes('ferry talks failed'))).toBe(true);
      const unheard = { text: 'xylophone', keywords: 'xylophone', terms: [], vector: null, clauses: [] };
      expect(await source.candidates({ ...unheard, outlets: [], dates: [] }, {}, 5)).toEqual([]);
    });
  });
}
