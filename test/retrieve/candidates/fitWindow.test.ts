import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitWindow } from '../../../src/retrieve/candidates/fitWindow.ts';
import { shippedEmbedder } from '../../fixtures/shippedEmbedder.ts';

const embedder = await shippedEmbedder();

it('leaves a question of usual length as it is', async () => {
  const question = 'What did each side say caused the talks to break down? '.repeat(5);
  expect(await fitWindow(question, embedder)).toBe(question);
});

it('makes the start of any text fit, so that it can be embedded', async () => {
  const long = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('😀', '?', 'word ', 'ﷺ')), {
    minLength: 100,
    maxLength: 6_000,
    size: 'max',
  });
  await fc.assert(
    fc.asyncProperty(long, async (parts) => {
      const text = parts.join('');
      const fitting = await fitWindow(text, embedder);
      expect(text.startsWith(fitting)).toBe(true);
      expect(await embedder.embed([fitting], 'query')).toHaveLength(1);
      // No more is left out than has to be, by and large.
      if (fitting !== text) expect(await embedder.countTokens(fitting)).toBeGreaterThan(embedder.window / 2);
    }),
    { numRuns: 15 },
  );
});
