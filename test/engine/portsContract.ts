import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenIndex } from '../../src/domain/index/openIndex.ts';
import type { Probe } from '../../src/domain/index/passageSearch.ts';
import { hashEmbedder } from '../fakes/hashEmbedder.ts';
import { type WrittenArticle, harbour } from '../fakes/newsCorpus.ts';

/** Beside the strike: figures, long names, hyphens, a second outlet in another case, somebody who only asks. */
const more: readonly WrittenArticle[] = [
  {
    id: 'budget',
    title: 'Sound Radio: the National Harbour Service costs $12.4m',
    outlet: 'SOUND RADIO ONE',
    date: '2031-04-01',
    paragraphs: [
      'The National Harbour Service costs 12.4 million dollars a year, and the cease-fire costs nothing.',
      '“Who pays for the lighthouse?” asked Cy Dorn. “We pay for the lighthouse,” said Ada Quill.',
    ],
    statements: [
      { words: '“Who pays for the lighthouse?”', by: 'Cy Dorn', side: 'Council', stance: 'asked' },
      { words: '“We pay for the lighthouse,”', by: 'Ada Quill', side: 'Ferry Crews' },
    ],
  },
  {
    id: 'again',
    title: 'They tore up the rota',
    outlet: 'Coast Courier',
    date: '2031-03-01',
    paragraphs: ['“They tore up the rota at midnight and called it progress,” said Ada Quill again.'],
    statements: [
      { words: '“They tore up the rota at midnight and called it progress,”', by: 'Ada Quill', side: 'Ferry Crews' },
    ],
  },
];
const written = [...harbour, ...more];

/**
 * What every OpenIndex must do, call by call.
 *
 * @param open an index over made-up articles: a passage a paragraph, vectors of `hashEmbedder`
 */
