import { describe, expect, it } from 'vitest';
import { completeFollowUp, followUp } from '../../src/answer/followUp.ts';
import { newsCorpus } from '../fakes/newsCorpus.ts';

const sides = [
  { name: 'Ferry Crews', aliases: ['the crews', 'FCU'], members: ['Ada Quill'] },
  { name: 'Harbour Lines', aliases: ['the company', 'HL'], members: ['Bo Marsh'] },
];
const index = { ...newsCorpus(), sides };
const before = { question: 'What did Ferry Crews say about the rota?' };

it.each([
  ['and Harbour Lines?', 'What did Harbour Lines say about the rota?'],
  ['and the Harbour Lines?', 'What did the Harbour Lines say about the rota?'],
  ['What about HL?', 'What did Harbour Lines say about the rota?'],
  ['und was ist mit Harbour Lines?', 'What did Harbour Lines say about the rota?'],
  ['And what about the Mediators?', 'What did the Mediators say about the rota?'],
  ['y ¿qué hay de Harbour Lines?', 'What did Harbour Lines say about the rota?'],
  ['et qu’en est-il de Harbour Lines ?', 'What did Harbour Lines say about the rota?'],
  ['وماذا عن Harbour Lines؟', 'What did Harbour Lines say about the rota?'],
  ['Harbour Lines', 'What did Harbour Lines say about the rota?'],
  ['y Harbour Lines?', 'What did Harbour Lines say about the rota?'],
  ['وHarbour Lines؟', 'What did Harbour Lines say about the rota?'],
  // Somebody who speaks in the articles comes in place of whom the question before asks.
  ['and the Mediators?', 'What did the Mediators say about the rota?'],
  ['and the lighthouse budget?', 'What did Ferry Crews say about the rota, and the lighthouse budget?'],
])('completes “%s”', (typed, question) => {
  expect(followUp(typed, before, index)).toEqual({ question });
});

it('adds somebody where the question before has no place for them', () => {
  expect(followUp('and Mediators?', { question: 'Why the delay?' }, index)).toEqual({
    question: 'Why the delay, mediators',
  });
});

it('asks a side alone where the question before named none, or several', () => {
  expect(followUp('and HL?', { question: 'Why did the talks end?', source: 'Sound Radio' }, index)).toEqual({
    question: 'Why did the talks end?',
    side: 'Harbour Lines',
    source: 'Sound Radio',
  });
  const both = { question: 'What did Ferry Crews and Harbour Lines say?' };
  expect(followUp('and HL?', both, index)).toEqual({ ...both, side: 'Harbour Lines' });
});

it.each([
  ['and what did the mayor make of it?', 'what did the mayor make of it?'],
  ['Who told them to do it?', 'Who told them to do it?'],
  ['and when do they meet again', 'when do they meet again?'],
])('searches with the question before what “%s” leans on it for', (typed, question) => {
  const context = 'What did Ferry Crews say about the rota';
  expect(followUp(typed, before, index)).toEqual({ question, context });
});

it('leaves whole questions alone', () => {
  expect(followUp('What did Harbour Lines say about the strike?', before, index)).toBeNull();
  expect(followUp('And when will the ferries sail again according to the mayor of Larne?', before, index)).toBeNull();
  expect(followUp('What about the lighthouse budget?', before, index)).toBeNull();
  expect(followUp('hl', before, index)).toBeNull();
  expect(followUp('And?', before, index)).toBeNull();
});

describe('completeFollowUp', () => {
  const narrowed = { source: 'Sound Radio', side: 'Ferry Crews' };

  it('leaves a question alone that follows none, whatever it leans on', () => {
    expect(completeFollowUp('and Harbour Lines?', {}, index)).toEqual({ question: 'and Harbour Lines?' });
    expect(completeFollowUp('Why?', { side: 'Ferry Crews' }, index)).toEqual({ question: 'Why?', side: 'Ferry Crews' });
  });

  it('keeps what narrows it', () => {
    const options = { ...narrowed, after: 'Why did the talks end?' };
    const question = 'When will the ferries sail again from Larne?';
    expect(completeFollowUp(question, options, index)).toEqual({ question, ...narrowed });
    expect(completeFollowUp('and HL?', options, index)).toEqual({
      question: 'Why did the talks end?',
      side: 'Harbour Lines',
      source: 'Sound Radio',
    });
  });
});
