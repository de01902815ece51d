import { expect, it } from 'vitest';
import { matchSpeakerOrSide } from '../../../src/corpus/matchSpeakerOrSide.ts';
import { timeline } from '../../../src/answer/layout/timeline.ts';
import { voicesOf } from '../../../src/corpus/voicesOf.ts';
import { harbour, newsCorpus } from '../../fakes/newsCorpus.ts';

const corpus = newsCorpus(harbour.toReversed());

it('puts statements in order of date, the same words once, and articles without a date last', () => {
  const crews = timeline(corpus, { kind: 'side', name: 'Ferry Crews' });
  expect(crews.map(({ found, alsoIn }) => [found.article.id, alsoIn.map(({ id }) => id)])).toEqual([
    ['harbour-1', ['harbour-2']],
  ]);
  const lines = timeline(corpus, { kind: 'side', name: 'Harbour Lines' });
  expect(lines.map(({ found }) => found.article.date)).toEqual(['2031-03-04', '2031-03-05']);
  expect(timeline(corpus, { kind: 'speaker', name: 'Mediators' }).map(({ found }) => found.article.date)).toEqual([
    null,
  ]);
});

it('joins what one speaker says in one sentence', () => {
  const text = 'Ada Quill said the rota was gone and that nobody had asked.';
  const twice = newsCorpus([
    {
      id: 'a',
      title: null,
      paragraphs: [text],
      statements: ['the rota was gone', 'that nobody had asked'].map((words) => ({ words, by: 'Ada Quill' })),
    },
  ]);
  expect(timeline(twice, { kind: 'speaker', name: 'Ada Quill' })).toHaveLength(1);
});

it('knows who speaks, and whom a typed name means', () => {
  expect(voicesOf(corpus).map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'side Harbour Lines',
    'side Ferry Crews',
    'speaker Ada Quill',
    'speaker Mediators',
    'speaker Bo Marsh',
  ]);
  expect(matchSpeakerOrSide(corpus, 'marsh')).toEqual({ kind: 'speaker', name: 'Bo Marsh' });
  expect(matchSpeakerOrSide(corpus, 'FERRY CREWS')).toEqual({ kind: 'side', name: 'Ferry Crews' });
  expect(matchSpeakerOrSide(corpus, 'the mayor')).toBeNull();
  expect(matchSpeakerOrSide(corpus, ' ')).toBeNull();
});
