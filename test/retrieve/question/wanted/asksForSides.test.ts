import { expect, it } from 'vitest';
import { asksForSides } from '../../../../src/retrieve/question/wanted/asksForSides.ts';

it('knows that sides are asked for, also about a word that every object has', () => {
  for (const topic of ['strike', 'constructor'])
    expect(asksForSides(`What did each side say about the ${topic}?`)).toBe(true);
  expect(asksForSides('Who is the constructor?')).toBe(false);
});
