import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/domain/index/catalogue.ts';
import type { OpenIndex } from '../../src/domain/index/openIndex.ts';
import type { Embedder } from '../../src/domain/ports.ts';
import { shortKey } from '../../src/indexing/shortKey.ts';
import { tokenize } from '../../src/text/tokens.ts';
import type { GenerationContent } from '../fixtures/generationContent.ts';
import type { WrittenArticle } from '../fakes/newsCorpus.ts';

/** What the index of the contract is made of. */
export const contractArticles: readonly WrittenArticle[] = [
  {
    id: 'quay-1',
    title: 'Quay closed after storm',
    outlet: 'Tidewater Times | World News',
    author: 'Ann Lee, harbour correspondent, and Otto Crane',
    date: '2031-02-03',
    paragraphs: [
      '“The quay stays shut until it is safe,” said Nadia Bloom of Portland Harbour. The ceasefire holds.',
      'The mayor, Otto Crane, called the closure a mistake. The National Health Service pays $12.4m.',
    ],
    statements: [
      { words: '“The quay stays shut until it is safe,”', by: 'Nadia Bloom', role: 'pilot', side: 'Harbour' },
      { words: 'the closure a mistake', by: 'Otto Crane', side: 'Town Hall', kind: 'paraphrase' },
    ],
  },
  {
    id: 'quay-2',
    title: null,
    outlet: 'Sound Radio',
    date: '2031-03-05',
    paragraphs: ['“The quay stays shut until it is safe,” Nadia Bloom said again.', 'It is what it is.'],
    statements: [
      { words: '“The quay stays shut until it is safe,”', by: 'Nadia Bloom', side: 'Harbour' },
      { words: 'It is what it is.', by: 'Élise Roy' },
    ],
  },
  { id: 'rain-3', title: 'Rain', paragraphs: ['Rain is expected at the quay until Sunday.'] },
];

/** The sides that it is given. */
export const contractSides = [
  { name: 'Harbour', aliases: ['Portland Harbour'], members: ['Nadia Bloom'] },
  { name: 'Town Hall', aliases: [], members: [] },
];

/**
 * What every OpenIndex must do: an adapter of passages, catalogue and statistics.
 *
 * @param setUp opens an index over `contractArticles` and `contractSides`
 */
