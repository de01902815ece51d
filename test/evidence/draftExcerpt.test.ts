import { describe, expect, it } from 'vitest';
import { draftExcerpt, type ChosenCandidate } from '../../src/evidence/draftExcerpt.ts';
import { verifyExcerpts } from '../../src/evidence/verifyExcerpts.ts';
import { readArticle } from '../attribute/readArticle.ts';

const COPY = { title: null, outlet: 'The Ledger', date: '2031-03-06', url: null };
const TEXT = 'Ada Voss left. He said the pier was shut. Voss rejects the plan, calling it “dead”. It rained.';

/** The first sentence that holds some words, chosen as its first statement, with copies of its article. */
function chosen(words: string, copies: readonly string[] = [], text = TEXT): ChosenCandidate {
  const { article, sentences, statements } = readArticle(text, 'a');
  const at = sentences.findIndex(({ start, end }) => text.slice(start, end).includes(words));
  const { start, end } = sentences[at] ?? expect.unreachable(words);
  const here = statements.filter(({ content }) => content.some((span) => start <= span.start && span.end <= end));
  const own = { ...COPY, id: 'a', file: article.file, sha256: '0' };
  const others = copies.map((id) => ({ ...COPY, id, file: `seeds/${id}.txt`, sha256: '0' }));
  const indexed = {
    article: { ...article, copies: [own, ...others] },
    sentences,
    statements,
    passages: [0, 1] as const,
  };
  const unit = { article: indexed, sentences: [at, at + 1] as const, start, end, statements: here };
  return { unit, statement: here[0] ?? null, score: 0.123456, alike: [], answer: [] };
}

const nowhere = async () => null;

describe('a draft', () => {
  it('carries the page and line, or the time, from which on its words stand', async () => {
    const one = chosen('rejects');
    const at = TEXT.indexOf('Voss rejects');
    const places = [
      { start: 0, page: 1, line: 1 },
      { start: at, page: 2, line: 4 },
      { start: at + 5, page: 2, line: 5 },
    ];
    const article = { ...one.unit.article, article: { ...one.unit.article.article, places } };
    expect(await draftExcerpt({ ...one, unit: { ...one.unit, article } }, nowhere)).toMatchObject({
      place: { page: 2, line: 4 },
    });
    expect(await draftExcerpt(one, nowhere)).not.toHaveProperty('place');
  });

  it('holds the sentence, its place, how it is said and by whom', async () => {
    expect(await draftExcerpt(chosen('rejects'), nowhere)).toMatchObject({
      text: 'Voss rejects the plan, calling it “dead”.',
      articleId: 'a',
      file: 'seeds/a.txt',
      start: TEXT.indexOf('Voss rejects'),
      kind: 'mixed',
      stance: 'denied',
      speaker: { name: 'Ada Voss' },
      alsoIn: [],
      score: 0.1235,
    });
    expect(await draftExcerpt(chosen('It rained'), nowhere)).toMatchObject({
      kind: 'narration',
      stance: null,
      speaker: null,
    });
  });

  it('tells whom a pronoun of its own stands for, and no name', async () => {
    const she = chosen('She said', [], 'Ada Voss left. She said the pier was shut. Voss said it was cold.');
    expect((await draftExcerpt(she, nowhere)).bearers).toEqual([{ start: 15, end: 18, name: 'Ada Voss' }]);
    const named = chosen('it was cold', [], 'Ada Voss left. She said the pier was shut. Voss said it was cold.');
    expect((await draftExcerpt(named, nowhere)).bearers).toEqual([]);
  });

  it('has the same words in every copy that still holds them, with its outlet and day', async () => {
    const files: Record<string, string> = { b: `Northern Wire. ${TEXT}`, c: 'Something else.' };
    const draft = await draftExcerpt(chosen('rejects', ['b', 'c', 'd']), async ({ id }) => files[id] ?? null);
    const start = (files['b'] ?? '').indexOf('Voss rejects');
    expect(draft.alsoIn).toEqual([
      {
        articleId: 'b',
        file: 'seeds/b.txt',
        outlet: 'The Ledger',
        date: '2031-03-06',
        start,
        end: start + draft.text.length,
        text: draft.text,
      },
    ]);
  });
});

describe('drafts that are compared with their files', () => {
  const verify = async (files: Readonly<Record<string, string>>) => {
    const one = chosen('rejects', ['b']);
    const both: Record<string, string> = { a: TEXT, b: TEXT };
    const draft = await draftExcerpt(one, async ({ id }) => both[id] ?? null);
    return verifyExcerpts([draft], [one.unit.article.article], async ({ id }) => files[id] ?? null);
  };

  it('stay, with every other place that holds the words', async () => {
    const { verified, mismatches } = await verify({ a: TEXT, b: TEXT });
    expect(mismatches).toEqual([]);
    expect(verified).toMatchObject([
      { text: 'Voss rejects the plan, calling it “dead”.', alsoIn: [{ articleId: 'b' }] },
    ]);
    expect(verified[0]?.alsoIn[0]).not.toHaveProperty('text');
  });

  it('lose a place that has other words, and go where their own file has', async () => {
    const elsewhere = await verify({ a: TEXT, b: `X${TEXT}` });
    expect(elsewhere.verified).toMatchObject([{ articleId: 'a', alsoIn: [] }]);
    expect(elsewhere.mismatches).toMatchObject([{ articleId: 'b', problem: 'the file holds other words there' }]);
    const gone = await verify({ b: TEXT });
    expect(gone.verified).toEqual([]);
    expect(gone.mismatches).toMatchObject([
      { articleId: 'a', file: 'seeds/a.txt', problem: 'the file cannot be read' },
    ]);
  });
});
