import { hashEmbedder } from '../../fakes/hashEmbedder.ts';
import { memoryIndex } from '../../fakes/memoryIndex.ts';
import { writtenContent } from '../../fixtures/writtenContent.ts';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { quoteWords } from '../../../src/indexing/quoteWords.ts';
import { verifyQuote } from '../../../src/answer/check/verifyQuote.ts';
import { newsCorpus } from '../../fakes/newsCorpus.ts';
import { filesOf } from '../../fakes/standing.ts';

const corpus = newsCorpus();

it('finds words that stand word for word, wherever they stand and whoever typed the quotation marks', async () => {
  const verdict = await verifyQuote(
    '"they tore up the rota at midnight, and called it progress"',
    null,
    corpus,
    filesOf(corpus),
  );
  expect(verdict).toMatchObject({ kind: 'verbatim', speaker: { kind: 'notAsked' } });
  expect(verdict.kind === 'verbatim' && verdict.places.map(({ found }) => found.article.id)).toEqual([
    'harbour-1',
    'harbour-2',
  ]);
  expect(verdict.kind === 'verbatim' && verdict.places[0]?.statement?.speaker?.name).toBe('Ada Quill');
});

it.each([
  ['Quill', { kind: 'asClaimed' }],
  ['President Ada Quill', { kind: 'asClaimed' }],
  ['ferry crews', { kind: 'asClaimed' }],
  ['Bo Marsh', { kind: 'other', speaker: { name: 'Ada Quill' } }],
])('says whether %s said it', async (claimed, speaker) => {
  expect(await verifyQuote('They tore up the rota at midnight', claimed, corpus, filesOf(corpus))).toMatchObject({
    kind: 'verbatim',
    speaker,
  });
});

it('marks words that were changed, left out and put in', async () => {
  const verdict = await verifyQuote(
    'Our offer stands until Sunday and not one day longer',
    'Bo Marsh',
    corpus,
    filesOf(corpus),
  );
  expect(verdict).toMatchObject({
    kind: 'changed',
    place: { found: { article: { id: 'harbour-2' } } },
    speaker: { kind: 'asClaimed' },
  });
  expect(verdict.kind === 'changed' && verdict.changes).toEqual([
    { kind: 'kept', words: 'Our offer stands until' },
    { kind: 'onlyInQuote', words: 'Sunday' },
    { kind: 'onlyInText', words: 'Friday' },
    { kind: 'kept', words: 'and not' },
    { kind: 'onlyInQuote', words: 'one' },
    { kind: 'onlyInText', words: 'a' },
    { kind: 'kept', words: 'day longer' },
  ]);
});

it('takes a changed word at either end for changed, and not for left out', async () => {
  const verdict = await verifyQuote(
    'Your offer stands until Friday and not a day later',
    null,
    corpus,
    filesOf(corpus),
  );
  expect(verdict.kind === 'changed' && verdict.changes).toEqual([
    { kind: 'onlyInQuote', words: 'Your' },
    { kind: 'onlyInText', words: 'Our' },
    { kind: 'kept', words: 'offer stands until Friday and not a day' },
    { kind: 'onlyInQuote', words: 'later' },
    { kind: 'onlyInText', words: 'longer' },
  ]);
});

it('takes words for changed, not for stitched, where nearly all of them stand in one place', async () => {
  const quote = 'They tore up the rota by midnight and called it progress';
  expect(await verifyQuote(quote, null, corpus, filesOf(corpus))).toMatchObject({ kind: 'changed' });
});

it('names who says words before the writer, who says them too', async () => {
  const written = [
    { id: 'a', title: 'A', paragraphs: ['The pier is shut now.'] },
    {
      id: 'b',
      title: 'B',
      paragraphs: ['“The pier is shut now,” Ada Quill said.'],
      statements: [{ words: '“The pier is shut now,”', by: 'Ada Quill' }],
    },
  ];
  const own = memoryIndex(await writtenContent(written, hashEmbedder));
  const verdict = await verifyQuote('The pier is shut now', null, own, filesOf(own));
  expect(verdict.kind === 'verbatim' && verdict.places.map(({ found }) => found.article.id)).toEqual(['b', 'a']);
});

it('finds the places that a quote was stitched from', async () => {
  const verdict = await verifyQuote(
    'They tore up the rota at midnight … the crews had never answered its last offer',
    null,
    corpus,
    filesOf(corpus),
  );
  expect(verdict).toMatchObject({ kind: 'stitched' });
  expect(
    verdict.kind === 'stitched' &&
      verdict.pieces.map(({ words, place }) => [words, place.found.article.text.slice(place.start, place.end)]),
  ).toEqual([
    ['They tore up the rota at midnight', 'They tore up the rota at midnight'],
    ['the crews had never answered its last offer', 'the crews had never answered its last offer'],
  ]);
});

