import { expect, it } from 'vitest';
import { canSpeak } from '../../../src/attribute/mention/canSpeak.ts';

it.each([
  ['people', ['sailor', 'sailors', 'officials', 'critics']],
  ['bodies', ['union', 'unions', 'ministry', 'company', 'companies']],
  ['documents', ['report', 'reports', 'letter', 'lawsuit', 'treaty', 'warrant', 'spot']],
  ['places that have a government, and groups', ['city', 'authorities', 'household', 'secretariat', 'world']],
  ['words for some of them', ['half', 'others', 'dozens', 'two-thirds', 'three-quarters', '40%', '1,200', '7']],
])('%s can stand for a speaker', (_what, heads) => {
  expect(heads.filter((head) => !canSpeak(head))).toEqual([]);
});

it.each([
  ['things', ['street', 'streets', 'bridge', 'rain']],
  ['acts', ['downgrade', 'arrival']],
  ['times', ['week', 'winter']],
  ['other parts and numbers', ['two-thirds-ish', 'x40', '40x', 'two-fives']],
  ['nothing', ['']],
])('%s cannot', (_what, heads) => {
  expect(heads.filter(canSpeak)).toEqual([]);
});
