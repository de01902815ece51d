import { beforeAll, expect, it } from 'vitest';
import type { OpenIndex } from '../../../src/domain/index/openIndex.ts';
import { buildQuery } from '../../../src/retrieve/candidates/buildQuery.ts';
import { type SearchMode, createCandidateSource } from '../../../src/retrieve/candidates/createCandidateSource.ts';
import { weights } from '../../../src/retrieve/candidates/weights.ts';
import { analyseQuestion } from '../../../src/retrieve/question/analyseQuestion.ts';
import { candidateSourceContract } from '../../contracts/candidateSourceContract.ts';
import { hashEmbedder } from '../../fakes/hashEmbedder.ts';
import { memoryIndex } from '../../fakes/memoryIndex.ts';
import { crowdedArticles } from '../../fixtures/crowdedArticles.ts';
import { ferry } from '../../fixtures/ferry.ts';
import { writtenContent } from '../../fixtures/writtenContent.ts';

candidateSourceContract('an index in memory', async () => {
  const index = memoryIndex(await writtenContent(crowdedArticles, hashEmbedder));
  return { source: createCandidateSource(index), index, embedder: hashEmbedder };
});

let index: OpenIndex;
beforeAll(async () => {
  index = memoryIndex(await writtenContent(ferry, hashEmbedder));
});
const candidates = async (question: string, mode?: SearchMode) =>
  createCandidateSource(index, mode).candidates(
    await buildQuery(await analyseQuestion(question, index), hashEmbedder),
    {},
    20,
  );

it('counts an outlet and a date that the question gives', async () => {
  const found = await candidates('What did Sound Radio write on 2031-03-06 about the ferry talks?');
  for (const { article, parts } of found) {
    const isMeant = article.article.id === 'ferry-2';
    expect([(parts['outlet'] ?? 0) > 0, (parts['date'] ?? 0) > 0]).toEqual([isMeant, isMeant]);
  }
  const month = await candidates('What about the ferry talks in March 2031?');
  expect(month.every(({ parts }) => (parts['date'] ?? 0) > 0)).toBe(true);
});

it('counts words beside each other, and how far a passage and its article hold the question', async () => {
  const [first] = await candidates('Why did the ferry talks fail?');
  for (const part of ['words', 'article', 'phrases', 'vector', 'clause'])
    expect([part, (first?.parts[part] ?? 0) > 0]).toEqual([part, true]);
  const [scattered] = await candidates('Did the fail talks ferry?', 'keyword');
  expect(scattered?.parts['phrases']).toBe(0);
});

it('compares each clause of a longer question by itself', async () => {
  const long = await candidates(
    'Why did the ferry talks fail on Tuesday night, and which passengers had their harbour tickets refunded?',
  );
  const fits = (text: string): readonly number[] =>
    long.find(({ article }) => article.article.text.includes(text))?.clauses ?? [];
  expect(long.every(({ clauses }) => clauses.length === 2)).toBe(true);
  expect(long[0]?.parts['clause']).toBeCloseTo(weights.clause * Math.max(...(long[0]?.clauses ?? [])), 9);
  expect(fits('refunded')[1]).toBeGreaterThan(fits('Our vote')[1] ?? 1);
  const short = await candidates('Why did the ferry talks fail?');
  expect(short.every(({ clauses }) => clauses.length === 0)).toBe(true);
});

it('counts words and vectors of a clause, either of which may be left out', async () => {
  const question =
    'Why did the ferry talks fail on Tuesday night, and which passengers had their harbour tickets refunded?';
  const best = async (mode: SearchMode): Promise<number> =>
    Math.max(...(await candidates(question, mode)).flatMap(({ clauses }) => clauses));
  expect(await best('both')).toBeGreaterThan(await best('vector'));
  const query = await buildQuery(await analyseQuestion(question, index), null);
  const unembedded = await createCandidateSource(index).candidates(query, {}, 20);
  expect(Math.max(...unembedded.flatMap(({ clauses }) => clauses))).toBeLessThan(await best('both'));
  expect(Math.max(...unembedded.flatMap(({ clauses }) => clauses))).toBeGreaterThan(0);
});

it('puts what another outlet says behind in a clause that names one', async () => {
  const plain =
    'Why did the ferry talks fail on Tuesday night, and which passengers had their harbour tickets refunded?';
  const source = createCandidateSource(index);
  const found = async (question: string) =>
    source.candidates(await buildQuery(await analyseQuestion(question, index), null), {}, 20);
  const before = await found(plain);
  const after = await found(plain.replace('talks', 'talks of Sound Radio'));
  expect(after.length).toBeGreaterThan(2);
  for (const { id, clauses, article } of after) {
    const [named = 0, unnamed = 0] = before.find((one) => one.id === id)?.clauses ?? [];
    const share = article.article.outlet === 'Sound Radio' ? 1 : weights.fit.otherOutlet;
    expect(clauses[0]).toBeCloseTo(named * share, 9);
    expect(clauses[1]).toBeCloseTo(unnamed, 9);
  }
});

it('searches one way alone, for measuring', async () => {
  const words = await candidates('ferry talks', 'keyword');
  expect(
    words.every(({ article, sentences: [first] }) => {
      const { start = 0, end = 0 } = article.sentences[first] ?? {};
      return start < end;
    }),
  ).toBe(true);
  expect(words.length).toBeLessThan(index.info.passages);
  const meaning = await candidates('ferry talks', 'vector');
  expect(meaning).toHaveLength(index.info.passages);
  for (const { parts } of meaning) expect([parts['words'], parts['article'], parts['clause']]).toEqual([0, 0, 0]);
});