it('says that it found nothing, and what comes nearest', async () => {
  expect(
    await verifyQuote('The crews have been offered free holidays on the moon', null, corpus, filesOf(corpus)),
  ).toMatchObject({
    kind: 'notFound',
    nearest: { found: { article: { id: 'harbour-1' } } },
  });
  const offer = await verifyQuote('An offer of Marsh stands until snow is sold', null, corpus, filesOf(corpus));
  expect(offer).toMatchObject({ kind: 'notFound', nearest: { found: { article: { id: 'harbour-2' } } } });
  // One word that both have makes nothing near.
  expect(await verifyQuote('Old crews sing of thunder, cheese and snow', null, corpus, filesOf(corpus))).toEqual({
    kind: 'notFound',
    nearest: null,
  });
  expect(await verifyQuote('Zwölf Boxkämpfer jagen Viktor', null, corpus, filesOf(corpus))).toEqual({
    kind: 'notFound',
    nearest: null,
  });
  expect(await verifyQuote('“…”', null, corpus, filesOf(corpus))).toEqual({ kind: 'notFound', nearest: null });
});

it('calls every run of four words of an article verbatim, and shows those very words', async () => {
  const text = corpus.articles[0]?.article.text ?? '';
  const spans = quoteWords(text);
  await fc.assert(
    fc.asyncProperty(fc.nat(spans.length - 4), fc.integer({ min: 4, max: 12 }), async (first, count) => {
      const from = spans[first]?.start ?? 0;
      const to = spans[Math.min(first + count, spans.length) - 1]?.end ?? 0;
      const verdict = await verifyQuote(text.slice(from, to), null, corpus, filesOf(corpus));
      expect(verdict.kind).toBe('verbatim');
      expect(
        verdict.kind === 'verbatim' &&
          verdict.places.map((place) => place.found.article.text.slice(place.start, place.end)),
      ).toContain(text.slice(from, to));
    }),
    { numRuns: 40 },
  );
});

it('does not look at an article whose file has changed since it was indexed, nor show it as the nearest', async () => {
  const quote = 'They tore up the rota at midnight, and called it progress';
  const changed = (ids: readonly string[]) => {
    const files = filesOf(corpus);
    return verifyQuote(quote, null, corpus, async (seed) => (ids.includes(seed.id) ? 'Else.' : files(seed)));
  };
  const one = await changed(['harbour-1']);
  expect(one.kind === 'verbatim' && one.places.map(({ found }) => found.article.id)).toEqual(['harbour-2']);
  const none = await verifyQuote(quote, null, corpus, async () => null);
  expect(none).toEqual({ kind: 'notFound', nearest: null });
});

/** The verdict on a quote in one paragraph, of which Ada Quill says a part. */
async function verdictOn(quote: string, paragraph: string, words: string) {
  const written = [{ id: 'pier', title: 'Pier', paragraphs: [paragraph], statements: [{ words, by: 'Ada Quill' }] }];
  const own = memoryIndex(await writtenContent(written, hashEmbedder));
  return verifyQuote(quote, 'Ada Quill', own, filesOf(own));
}

it('does not compare words with the writer’s own beside the quote', async () => {
  const verdict = await verdictOn(
    'Harbours never sleep',
    '“Tides turn. Harbours never,” wrote Ada Quill.',
    '“Tides turn. Harbours never,”',
  );
  expect(verdict.kind === 'changed' && verdict.changes).toEqual([
    { kind: 'kept', words: 'Harbours never' },
    { kind: 'onlyInQuote', words: 'sleep' },
  ]);
});

it('tells a quote that is cut together from two sentences, not from one', async () => {
  const said = '“The old ferry is no ship. It is a wreck,”';
  const cut = await verdictOn('The old ferry is a wreck', `${said} Ada Quill said.`, said);
  expect(cut.kind === 'stitched' && cut.pieces.map(({ words }) => words)).toEqual(['The old ferry is', 'a wreck']);
  const plain = '“The old ferry is by no means a wreck,”';
  expect(await verdictOn('The old ferry is a wreck', `${plain} Ada Quill said.`, plain)).toMatchObject({
    kind: 'changed',
    speaker: { kind: 'differs' },
  });
});

it('names who speaks in the nearest passage, and nobody who speaks elsewhere', async () => {
  const nearestTo = async (quote: string) => {
    const paragraphs = [
      'Ada Quill said the old ferry is a wreck.',
      'Sailors painted the lighthouse and its lamp white.',
    ];
    const statements = [{ words: 'the old ferry is a wreck', by: 'Ada Quill' }];
    const own = memoryIndex(
      await writtenContent([{ id: 'ferry', title: 'Ferry', paragraphs, statements }], hashEmbedder),
    );
    const verdict = await verifyQuote(quote, null, own, filesOf(own));
    const place = verdict.kind === 'notFound' ? verdict.nearest : null;
    return place && [place.found.article.text.slice(place.start, place.end), place.statement?.speaker?.name ?? null];
  };
  expect(await nearestTo('Ferry of doom, you wreck everything that is old')).toEqual([
    'Ada Quill said the old ferry is a wreck.',
    'Ada Quill',
  ]);
  expect(await nearestTo('White paint on a lamp, lighthouse of my heart')).toEqual([
    'Sailors painted the lighthouse and its lamp white.',
    null,
  ]);
});
