import { expect, it } from 'vitest';
import { followUp } from '../../src/answer/followUp.ts';

const sides = [
  { name: 'Ferry Crews', aliases: ['the crews', 'FCU'], members: ['Ada Quill'] },
  { name: 'Harbour Lines', aliases: ['the company', 'HL'], members: ['Bo Marsh'] },
];
const before = { question: 'What did Ferry Crews say about the rota?' };

it.each([
  ['and Harbour Lines?', { question: 'What did Harbour Lines say about the rota?' }],
  ['and the Harbour Lines?', { question: 'What did the Harbour Lines say about the rota?' }],
  ['What about HL?', { question: 'What did Harbour Lines say about the rota?' }],
  ['Harbour Lines', { question: 'What did Harbour Lines say about the rota?' }],
  ['y Harbour Lines?', { question: 'What did Harbour Lines say about the rota?' }],
  ['وHarbour Lines؟', { question: 'What did Harbour Lines say about the rota?' }],
  ['and the pay?', { question: 'What did Ferry Crews say about the rota, and the pay?' }],
])('completes “%s”', (typed, understood) => {
  expect(followUp(typed, before, sides)).toEqual(understood);
});

it('asks a side alone where the question before named none, or several', () => {
  expect(followUp('and HL?', { question: 'Why did the talks end?', source: 'Sound Radio' }, sides)).toEqual({
    question: 'Why did the talks end?',
    side: 'Harbour Lines',
    source: 'Sound Radio',
  });
  const both = { question: 'What did Ferry Crews and Harbour Lines say?' };
  expect(followUp('and HL?', both, sides)).toEqual({ ...both, side: 'Harbour Lines' });
});

it('leaves whole questions alone', () => {
  expect(followUp('What did Harbour Lines say about the strike?', before, sides)).toBeNull();
  expect(followUp('And when will the ferries sail again according to the mayor of Larne?', before, sides)).toBeNull();
  expect(followUp('What about the lighthouse budget?', before, sides)).toBeNull();
  expect(followUp('hl', before, sides)).toBeNull();
  expect(followUp('And?', before, sides)).toBeNull();
});
