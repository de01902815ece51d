import { expect, it } from 'vitest';
import { matchSpeakerOrSide } from '../../../src/corpus/matchSpeakerOrSide.ts';
import { timeline } from '../../../src/answer/layout/timeline.ts';
import type { Voice } from '../../../src/domain/index/catalogue.ts';
import { harbour, newsCorpus } from '../../fakes/newsCorpus.ts';

const { catalogue } = newsCorpus(harbour.toReversed());
const whole = { offset: 0, limit: 9 };
const saidBy = async (voice: Voice, of = catalogue) => (await timeline(of, voice, whole)).items;

it('puts statements in order of date, the same words once, and articles without a date last', async () => {
  const crews = await saidBy({ kind: 'side', name: 'Ferry Crews' });
  expect(crews.map(({ found, alsoIn }) => [found.article.id, alsoIn])).toEqual([['harbour-1', ['harbour-2']]]);
  const lines = await saidBy({ kind: 'side', name: 'Harbour Lines' });
  expect(lines.map(({ found }) => found.article.date)).toEqual(['2031-03-04', '2031-03-05']);
  expect((await saidBy({ kind: 'speaker', name: 'Mediators' })).map(({ found }) => found.article.date)).toEqual([null]);
});

it('joins what one speaker says in one sentence', async () => {
  const text = 'Ada Quill said the rota was gone and that nobody had asked.';
  const twice = newsCorpus([
    {
      id: 'a',
      title: null,
      paragraphs: [text],
      statements: ['the rota was gone', 'that nobody had asked'].map((words) => ({ words, by: 'Ada Quill' })),
    },
  ]);
  expect(await saidBy({ kind: 'speaker', name: 'Ada Quill' }, twice.catalogue)).toHaveLength(1);
});

it('tells all that somebody said after whom a side is called, whatever side it is on', async () => {
  const of = (id: string, words: string, side: string) => ({
    id,
    title: null,
    paragraphs: [`Ada Quill said ${words}.`],
    statements: [{ words, by: 'Ada Quill', side }],
  });
  const split = newsCorpus([of('a', 'the rota was gone', 'Ada Quill'), of('b', 'it was late', 'Town Council')]);
  const items = await saidBy({ kind: 'side', name: 'Ada Quill' }, split.catalogue);
  expect(items.map(({ found }) => found.article.id)).toEqual(['a', 'b']);
});

it('looks for no speakers by the words of a side that is nobody’s name, which may be those of very many', async () => {
  const one = { words: 'it was late', by: 'Bo Li', side: 'Town Council' };
  const corpus = newsCorpus([{ id: 'a', title: null, paragraphs: ['Bo Li said it was late.'], statements: [one] }]);
  const speakersWith = () => expect.unreachable('looked for');
  const items = await saidBy({ kind: 'side', name: 'Town Council' }, { ...corpus.catalogue, speakersWith });
  expect(items).toHaveLength(1);
});

it('knows who speaks, and whom a typed name means', async () => {
  expect((await catalogue.voices(whole)).items.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'side Harbour Lines',
    'side Ferry Crews',
    'speaker Ada Quill',
    'speaker Mediators',
    'speaker Bo Marsh',
  ]);
  expect(await matchSpeakerOrSide(catalogue, 'marsh')).toEqual({ kind: 'speaker', name: 'Bo Marsh' });
  expect(await matchSpeakerOrSide(catalogue, 'FERRY CREWS')).toEqual({ kind: 'side', name: 'Ferry Crews' });
  expect(await matchSpeakerOrSide(catalogue, 'the mayor')).toBeNull();
  expect(await matchSpeakerOrSide(catalogue, ' ')).toBeNull();
});
