import { ComponentType } from 'discord.js';
import { expect, it } from 'vitest';
import { shortKey } from '../../../src/indexing/shortKey.ts';
import { container, reply, row, text } from '../../../src/discord/elements/components.ts';
import { turnButtons } from '../../../src/discord/elements/pages/turnButtons.ts';
import { renderArticles } from '../../../src/discord/render/renderArticles.ts';
import { componentsOf, textOf } from '../../e2e/reading.ts';
import { newsCorpus } from '../../fakes/newsCorpus.ts';

const many = (count: number) =>
  newsCorpus(Array.from({ length: count }, (_, n) => ({ id: `a${n}`, title: `T${n}`, paragraphs: ['We go on.'] })))
    .catalogue;

it('lists articles with what is known of them, and a menu that shows one', async () => {
  const { catalogue: corpus } = newsCorpus([
    {
      id: 'quay',
      title: 'The *Quay*',
      outlet: ' Coast_Courier ',
      date: '2031-03-04',
      paragraphs: ['We go on.'],
      statements: [{ words: 'We go on.', by: 'Ada' }],
    },
    { id: 'note', title: null, paragraphs: ['*Nobody* left.'] },
    { id: 'radio', title: 'Radio', outlet: 'x'.repeat(120), paragraphs: ['Nobody left.'] },
  ]);
  const lines = [
    '### 3 articles',
    `- **The \\*Quay\\*** · Coast\\_Courier · <t:${Date.UTC(2031, 2, 4, 12) / 1000}:D> · 1 statement`,
    '- **\\*Nobody\\* left.** · no date · 0 statements',
    `- **Radio** · ${'x'.repeat(99)}… · no date · 0 statements`,
  ];
  const menu = {
    type: ComponentType.StringSelect as const,
    custom_id: 'r1:article',
    placeholder: 'Show one article',
    options: [
      { label: 'The *Quay*', value: shortKey('quay'), description: 'Coast_Courier  · 2031-03-04' },
      { label: '*Nobody* left.', value: shortKey('note') },
      { label: 'Radio', value: shortKey('radio'), description: `${'x'.repeat(99)}…` },
    ],
  };
  expect(await renderArticles(corpus, 'en')).toStrictEqual(reply(container([text(lines.join('\n'))]), row(menu)));
});

it('shows ten a page, of the page that is asked for or the nearest that there is', async () => {
  const shown = async (page?: number) =>
    [...textOf({ body: await renderArticles(many(21), 'en', page) }).matchAll(/T(\d+)/g)].map(([, n]) => Number(n));
  const from = (first: number, end: number) => Array.from({ length: end - first }, (_, n) => first + n);
  expect(await Promise.all([undefined, 0, 1, 2, 3, -1].map(shown))).toEqual([
    from(0, 10),
    from(0, 10),
    from(10, 20),
    from(20, 21),
    from(20, 21),
    from(0, 10),
  ]);
});

it('says which page it is, and turns to others', async () => {
  const body = await renderArticles(many(21), 'de', 1);
  expect(textOf({ body })).toMatch(/^### 21 Artikel\n(.*\n){10}-# Seite 2 von 3$/);
  expect(body.components.at(-1)).toEqual(
    row(...turnButtons('de', { page: 1, pages: 3 }, (to) => `r1:articles:${to}:de`)),
  );
  const options = componentsOf({ body }).flatMap((component) => component.options ?? []);
  expect(options.map(({ value }) => value)).toEqual(Array.from({ length: 10 }, (_, n) => shortKey(`a${n + 10}`)));
});

it('has one page of up to ten, and no menu of nothing', async () => {
  expect((await renderArticles(many(10), 'en')).components).toHaveLength(2);
  expect(textOf({ body: await renderArticles(many(10), 'en') })).not.toContain('Page');
  expect((await renderArticles(many(11), 'en')).components).toHaveLength(3);
  expect(await renderArticles(many(0), 'en')).toEqual(reply(container([text('### 0 articles')])));
});
