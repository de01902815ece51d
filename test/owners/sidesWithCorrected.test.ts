import { expect, it } from 'vitest';
import type { Side } from '../../src/domain/sides.ts';
import type { Statement } from '../../src/domain/statement.ts';
import { sidesWithCorrected } from '../../src/owners/articles/sidesWithCorrected.ts';

const said = (name: string, side: string | null, isCorrected = true): Statement => ({
  articleId: 'quay',
  content: [],
  source: [],
  cue: [],
  kind: 'paraphrase',
  stance: 'said',
  speaker: { name, role: null, side, resolved: 'named' },
  ...(isCorrected ? { corrected: { by: '1000', at: '2031-03-06T10:00:00.000Z' } } : {}),
});
const side = (name: string, members: readonly string[], more: Partial<Side> = {}): Side => ({
  name,
  aliases: [],
  members,
  ...more,
});

it('puts a name where a manager put it, and nowhere else', () => {
  const reds = side('Reds', ['Bo Li'], { derived: true, via: { 'Bo Li': 'role' } });
  const blues = side('Blues', ['Ann Lowe', 'Al Chu'], { via: { 'Ann Lowe': 'office', 'Al Chu': 'role' } });
  const greens = side('Greens', ['Eve Lind'], { aliases: ['Ann Lowe'] });
  const others = side('Others', ['Tom Reyes']);
  expect(
    sidesWithCorrected([reds, blues, greens, others], [said('Ann Lowe', 'Reds'), said('Ann Lowe', 'Reds')]),
  ).toEqual([
    { ...reds, members: ['Bo Li', 'Ann Lowe'], via: { 'Bo Li': 'role', 'Ann Lowe': 'correction' } },
    { ...blues, members: ['Al Chu'], via: { 'Al Chu': 'role' } },
    { ...greens, aliases: [], via: {} },
    others,
  ]);
});

it('knows no side of whom two corrections put on two', () => {
  const sides = [side('Reds', ['Ann Lowe']), side('Blues', [])];
  expect(sidesWithCorrected(sides, [said('Ann Lowe', 'Reds'), said('Ann Lowe', 'Blues')])).toEqual([
    { ...side('Reds', []), via: {} },
    side('Blues', []),
  ]);
});

it.each([
  ['was not corrected', said('Ann Lowe', 'Reds', false)],
  ['is on no side', said('Ann Lowe', null)],
  ['is a description', said('the official', 'Reds')],
  ['is the side itself', said('Reds', 'Reds')],
  ['is nobody', { ...said('', null), speaker: null }],
])('lists nobody who %s', (_what, statement) => {
  const sides = [side('Reds', [])];
  expect(sidesWithCorrected(sides, [statement])).toEqual(sides);
});
