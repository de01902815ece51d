import { AutoTokenizer, env } from '@xenova/transformers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTokenIds } from '../../../src/store/models/createTokenIds.ts';

env.allowRemoteModels = false;
env.localModelPath = 'models/';
/** One puts a token before a text, the other one before and one behind it. */
const MODELS = ['on-record-embed', 'on-record-reader'];

describe.each(MODELS)('the ids of a text by %s', async (model) => {
  const tokenizer = await AutoTokenizer.from_pretrained(model);
  const idsOf = createTokenIds(tokenizer, true);

  it.each([
    '',
    ' ',
    '“We won’t go,” said Ms. Núñez-O’Brien;  the U.S. paid $3.5m (€3m) — 40% more.',
    '[ASK] who said [SEP] that?[CLS]',
    'ΟΔΟΣ ΟΔΟΣ. Straße\u00a0İstanbul\tco\u00adoperation \u0301alone 北京 的天気',
    `${'x'.repeat(150)} unbelievably unbelievably`,
  ])('are those that the tokenizer gives: %j', (text) => {
    expect(idsOf(text)).toEqual(tokenizer.encode(text));
    expect(idsOf(text)).toEqual(tokenizer.encode(text));
  });

  it('are so for any text', () => {
    const pieces = fc.constantFrom(
      ' ',
      '  ',
      '[SEP]',
      '[',
      'the ',
      '\n',
      '.',
      'É',
      '’s',
      '\u0301',
      '北',
      'Σ',
      '\u200b',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.array(fc.oneof(pieces, fc.string({ maxLength: 6 })), { maxLength: 20 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (one) => {
        expect(idsOf(one)).toEqual(tokenizer.encode(one));
      }),
      { numRuns: 500 },
    );
  });
});

it('leaves the text whole to a tokenizer of another kind', async () => {
  const tokenizer = await AutoTokenizer.from_pretrained('on-record-embed');
  const asked: string[] = [];
  const other = Object.assign(Object.create(tokenizer) as typeof tokenizer, {
    encode: (text: string) => (asked.push(text), [7]),
  });
  expect(createTokenIds(other, false)('two words')).toEqual([7]);
  expect(asked).toEqual(['two words']);
});