export function portsContract(name: string, open: (articles: readonly WrittenArticle[]) => Promise<OpenIndex>): void {
  describe(`OpenIndex: ${name}`, () => {
    let index: OpenIndex;
    beforeAll(async () => {
      index = await open(written);
    });
    const vectorOf = async (text: string): Promise<Float32Array> =>
      (await hashEmbedder.embed([text], 'passage'))[0] ?? new Float32Array();
    const page = (limit = 20, offset = 0) => ({ offset, limit });

    describe('passages', () => {
      const keyword = async (text: string, filter = {}, k = 10) =>
        (await index.passages.keyword({ text }, filter, k)).map(({ articleId }) => articleId);

      it('are found by word, whatever its form, best first and no more than k', async () => {
        expect((await keyword('tearing up rotas'))[0]).toBe('again');
        const hits = await index.passages.keyword({ text: 'ferry crews offer' }, {}, 20);
        expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a));
        expect(await keyword('ferry crews offer', {}, 2)).toHaveLength(2);
        expect(await keyword('ferry', {}, 0)).toEqual([]);
        expect(await keyword('xylophone')).toEqual([]);
      });

      it('are found by title, outlet and speaker, as far as these count', async () => {
        expect(await keyword('break down third night', {}, 1)).toEqual(['harbour-1']);
        expect(await keyword('Courier', {}, 9)).toEqual(expect.arrayContaining(['harbour-1', 'again']));
        const hits = await index.passages.keyword({ text: 'Courier', fields: { outlet: 0 } }, {}, 9);
        expect(hits).toEqual([]);
      });

      it('are found by stop words only where there is nothing else', async () => {
        expect(await keyword('the')).not.toEqual([]);
        expect(await keyword('the xylophone')).toEqual([]);
      });

      it('come in order of the corpus where they fit alike', async () => {
        const ids = (await index.passages.keyword({ text: 'Courier' }, {}, 9)).map(({ id }) => id);
        const same = await index.passages.keyword({ text: 'Courier' }, { source: 'Coast Courier' }, 9);
        expect(same.map(({ id }) => id)).toEqual(ids);
      });

      it.each<[string, object, readonly string[]]>([
        ['outlet, in any case', { source: 'coast COURIER' }, ['harbour-1', 'again']],
        ['article', { source: 'HARBOUR-2' }, ['harbour-2']],
        ['articles', { articles: ['again', 'budget'] }, ['again', 'budget']],
        ['days', { dates: [{ from: '2031-03-01', to: '2031-03-04' }] }, ['harbour-1', 'again']],
        [
          'one of several spans of days',
          {
            dates: [
              { from: '2031-03-01', to: '2031-03-01' },
              { from: '2031-04-01', to: '2031-04-01' },
            ],
          },
          ['again', 'budget'],
        ],
        ['speaker', { spokenBy: { names: ['Bo Marsh'], side: null, terms: [] } }, ['harbour-2']],
        [
          'side, in any case',
          { spokenBy: { names: [], side: 'HARBOUR lines', terms: [] } },
          ['harbour-1', 'harbour-2'],
        ],
        ['words of a speaker', { spokenBy: { names: [], side: null, terms: ['marsh', 'bo'] } }, ['harbour-2']],
        ['nobody who only asks', { spokenBy: { names: ['Cy Dorn'], side: 'Council', terms: ['dorn'] } }, []],
        ['nobody', { spokenBy: { names: [], side: null, terms: [] } }, []],
        [
          'all at once',
          {
            source: 'Coast Courier',
            spokenBy: { names: ['Ada Quill'], side: null, terms: [] },
            dates: [{ from: '2031-03-04', to: '2031-03-04' }],
          },
          ['harbour-1'],
        ],
      ])('are filtered before they are cut, by word and by meaning: by %s', async (_, filter, expected) => {
        const text = 'rota offer lighthouse ferry progress crews harbour midnight';
        const vector = await vectorOf(text);
        const byWord = await index.passages.keyword({ text }, filter, 50);
        const byMeaning = await index.passages.nearest(vector, filter, 50);
        for (const found of [byWord, byMeaning])
          expect([...new Set(found.map(({ articleId }) => articleId))].toSorted()).toEqual(expected.toSorted());
        if (expected.length > 0) expect(await index.passages.nearest(vector, filter, 1)).toEqual(byMeaning.slice(0, 1));
      });

      it('are found by meaning: each is nearest to its own words', async () => {
        const hits = await index.passages.nearest(await vectorOf(written[3]?.paragraphs[0] ?? ''), {}, 100);
        expect(hits).toHaveLength(written.flatMap(({ paragraphs }) => paragraphs).length);
        expect(hits[0]).toMatchObject({ articleId: 'budget' });
        expect(hits[0]?.score).toBeCloseTo(1, 4);
      });

      it('are measured: terms, cosines, the article', async () => {
        const vectors = [await vectorOf('rota'), await vectorOf('lighthouse')];
        const probe: Probe = { terms: ['rota', 'midnight', 'nowher', 'ferri', 'crew'], vectors };
        const [hit] = await index.passages.keyword({ text: 'crews walked out an hour later' }, {}, 1);
        const [measured] = await index.passages.probe([hit?.id ?? '', 'no such passage#0'], probe);
        const text = harbour[0]?.paragraphs.join('\n\n') ?? '';
        const start = text.indexOf('“They');
        expect(measured).toMatchObject({
          id: hit?.id,
          articleId: 'harbour-1',
          outlet: 'Coast Courier',
          date: '2031-03-04',
          start,
          end: text.indexOf('\n\nThe company'),
          inArticle: { counts: [1, 1, 0, 2, 3], title: [3], length: text.length },
        });
        // Tore, rota, midnight, called, progress, said … "up" and "at" are no content.
        expect(measured?.terms.slice(0, 2)).toEqual([
          { term: 0, at: 1 },
          { term: 1, at: 2 },
        ]);
        const near = await index.passages.nearest(vectors[0] ?? new Float32Array(), {}, 50);
        expect(measured?.cosines).toHaveLength(2);
        expect(measured?.cosines[0]).toBeCloseTo(near.find(({ id }) => id === hit?.id)?.score ?? 9, 4);
      });

      it('are measured in the order asked for, all of one article by one object', async () => {
        const hits = await index.passages.nearest(await vectorOf('rota'), { source: 'harbour-1' }, 9);
        const ids = hits.map(({ id }) => id).toReversed();
        const measured = await index.passages.probe(ids, { terms: ['rota'], vectors: [] });
        expect(measured.map(({ id }) => id)).toEqual(ids);
        expect(new Set(measured.map(({ inArticle }) => inArticle)).size).toBe(1);
        expect(await index.passages.probe([], { terms: ['rota'], vectors: [] })).toEqual([]);
      });
    });

    describe('the catalogue', () => {
      const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

      it('knows how much there is', async () => {
        expect(await index.catalogue.overview()).toEqual({
          statements: 8,
          withoutSide: 1,
          firstDay: '2031-03-01',
          lastDay: '2031-04-01',
        });
        expect(index.info).toMatchObject({ articles: 5, passages: 9, model: hashEmbedder.id });
      });

      it('gives articles whole, by id, each once', async () => {
        const found = await index.catalogue.articles(['again', 'none', 'harbour-1', 'again']);
        expect(found.map(({ article }) => article.id)).toEqual(['again', 'harbour-1']);
        expect(found[1]?.article.text).toBe(harbour[0]?.paragraphs.join('\n\n'));
        expect(found[1]?.statements).toHaveLength(2);
        expect(await index.catalogue.articles([])).toEqual([]);
      });

      it('lists articles in order, in pages', async () => {
        const { items, total } = await index.catalogue.summaries(page(2, 2));
        expect([idsOf(items), total]).toEqual([['harbour-3', 'budget'], 5]);
        expect(items[1]).toMatchObject({ outlet: 'SOUND RADIO ONE', date: '2031-04-01', statements: 2 });
        expect((await index.catalogue.summaries(page(9, 5))).items).toEqual([]);
      });

      it('finds an article by id, key and title', async () => {
        const { items } = await index.catalogue.summaries(page(1));
        const names = ['harbour-2', items[0]?.key ?? '', ' they TORE up the rota ', 'no such thing'];
        const found = await Promise.all(names.map((one) => index.catalogue.findArticle(one)));
        expect(found).toEqual(['harbour-2', 'harbour-1', 'again', null]);
      });

      it('finds an outlet in any case, as it is written', async () => {
        expect(await index.catalogue.findOutlet('coast COURIER')).toBe('Coast Courier');
        expect(await index.catalogue.findOutlet('Coast')).toBeNull();
      });

      it('knows which files are held unchanged', async () => {
        const file = 'seeds/again.txt';
        const files = [
          { file, sha256: 'again-sha256' },
          { file, sha256: 'other' },
          { file: 'seeds/none.txt', sha256: 'again-sha256' },
        ];
        expect(await index.catalogue.holds(files)).toEqual([true, false, false]);
        expect(await index.catalogue.holds([])).toEqual([]);
      });

      it('gives ids and hashes in order of the ids', async () => {
        const all = [];
        for await (const one of index.catalogue.hashes()) all.push(one);
        expect(idsOf(all)).toEqual(['again', 'budget', 'harbour-1', 'harbour-2', 'harbour-3']);
        expect(all[0]).toEqual({ id: 'again', sha256: 'again-sha256' });
      });

      it('lists sides and voices, who says most first', async () => {
        const sides = await index.catalogue.sides(page());
        expect(sides.items.map(({ name, statements }) => [name, statements])).toEqual([
          ['Ferry Crews', 4],
          ['Harbour Lines', 2],
          ['Council', 1],
        ]);
        expect((await index.catalogue.sidesNamed(['harbour line', 'nobody'])).map(({ name }) => name)).toEqual([
          'Harbour Lines',
        ]);
        const voices = await index.catalogue.voices(page());
        expect(voices.items.map(({ kind, name, statements }) => `${kind} ${name} ${statements}`)).toEqual([
          'side Ferry Crews 4',
          'side Harbour Lines 2',
          'side Council 1',
          'speaker Ada Quill 4',
          'speaker Bo Marsh 1',
          'speaker Mediators 1',
          'speaker Cy Dorn 1',
        ]);
        expect(await index.catalogue.voices(page(2, 3))).toEqual({ items: voices.items.slice(3, 5), total: 7 });
      });

      it('knows the forms of names', async () => {
        const names = await index.catalogue.names(['quill', 'harbour lines', 'coast courier', 'none']);
        expect(names.map(({ kind, name, sides }) => `${kind} ${name}: ${sides.join()}`).toSorted()).toEqual([
          'outlet Coast Courier: ',
          'side Harbour Lines: Harbour Lines',
          'speaker Ada Quill: Ferry Crews',
          'speaker Harbour Lines: Harbour Lines',
        ]);
      });

      it('finds speakers by words of name and role, most words first', async () => {
        const found = await index.catalogue.speakersWith(['marsh', 'chief', 'quill'], 3);
        expect(found[0]).toEqual({
          name: 'Bo Marsh',
          role: 'chief executive of Harbour Lines',
          side: 'Harbour Lines',
          statements: 1,
        });
        expect(found.slice(1).map(({ name, statements }) => [name, statements])).toEqual([
          ['Ada Quill', 3],
          ['Ada Quill', 1],
        ]);
        expect(await index.catalogue.speakersWith([], 3)).toEqual([]);
      });

      it('knows who says anything, and who only asks', async () => {
        const speaks = (by: object) => index.catalogue.speaks({ names: [], side: null, terms: [], ...by });
        expect(await speaks({ names: ['Ada Quill'] })).toBe(true);
        expect(await speaks({ side: 'ferry crews' })).toBe(true);
        expect(await speaks({ terms: ['bo', 'marsh'] })).toBe(true);
        expect(await speaks({ terms: ['bo', 'quill'] })).toBe(false);
        expect(await speaks({ names: ['Cy Dorn'] })).toBe(false);
        expect(await speaks({})).toBe(false);
      });

      it('lists what somebody said by day, the same words once, at the earliest', async () => {
        const { items, total } = await index.catalogue.statements({ side: 'Ferry Crews' }, page());
        expect([items, total]).toEqual([
          [
            { articleId: 'again', statement: 0, alsoIn: ['harbour-1', 'harbour-2'] },
            { articleId: 'budget', statement: 1, alsoIn: [] },
          ],
          2,
        ]);
        const mediators = { speakers: [{ name: 'Mediators', role: null, side: null }] };
        expect(await index.catalogue.statements(mediators, page())).toEqual({
          items: [{ articleId: 'harbour-3', statement: 0, alsoIn: [] }],
          total: 1,
        });
        expect(await index.catalogue.statements({ side: 'Ferry Crews' }, page(1, 1))).toEqual({
          items: items.slice(1),
          total,
        });
        expect(await index.catalogue.statements({ speakers: [] }, page())).toEqual({ items: [], total: 0 });
      });

      it('completes what is typed, without regard to case and accents; what begins with it first', async () => {
        const { catalogue } = index;
        expect(await catalogue.suggestSides('HÁR', 9)).toEqual(['Harbour Lines']);
        expect(await catalogue.suggestSides('', 2)).toEqual(['Ferry Crews', 'Harbour Lines']);
        expect((await catalogue.suggestVoices('quill', 9)).map(({ name }) => name)).toEqual(['Ada Quill']);
        expect(await catalogue.suggestOutlets('so', 9)).toEqual(['Sound Radio', 'SOUND RADIO ONE']);
        expect(idsOf(await catalogue.suggestArticles('they tore', 9))).toEqual(['again']);
        const harbours = ['harbour-1', 'harbour-2', 'harbour-3', 'budget'];
        expect(idsOf(await catalogue.suggestArticles('harbour', 9))).toEqual(harbours);
        const [voice] = await catalogue.suggestVoices('', 1);
        expect(voice).toEqual({ kind: 'side', name: 'Ferry Crews' });
      });
    });

    describe('statistics', () => {
      it('count terms over passages, wherever they are searched by', async () => {
        const facts = await index.statistics.terms(['rota', 'courier', 'quill', 'nowher']);
        expect(facts.map(({ frequency, isWritten }) => [frequency, isWritten])).toEqual([
          // In three passages, and in the one title of a single passage that holds it anyway.
          [3, true],
          [4, false],
          [4, true],
          [0, false],
        ]);
        expect(await index.statistics.terms([])).toEqual([]);
      });

      it('know the average lengths', async () => {
        const { passage, article } = await index.statistics.averageLengths();
        const lengths = written.flatMap(({ paragraphs }) => paragraphs.map((each) => each.length));
        expect(passage).toBeCloseTo(lengths.reduce((sum, one) => sum + one, 0) / lengths.length, 1);
        expect(article).toBeGreaterThan(passage);
      });

      it('count articles by day', async () => {
        const ranges = [
          { from: '2031-03-01', to: '2031-03-04' },
          { from: '2031-05-01', to: '2031-05-31' },
        ];
        expect(await index.statistics.articlesWithin(ranges)).toEqual([2, 0]);
      });

      it('know which words stand together, in a passage or in a title', async () => {
        const together = await index.statistics.standTogether([
          ['quill', 'ada'],
          ['ada', 'marsh'],
          ['third', 'night'],
          ['nation', 'harbour', 'servic'],
          ['nation', 'harbour', 'xylophon'],
          ['nation', 'offic', 'xylophon'],
          ['the'],
        ]);
        expect(together).toEqual([true, false, true, true, true, false, true]);
      });

      it('know how words, abbreviations and amounts are written', async () => {
        const { statistics } = index;
        expect(await statistics.writtenAs(['ceasefire', 'cease fire', 'LIGHT-HOUSE', 'rota’s', 'xylophone'])).toEqual([
          'cease-fire',
          'cease-fire',
          'lighthouse',
          'rota',
          null,
        ]);
        expect(await statistics.longForms(['NHS', 'XYZ'])).toEqual(['National Harbour Service', null]);
        const amounts = [
          { value: 12_400_000, unit: '$' },
          { value: 12_400_000, unit: null },
          { value: 12_400_000, unit: '€' },
        ];
        expect(await statistics.amountsAs(amounts)).toEqual(['12.4 million dollars', '12.4 million dollars', null]);
      });

      it('know the nearest word', async () => {
        const { statistics } = index;
        expect(await statistics.nearestWord('ligthhouse', 2)).toBe('lighthouse');
        expect(await statistics.nearestWord('midnigt', 1)).toBe('midnight');
        expect(await statistics.nearestWord('zzzzzzzz', 2)).toBeNull();
      });
    });
  });
}
