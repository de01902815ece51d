import { expect, it } from 'vitest';
import { askedSides } from '../../../src/answer/layout/askedSides.ts';
import type { QuestionName } from '../../../src/retrieve/question/questionAnalysis.ts';

const sides = ['Harbour Lines', 'Town Hall'];
const asked = (question: string): readonly string[] => {
  const names = sides.flatMap((side): QuestionName[] => {
    const start = question.indexOf(side);
    return start === -1
      ? []
      : [
          {
            text: side,
            terms: [],
            kind: 'side',
            refersTo: [],
            sides: [side],
            start,
            end: start + side.length,
            known: true,
          },
        ];
  });
  return askedSides({ question, names, sides: names.flatMap((name) => name.sides) });
};

it.each([
  ['What did Harbour Lines and Town Hall say about the ferry?', sides],
  ['How do Harbour Lines and Town Hall differ on the ferry?', sides],
  ['What did each side say about the talks between Harbour Lines and Town Hall?', []],
  ['What did each side say about the Town Hall fire?', []],
  ['What does Town Hall say about the Harbour Lines, and what does each side want?', ['Town Hall']],
  ['Do Harbour Lines and Town Hall agree?', sides],
])('%s', (question, expected) => {
  expect(asked(question)).toEqual(expected);
});