export function openIndexContract(
  adapter: string,
  setUp: () => Promise<{ index: OpenIndex; content: GenerationContent; embedder: Embedder }>,
): void {
  describe(`OpenIndex: ${adapter}`, () => {
    let index: OpenIndex;
    let catalogue: Catalogue;
    let content: GenerationContent;
    let embedder: Embedder;
    beforeAll(async () => {
      ({ index, content, embedder } = await setUp());
      ({ catalogue } = index);
    });
    const all = { offset: 0, limit: 50 };
    const placesOf = async (ids: readonly string[]) =>
      (await index.passages.probe(ids, { terms: [], vectors: [] })).map(
        ({ articleId, sentences: [first] }) => `${articleId} ${first}`,
      );
    const words = async (text: string, filter = {}, k = 9) =>
      placesOf((await index.passages.keyword({ text }, filter, k)).map(({ id }) => id));

    describe('passages', () => {
      it('are found by a word in any form and field, best first and no more than k', async () => {
        expect(await words('closures')).toEqual(['quay-1 2']);
        expect((await words('quay')).toSorted()).toEqual(
          ['quay-1 0', 'quay-1 2', 'quay-2 0', 'quay-2 1', 'rain-3 0'].filter((place) => place !== 'quay-2 1'),
        );
        expect((await words('Radio')).toSorted()).toEqual(['quay-2 0', 'quay-2 1']);
        expect(await words('Roy')).toEqual(['quay-2 1']);
        expect(await words('quay', {}, 1)).toHaveLength(1);
        expect(await words('quay', {}, 0)).toEqual([]);
        expect(await words('xylophone')).toEqual([]);
        const hits = await index.passages.keyword({ text: 'quay rain' }, {}, 9);
        expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a));
        expect(await placesOf(hits.slice(0, 1).map(({ id }) => id))).toEqual(['rain-3 0']);
      });

      it('are found by stop words only where there is nothing else', async () => {
        expect(await words('It is what it is')).toEqual(['quay-2 1']);
        expect(await words('what it is, closure')).toEqual(['quay-1 2']);
      });

      it('are found by meaning, with the cosine', async () => {
        const [vector = new Float32Array()] = await embedder.embed(
          ['Rain is expected at the quay until Sunday.'],
          'passage',
        );
        const hits = await index.passages.nearest(vector, {}, 9);
        expect(hits).toHaveLength(5);
        const [probed] = await index.passages.probe(
          hits.map(({ id }) => id),
          { terms: [], vectors: [vector] },
        );
        expect(probed?.articleId).toBe('rain-3');
        expect(probed?.cosines[0]).toBeCloseTo(hits[0]?.score ?? 0, 4);
      });

      it.each([
        ['outlet', { source: 'sound radio' }, ['quay-2 0', 'quay-2 1']],
        ['article', { source: 'RAIN-3' }, ['rain-3 0']],
        ['articles', { articles: ['rain-3', 'quay-2', 'nothing'] }, ['quay-2 0', 'quay-2 1', 'rain-3 0']],
        ['no articles', { articles: [] }, []],
        ['days', { dates: [{ from: '2031-02-01', to: '2031-02-28' }] }, ['quay-1 0', 'quay-1 2']],
        ['speaker', { spokenBy: { names: ['Élise Roy'], side: null, terms: [] } }, ['quay-2 1']],
        ['side', { spokenBy: { names: [], side: 'harbour', terms: [] } }, ['quay-1 0', 'quay-2 0']],
        ['author', { spokenBy: { names: ['Ann Lee'], side: null, terms: [] } }, ['quay-1 0', 'quay-1 2']],
        [
          'outlet that wrote it',
          { spokenBy: { names: ['Sound Radio'], side: null, terms: [] } },
          ['quay-2 0', 'quay-2 1'],
        ],
        ['author and day', { spokenBy: { names: ['Ann Lee'], side: null, terms: [] }, dates: [] }, []],
        ['words of a role', { spokenBy: { names: [], side: null, terms: ['pilot'] } }, ['quay-1 0']],
        ['unknown words', { spokenBy: { names: [], side: null, terms: ['pilot', 'zz'] } }, []],
        [
          'side and day',
          { spokenBy: { names: [], side: 'Harbour', terms: [] }, dates: [{ from: '2031-03-01', to: '2031-03-31' }] },
          ['quay-2 0'],
        ],
      ])('are filtered before they are cut, by %s', async (_, filter, places) => {
        const [vector = new Float32Array()] = await embedder.embed(['closure'], 'query');
        const near = await index.passages.nearest(vector, filter, 9);
        expect((await placesOf(near.map(({ id }) => id))).toSorted()).toEqual(places);
        expect((await words('quay radio rain', filter)).every((place) => (places as string[]).includes(place))).toBe(
          true,
        );
        expect(await index.passages.nearest(vector, filter, 1)).toEqual(near.slice(0, 1));
      });

      it('are measured: places of terms, and what their article has of them', async () => {
        const [hit] = await index.passages.keyword({ text: 'closure' }, {}, 1);
        const terms = ['mistak', 'quai', 'storm', 'closur'];
        const [probed] = await index.passages.probe([hit?.id ?? '', 'nothing'], { terms, vectors: [] });
        expect(probed).toMatchObject({ outlet: 'Tidewater Times | World News', date: '2031-02-03', cosines: [] });
        expect(probed?.terms.map(({ term }) => term)).toEqual([3, 0]);
        const [closure, mistake] = probed?.terms ?? [];
        expect((mistake?.at ?? 0) - (closure?.at ?? 0)).toBe(1);
        expect(probed?.inArticle).toMatchObject({ counts: [1, 1, 0, 1], title: [1, 2] });
      });
    });

    describe('the catalogue', () => {
      it('gives back what it was made of', async () => {
        const ids = content.articles.map(({ article }) => article.id);
        const articles = await catalogue.articles([...ids, 'nothing', ...ids]);
        expect(articles).toEqual(
          content.articles.map(({ article, sentences, statements }) => ({ article, sentences, statements })),
        );
        expect(await catalogue.overview()).toEqual({
          statements: 4,
          withoutSide: 1,
          firstDay: '2031-02-03',
          lastDay: '2031-03-05',
        });
      });

      it('lists articles in pages, without their texts', async () => {
        const { items, total } = await catalogue.summaries({ offset: 1, limit: 1 });
        expect(total).toBe(3);
        expect(items).toEqual([
          expect.objectContaining({
            id: 'quay-2',
            key: shortKey('quay-2'),
            title: null,
            statements: 2,
            files: ['seeds/quay-2.txt'],
          }),
        ]);
        expect(items[0]?.label).toMatch(/^“The quay stays shut/);
        expect((await catalogue.summaries({ offset: 9, limit: 1 })).items).toEqual([]);
      });

      it('finds an article by id, key, or title, and an outlet, in any case', async () => {
        for (const name of ['quay-1', shortKey('quay-1'), ' QUAY closed after storm '])
          expect(await catalogue.findArticle(name)).toBe('quay-1');
        expect(await catalogue.findArticle('quay')).toBeNull();
        expect(await catalogue.findOutlet('SOUND radio')).toBe('Sound Radio');
        expect(await catalogue.findOutlet('Sound')).toBeNull();
      });

      it('knows which files it holds, and their hashes in order', async () => {
        const file = { file: 'seeds/quay-1.txt', sha256: 'quay-1-sha256' };
        expect(await catalogue.holds([file, { ...file, sha256: 'x' }])).toEqual([true, false]);
        const found = [];
        for await (const one of catalogue.hashes()) found.push(one.id);
        expect(found).toEqual(['quay-1', 'quay-2', 'rain-3']);
      });

      it('knows sides, by any of their names', async () => {
        expect((await catalogue.sides(all)).items).toEqual([
          { ...contractSides[0], statements: 2 },
          { ...contractSides[1], statements: 1 },
        ]);
        expect(await catalogue.sidesNamed(['portland harbours', 'nobody'])).toEqual([contractSides[0]]);
        expect(await catalogue.sidesNamed(['Nadia Bloom', ''])).toEqual([contractSides[0]]);
      });

      it('knows names in the forms in which a question may have them', async () => {
        const found = await catalogue.names([
          'bloom',
          'tidewater times',
          'portland harbour',
          'shut',
          'elise roy',
          'lee',
          'crane',
        ]);
        expect(found.map(({ kind, name, sides }) => [kind, name, sides]).toSorted()).toEqual([
          ['author', 'Ann Lee', []],
          ['author', 'Otto Crane', []],
          ['outlet', 'Tidewater Times | World News', []],
          ['side', 'Harbour', ['Harbour']],
          ['speaker', 'Nadia Bloom', ['Harbour']],
          ['speaker', 'Otto Crane', ['Town Hall']],
          ['speaker', 'Élise Roy', []],
        ]);
      });

      it('knows who speaks, who says most first', async () => {
        expect((await catalogue.voices(all)).items).toEqual([
          { kind: 'side', name: 'Harbour', statements: 2 },
          { kind: 'side', name: 'Town Hall', statements: 1 },
          { kind: 'speaker', name: 'Nadia Bloom', statements: 2 },
          { kind: 'speaker', name: 'Otto Crane', statements: 1 },
          { kind: 'speaker', name: 'Élise Roy', statements: 1 },
        ]);
        expect(await catalogue.findVoice(shortKey('side Harbour'))).toEqual({ kind: 'side', name: 'Harbour' });
        expect(await catalogue.findVoice('x')).toBeNull();
        expect(
          (await catalogue.speakersWith(tokenize('pilot Bloom'), 9)).map(({ name, role }) => [name, role]),
        ).toEqual([
          ['Nadia Bloom', 'pilot'],
          ['Nadia Bloom', null],
        ]);
        expect(await catalogue.speakersWith(['zz'], 9)).toEqual([]);
      });

      it('knows whether somebody says anything, or wrote or published it', async () => {
        const nobody = { names: [], side: null, terms: [] };
        expect(await catalogue.speaks({ ...nobody, side: 'HARBOUR' })).toBe(true);
        expect(await catalogue.speaks({ ...nobody, terms: tokenize('the pilot').slice(1) })).toBe(true);
        expect(await catalogue.speaks({ ...nobody, names: ['Ann Lee'] })).toBe(true);
        expect(await catalogue.speaks({ ...nobody, names: ['Sound Radio'] })).toBe(true);
        expect(await catalogue.speaks({ ...nobody, names: ['Nadia'] })).toBe(false);
        expect(await catalogue.speaks(nobody)).toBe(false);
      });

      it('puts statements in order of day, the same words once', async () => {
        const heard = { side: 'Harbour', speakers: [{ name: 'Élise Roy', role: null, side: null }] };
        expect(await catalogue.statements(heard, all)).toEqual({
          items: [
            { articleId: 'quay-1', statement: 0, alsoIn: ['quay-2'] },
            { articleId: 'quay-2', statement: 1, alsoIn: [] },
          ],
          total: 2,
        });
        expect((await catalogue.statements(heard, { offset: 1, limit: 1 })).items).toHaveLength(1);
        expect(await catalogue.statements({ side: 'Nobody', speakers: [] }, all)).toEqual({ items: [], total: 0 });
      });

      it('suggests what a typed beginning may become', async () => {
        expect(await catalogue.suggestSides('', 9)).toEqual(['Harbour', 'Town Hall']);
        expect(await catalogue.suggestSides('hall', 9)).toEqual(['Town Hall']);
        expect(await catalogue.suggestSides('portl', 9)).toEqual(['Harbour']);
        expect(await catalogue.suggestVoices('elise', 9)).toEqual([{ kind: 'speaker', name: 'Élise Roy' }]);
        expect((await catalogue.suggestVoices('', 2)).map(({ name }) => name)).toEqual(['Harbour', 'Town Hall']);
        expect(await catalogue.suggestOutlets('ti', 9)).toEqual(['Tidewater Times | World News']);
        expect((await catalogue.suggestArticles('quay cl', 9)).map(({ id }) => id)).toEqual(['quay-1']);
        expect((await catalogue.suggestArticles('rain-3', 9)).map(({ id }) => id)).toEqual(['rain-3']);
        expect(await catalogue.suggestArticles('" OR *', 9)).toEqual([]);
      });
    });

    describe('the statistics', () => {
      it('know terms, lengths and days', async () => {
        const { statistics } = index;
        expect(await statistics.terms(['quai', 'radio', 'zz'])).toEqual([
          { frequency: 4, isWritten: true },
          { frequency: 2, isWritten: false },
          { frequency: 0, isWritten: false },
        ]);
        const { passage, article } = await statistics.averageLengths();
        expect(article).toBeGreaterThan(passage);
        const ranges = [
          ['2031-01-01', '2031-12-31'],
          ['2031-03-05', '2031-03-05'],
          ['2030-01-01', '2031-02-02'],
        ];
        expect(await statistics.articlesWithin(ranges.map(([from = '', to = '']) => ({ from, to })))).toEqual([
          2, 1, 0,
        ]);
      });

      it.each([
        ['Otto Crane', true],
        ['Crane Otto', true],
        ['storm quay', true],
        ['Portland Bloom', true],
        ['National Hospital Service', true],
        ['Sunday Crane', false],
        ['Quist', false],
        ['the of', true],
      ])('know whether names stand together: %s %s', async (name, together) => {
        expect(await index.statistics.standTogether([tokenize(name)])).toEqual([together]);
      });

      it('know how things are written', async () => {
        const { statistics } = index;
        expect(await statistics.writtenAs(['cease-fire', 'Cease fire’s', 'health-service', 'armistice', '—'])).toEqual([
          'ceasefire',
          'ceasefire',
          'Health Service',
          null,
          null,
        ]);
        // No word is written in two with "is" or "of"; where it is asked for so, it is.
        const asked = ['rainis', 'ofportland', 'untilsunday', 'Rain is'];
        expect(await statistics.writtenAs(asked)).toEqual([null, null, 'until Sunday', 'Rain is']);
        expect(await statistics.longForms(['NHS', 'XYZ'])).toEqual(['National Health Service', null]);
        const amount = { value: 12_400_000, unit: null };
        expect(await statistics.amountsAs([amount, { ...amount, unit: '$' }, { ...amount, unit: '€' }])).toEqual([
          '$12.4m',
          '$12.4m',
          null,
        ]);
      });

      it('know the nearest word', async () => {
        expect(await index.statistics.nearestWord('mayer', 1)).toBe('mayor');
        expect(await index.statistics.nearestWord('mistkae', 1)).toBe('mistake');
        expect(await index.statistics.nearestWord('xylophone', 2)).toBeNull();
      });
    });
  });
}
