import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { makePassages } from '../../../src/ingest/build/makePassages.ts';
import { memoryIndex } from '../../fakes/memoryIndex.ts';
import { attributeAll } from '../../fixtures/attributeAll.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

const SEEDS = {
  'ar.txt':
    'قرر المجلس يوم الثلاثاء إغلاق الرصيف الشمالي حتى إصلاح الرافعات.\n\n' +
    'وقال رئيس النقابة إن العمال يطالبون بتقرير ثان عن سلامة الميناء.\n',
  'da.txt':
    'Byrådet besluttede tirsdag at lukke den nordlige kaj, indtil kranerne er blevet repareret.\n\n' +
    '»Vi kan ikke vente længere på rapporten,« siger Mette Holm. Havnearbejderne vil mødes på fredag.\n',
  'de.txt':
    'Der Rat hat am Dienstag beschlossen, den Nordkai zu schließen, bis die Kräne repariert sind.\n\n' +
    '„Wir warten nicht länger auf den Bericht“, sagte Bürgermeister Jens Vogel. Er said that the quay is safe.\n',
  'en.txt': 'The council voted on Tuesday to close the quay. Ann Lee said that nobody had asked the dockers.\n',
};

it('articles in other languages are labelled, found by their words, and quoted by marks and names alone', async () => {
  const folder = path.join(await temporaryFolder(), 'news');
  await mkdir(folder);
  for (const [file, text] of Object.entries(SEEDS)) await writeFile(path.join(folder, file), text);
  const { articles } = await attributeAll(folder);
  expect(articles.map(({ article }) => [article.id, article.language])).toEqual([
    ['ar', 'ar'],
    ['da', 'da'],
    ['de', 'de'],
    ['en', undefined],
  ]);
  const said = articles.map(({ article: { text }, statements }) =>
    statements.map(
      ({ speaker, content }) => `${speaker?.name}: ${content.map(({ start, end }) => text.slice(start, end)).join()}`,
    ),
  );
  expect(said).toEqual([
    [],
    ['Mette Holm: »Vi kan ikke vente længere på rapporten,«'],
    ['Jens Vogel: „Wir warten nicht länger auf den Bericht“'],
    ['Ann Lee: that nobody had asked the dockers'],
  ]);
  const passages = await Promise.all(
    articles.map(({ article, sentences }) => makePassages(article, sentences, async ({ length }) => length, 512)),
  );
  let count = 0;
  const index = memoryIndex({
    articles: articles.map((one, n) => {
      const first = count;
      count += passages[n]?.length ?? 0;
      return { ...one, passages: [first, count] as const };
    }),
    passages: passages.flat(),
    vectors: passages.flat().map(() => new Float32Array(1)),
    sides: [],
    model: { id: 'none', dimensions: 1 },
    seeds: { path: 'made-up', fingerprint: '' },
    seedCount: articles.length,
    problems: [],
  });
  for (const [word, id] of [
    ['الرافعات', 'ar'],
    ['havnearbejderne', 'da'],
    ['Bürgermeister', 'de'],
    ['dockers', 'en'],
  ] as const) {
    const hits = await index.passages.keyword({ text: word }, {}, 9);
    expect(hits.map(({ articleId }) => articleId)).toEqual([id]);
  }
});
