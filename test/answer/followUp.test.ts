import { describe, expect, it } from 'vitest';
import { completeFollowUp, followUp } from '../../src/answer/followUp.ts';
import { harbour, newsCorpus } from '../fakes/newsCorpus.ts';

const sides = [
  { name: 'Ferry Crews', aliases: ['the crews', 'FCU'], members: ['Ada Quill'] },
  { name: 'Harbour Lines', aliases: ['the company', 'HL'], members: ['Bo Marsh'] },
];
const { catalogue } = newsCorpus(harbour, sides);
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
  // Not the side that he speaks for.
  ['and what about Bo Marsh?', 'What did Bo Marsh say about the rota?'],
  // Somebody who speaks in the articles comes in place of whom the question before asks.
  ['and the Mediators?', 'What did the Mediators say about the rota?'],
  ['and the lighthouse budget?', 'What did Ferry Crews say about the rota, and the lighthouse budget?'],
])('completes “%s”', async (typed, question) => {
  expect(await followUp(typed, before, catalogue)).toEqual({ question });
});

it('adds somebody where the question before has no place for them', async () => {
  expect(await followUp('and Mediators?', { question: 'Why the delay?' }, catalogue)).toEqual({
    question: 'Why the delay, mediators',
  });
});

it('asks a side alone where the question before named none, or several', async () => {
  expect(await followUp('and HL?', { question: 'Why did the talks end?', source: 'Sound Radio' }, catalogue)).toEqual({
    question: 'Why did the talks end?',
    side: 'Harbour Lines',
    source: 'Sound Radio',
  });
  const both = { question: 'What did Ferry Crews and Harbour Lines say?' };
  expect(await followUp('and HL?', both, catalogue)).toEqual({ ...both, side: 'Harbour Lines' });
});

it.each([
  ['and what did the mayor make of it?', 'what did the mayor make of it?'],
  ['Who told them to do it?', 'Who told them to do it?'],
  ['and when do they meet again', 'when do they meet again?'],
])('searches with the question before what “%s” leans on it for', async (typed, question) => {
  const context = 'What did Ferry Crews say about the rota';
  expect(await followUp(typed, before, catalogue)).toEqual({ question, context });
});

it('leaves whole questions alone', async () => {
  expect(await followUp('What did Harbour Lines say about the strike?', before, catalogue)).toBeNull();
  expect(
    await followUp('And when will the ferries sail again according to the mayor of Larne?', before, catalogue),
  ).toBeNull();
  expect(await followUp('What about the lighthouse budget?', before, catalogue)).toBeNull();
  expect(await followUp('hl', before, catalogue)).toBeNull();
  expect(await followUp('And?', before, catalogue)).toBeNull();
});

describe('completeFollowUp', () => {
  const narrowed = { source: 'Sound Radio', side: 'Ferry Crews' };

  it('leaves a question alone that follows none, whatever it leans on', async () => {
    expect(await completeFollowUp('and Harbour Lines?', {}, catalogue)).toEqual({ question: 'and Harbour Lines?' });
    expect(await completeFollowUp('Why?', { side: 'Ferry Crews' }, catalogue)).toEqual({
      question: 'Why?',
      side: 'Ferry Crews',
    });
  });

  it('keeps what narrows it', async () => {
    const options = { ...narrowed, after: 'Why did the talks end?' };
    const question = 'When will the ferries sail again from Larne?';
    expect(await completeFollowUp(question, options, catalogue)).toEqual({ question, ...narrowed });
    expect(await completeFollowUp('and HL?', options, catalogue)).toEqual({
      question: 'Why did the talks end?',
      side: 'Harbour Lines',
      source: 'Sound Radio',
    });
  });
});
