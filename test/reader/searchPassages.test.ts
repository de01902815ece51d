import { beforeAll, describe, expect, it } from 'vitest';
import { type SearchDeps, type SearchOptions, searchPassages } from '../../src/reader/searchPassages.ts';
import type { Reader } from '../../src/domain/reader.ts';
import { rankCandidates } from '../../src/reader/rankCandidates.ts';
import { weights } from '../../src/retrieve/candidates/weights.ts';
import { hashEmbedder } from '../fakes/hashEmbedder.ts';
import { memoryIndex } from '../fakes/memoryIndex.ts';
import { wordReader } from '../fakes/wordReader.ts';
import { ferry } from '../fixtures/ferry.ts';
import { articleOf, candidateOf } from '../fixtures/longArticle.ts';
import { type Desk, openDesk } from '../fixtures/openDesk.ts';
import { writtenContent } from '../fixtures/writtenContent.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(ferry);
});
const QUERY = 'Were tickets for passengers refunded on Tuesday?';

describe.each([
  ['with a reader', wordReader],
  ['without a reader', null],
])('searchPassages %s', (_, reader) => {
  const search = (query: string, options: SearchOptions, deps: Partial<SearchDeps> = {}) =>
    searchPassages({ ...desk.deps, reader: async () => reader, ...deps }, query, options);

  it('gives whole passages, best first, no more than k', async () => {
    const { query, hits, confidence } = await search(QUERY, { k: 3 });
    expect(query).toBe(QUERY);
    expect(hits).toHaveLength(3);
    expect(hits[0]?.text).toBe('Tickets for 1,250 passengers were refunded on Tuesday.');
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a));
    for (const { articleId, start, end, text } of hits) expect(desk.texts.get(articleId)?.slice(start, end)).toBe(text);
    expect(confidence).toBeGreaterThan((await search('Which volcano erupts?', { k: 3 })).confidence);
  });

  it('is as sure however few hits are asked for', async () => {
    expect((await search(QUERY, { k: 1 })).confidence).toBe((await search(QUERY, { k: 5 })).confidence);
  });

  it('gives each article once, by its best passage', async () => {
    const { hits } = await search(QUERY, { k: 10, articles: true });
    expect(hits.map(({ articleId }) => articleId).toSorted()).toEqual(['ferry-1', 'ferry-2', 'school-1']);
    expect(hits[0]?.text).toContain('refunded');
  });

  it('gives every copy of a merged article a hit of its own, where its words stand in it', async () => {
    const content = await writtenContent(ferry, hashEmbedder);
    const index = memoryIndex({
      ...content,
      articles: content.articles.map((found) => {
        const { article } = found;
        const copy = { ...article, id: `${article.id}-copy`, file: 'seeds/copy.txt', sha256: 'copy' };
        return { ...found, article: { ...article, copies: [...article.copies, copy] } };
      }),
    });
    const readSeedText: SearchDeps['readSeedText'] = async ({ id }) =>
      id.endsWith('-copy') ? `Copied. ${desk.texts.get(id.replace('-copy', '')) ?? ''}` : null;
    const { hits } = await search(QUERY, { k: 3, articles: true }, { index: async () => index, readSeedText });
    expect(hits.map(({ articleId }) => articleId).slice(0, 2)).toEqual(['ferry-1', 'ferry-1-copy']);
    expect(hits).toHaveLength(3);
    expect(hits[1]).toMatchObject({ file: 'seeds/copy.txt', text: hits[0]?.text, start: (hits[0]?.start ?? 0) + 8 });
  });

  it('searches by words or by meaning alone', async () => {
    for (const mode of ['keyword', 'vector'] as const)
      expect((await search(QUERY, { k: 1, mode })).hits[0]?.text).toContain('refunded');
    expect((await search('xylophone', { k: 5, mode: 'keyword' })).hits).toEqual([]);
    expect((await search('xylophone', { k: 5, mode: 'vector' })).hits).toHaveLength(5);
  });
});

describe('rankCandidates', () => {
  const article = articleOf('larne', [...Array.from({ length: 9 }, (_, n) => `Rain ${n}.`), 'The mayor left.']);
  const proposed = [candidateOf(article, 0, 1, 2), candidateOf(article, 9, 10, 1.9)];
  const queryOf = (...texts: string[]) => ({
    text: texts.join(' '),
    clauses: texts.map((text) => ({ text, vector: null, outlets: [] })),
  });
  const query = queryOf('Has the mayor left?');

  it('moves up what answers, and its parts add up', async () => {
    const { ranked } = await rankCandidates(wordReader, query, proposed);
    expect(ranked.map(({ id }) => id)).toEqual(['larne 9', 'larne 0']);
    for (const { score, parts } of ranked)
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 9);
    expect(ranked[1]?.parts['proposed']).toBe(1);
  });

  it('leaves what was not read in its order', async () => {
    const nothing = { ...wordReader, readAll: async () => [] };
    const { ranked, sentences } = await rankCandidates(nothing, query, proposed);
    expect(ranked.map(({ id }) => id)).toEqual(['larne 0', 'larne 9']);
    expect(sentences).toEqual([]);
    expect((await rankCandidates(wordReader, query, [])).ranked).toEqual([]);
  });

  it('reads a query of several clauses clause by clause, with what fits each', async () => {
    const asked: string[] = [];
    const spy: Reader = {
      ...wordReader,
      readAll: async (jobs) => {
        asked.push(
          ...jobs.map(({ part, window }) => `${part.question} ${window.sentences.includes('The mayor left.')}`),
        );
        return wordReader.readAll(jobs);
      },
    };
    const both = queryOf('Has the mayor left the town,', 'while rain went on?');
    const fitting = proposed.map((one, n) => ({
      ...one,
      parts: { words: one.score - 1, clause: 1 },
      clauses: n === 0 ? [0, 0.5] : [0.3, 0],
    }));
    const { ranked } = await rankCandidates(spy, both, fitting);
    expect(asked[0]).toBe('Has the mayor left the town, true');
    expect(asked.find((one) => one.startsWith('while'))).toBe('while rain went on? false');
    for (const { score, parts } of ranked)
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 9);
    // What answers a clause counts for it.
    const unread = await rankCandidates({ ...wordReader, readAll: async () => [] }, both, fitting);
    const of = (id: string, from: typeof ranked) => from.find((one) => one.id === id)?.parts;
    expect(of('larne 9', unread.ranked)?.['clause']).toBeCloseTo(weights.clause * 0.3, 9);
    expect(of('larne 9', ranked)?.['clause']).toBeGreaterThan(weights.clause * 0.3);
  });
});
