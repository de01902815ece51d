import { AutoTokenizer, env } from '@xenova/transformers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEncodeText } from '../../../src/store/models/encodeText.ts';

env.allowRemoteModels = false;
env.localModelPath = 'models/';
const tokenizer = await AutoTokenizer.from_pretrained('on-record-reader');
const encode = createEncodeText(tokenizer);
const idsOf = (text: string): readonly number[] => encode(text, Infinity).ids;
const whole = (text: string): number[] => tokenizer.encode(text.replace(/\s+/g, ' '), { add_special_tokens: false });

const SENTENCES = [
  '“We won’t go,” said Ms. Núñez-O’Brien; the U.S. paid $3.5m (€3m) — 40% more than in 1999/2000.',
  'ÅNGSTRÖM, naïve café, Straße, İstanbul, Ærø, Łódź, ﬁnance',
  '北京的天気は良い。Tokyo（東京）で会う 한국어 텍스트',
  'co\u00adoperation zero\u200bwidth non\u00a0breaking e\u0301clair a\u0308 \u0301 alone',
  'مرحبا بالعالم, Привет, мир! שלום नमस्ते ไทย',
  'a^b`c~d|e<f>g=h+i$j ≠ ½ ² ™ 😀👨‍👩‍👧 ‼️',
  `${'x'.repeat(150)} supercalifragilisticexpialidocious`,
];

describe('encodeText', () => {
  it.each(SENTENCES)('gives the ids that the tokenizer gives: %s', (text) => {
    expect(idsOf(text)).toEqual(whole(text));
  });

  it('does so for any text that spells no special token', () => {
    const letters = fc.constantFrom(
      ...'abcéÜß .,’“”-—$%[]#\'"?!1234567890\n\t北한'.split(''),
      'the ',
      'unused1',
      'İ',
      '…',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ unit: letters, maxLength: 200 }),
      fc.string({ unit: 'grapheme-ascii', maxLength: 200 }),
    );
    fc.assert(
      fc.property(
        text.filter((one) => !/\[(?:PAD|UNK|CLS|SEP|MASK)\]/.test(one)),
        (one) => {
          expect(idsOf(one)).toEqual(whole(one));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('tells for each token which word it is of', () => {
    const text = 'Al-Arian  unbelievably said: “no”';
    const { ids, words } = encode(text, Infinity);
    expect(words).toHaveLength(ids.length);
    const distinct = words.filter((word, at) => word !== words[at - 1]).map(({ start, end }) => text.slice(start, end));
    expect(distinct).toEqual(['Al', '-', 'Arian', 'unbelievably', 'said', ':', '“', 'no', '”']);
    expect(ids.length).toBeGreaterThan(distinct.length);
  });

  it('stops at the limit, within a word too', () => {
    const text = 'unbelievably unbelievably '.repeat(1_000);
    expect(encode(text, 110).ids).toEqual(idsOf(text).slice(0, 110));
  });

  it('gives no special token, whatever a text spells', () => {
    const special = new Set(tokenizer.all_special_ids.concat(tokenizer.convert_tokens_to_ids('[unused1]') ?? -1));
    special.delete(tokenizer.convert_tokens_to_ids('[UNK]') ?? -1);
    const pieces = fc.constantFrom(
      '[SEP]',
      '[CLS]',
      '[PAD]',
      '[MASK]',
      '[unused1]',
      '[',
      ']',
      'SEP',
      '##',
      ' ',
      '\u200b',
    );
    for (const text of ['[SEP] [unused1] [CLS]', '[SEP][SEP]', '[unused1]', '[\u00adSEP]', '[ SEP ]'])
      expect(idsOf(text).filter((id) => special.has(id))).toEqual([]);
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        expect(idsOf(parts.join('')).filter((id) => special.has(id))).toEqual([]);
      }),
    );
  });
});
