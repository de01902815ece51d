import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAskedNumber } from '../../../src/retrieve/question/readAskedNumber.ts';

describe('readAskedNumber', () => {
  it.each([
    [
      'How old is the harbour master?',
      'age',
      'Ida Lund, 58, has run the harbour for years.',
      'The harbour master left at 7 p.m.',
    ],
    ['How old was the pilot?', 'age', 'A 43-year-old pilot was on board.', 'The pilot of flight 43 spoke.'],
    [
      'How long will the lock be shut?',
      'length of time',
      'It stays shut for at least three more weeks.',
      'It is shut, 40 boats wait.',
    ],
    ['How much did the ferry cost?', 'sum of money', 'The city paid €3.2 million for it.', 'It carries 300 cars.'],
    ['What is the salary of a pilot?', 'sum of money', 'Pilots make 4,000 crowns a month.', 'There are 4,000 pilots.'],
    ['What share of the crews voted?', 'share', 'Some 58 per cent took part.', 'The 58 crews met.'],
    ['How high is the dam?', 'measure', 'The dam is 140 metres high.', 'The dam was built by 140 men.'],
    ['How big was the crowd?', 'number', 'Some 4,000 came.', 'Many came.'],
    ['How often does the ferry leave?', 'number', 'It leaves every hour.', 'It leaves from the quay.'],
  ])('%s asks for the %s', (question, what, answer, other) => {
    const asked = readAskedNumber(question);
    expect([asked?.what, asked?.fits(answer), asked?.fits(other)]).toEqual([what, 1, 0]);
  });

  it('counts a number in full only before what is counted', () => {
    const asked = readAskedNumber('How many boats sank?');
    expect([
      asked?.fits('Nine boats sank.'),
      asked?.fits('At nine, as the harbour master had feared all day, boats sank.'),
      asked?.fits('Boats sank.'),
    ]).toEqual([1, 0.5, 0]);
  });

  it('takes any sort of people for people', () => {
    const asked = readAskedNumber('How many people died?');
    expect(
      ['Some 40 Varnians died.', 'Twelve more nurses fell ill.', 'The 40 boats sank.'].map((text) => asked?.fits(text)),
    ).toEqual([1, 1, 0.5]);
    expect(readAskedNumber('How many divers fell ill?')?.fits('Some 40 Varnians drowned.')).toBe(0.5);
  });

  it.each(['Who sank the boats?', 'Why is the number so high?', 'What did the old man say?', ''])(
    '%j asks for none',
    (question) => {
      expect(readAskedNumber(question)).toBeNull();
    },
  );

  it('judges any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (noun, text) => {
        const fit = readAskedNumber(`How many ${noun}?`)?.fits(text) ?? 0;
        expect([0, 0.5, 1]).toContain(fit);
      }),
    );
  });
});
