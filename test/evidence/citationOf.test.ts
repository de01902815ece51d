import { expect, it } from 'vitest';
import { citationOf } from '../../src/evidence/citationOf.ts';
import { newsCorpus } from '../fakes/newsCorpus.ts';

const articles = (title: string | null) =>
  newsCorpus([{ id: 'quay', title, paragraphs: ['The quay is shut.', 'Nobody came.'] }]).articles;

it('cites an article under its number, and one without a title by how it begins', () => {
  const [titled] = articles('Quay shut');
  const [untitled] = articles(null);
  if (!titled || !untitled) throw new Error('two articles are needed');
  const cited = citationOf(titled.article, 2);
  expect(cited).toMatchObject({ number: 2, articleId: 'quay', title: 'Quay shut', sha256: titled.article.sha256 });
  expect(cited).not.toHaveProperty('opening');
  expect(citationOf(untitled.article, 1)).toMatchObject({ title: null, opening: 'The quay is shut.' });
});
