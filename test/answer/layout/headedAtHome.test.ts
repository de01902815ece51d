import { describe, expect, it } from 'vitest';
import { headedAtHome, sideInHeading } from '../../../src/answer/layout/headedAtHome.ts';
import type { FoldedUnit } from '../../../src/answer/fold/foldAlike.ts';
import type { CorpusName } from '../../../src/domain/index/catalogue.ts';
import { foldedUnit, somePlace } from '../../fixtures/foldedUnit.ts';

const ABOUT_TILDEN =
  'President Ann Tilden spoke. The Tilden administration waits, and former President Ed Marlow helps it.';

/** What somebody of a side says in an article. */
function said(side: string, name: string, text = ABOUT_TILDEN): FoldedUnit {
  const place = somePlace();
  const article = { ...place.article, article: { ...place.article.article, text } };
  const one = foldedUnit(1, side, { ...place, article });
  if (one.statement === null) throw new Error('foldedUnit gives a statement to a side');
  return { ...one, statement: { ...one.statement, speaker: { name, role: null, side, resolved: 'named' } } };
}

/** Headings with how many units stand under each. */
async function headings(
  units: readonly FoldedUnit[],
  speaking: readonly Partial<CorpusName>[] = [],
  derived = true,
): Promise<(string | number)[][]> {
  const voices = [...new Set(units.flatMap(({ statement }) => statement?.speaker?.side ?? []))].toSorted();
  const ofSide = (name: string): FoldedUnit[] => units.filter(({ statement }) => statement?.speaker?.side === name);
  const sides = voices.map((name) => ({ name, found: ofSide(name).length + 1, units: ofSide(name) }));
  const known = speaking.map((one): CorpusName => {
    return { kind: 'speaker', name: 'Tilden administration', words: [], sides: ['Norway'], ...one };
  });
  const sidesNamed = async ([name = '']: readonly string[]) => [{ name, aliases: [], members: [], derived }];
  const names = async (forms: readonly string[]) => known.filter(({ name }) => forms.includes(name.toLowerCase()));
  const catalogue = { names, sidesNamed };
  return (await headedAtHome({ units, sides, missing: [] }, catalogue)).sides.map((side) => [
    side.name,
    side.found,
    side.units.length,
  ]);
}

const union = said('Harbour Union', 'Bo Lind');
const president = said('Norway', 'Ann Tilden');

describe('the heading of a state', () => {
  it('is its government where parties, bodies and people of the country are heard beside it', async () => {
    expect(await headings([president, said('Norway', 'Foreign Ministry'), union])).toEqual([
      ['Harbour Union', 2, 1],
      ['Tilden administration', 3, 2],
    ]);
  });

  it.each([
    ['another state', said('Sweden', 'Per Alm')],
    ['a body of states', said('European Union', 'European Union')],
    ['a court of states', said('International Criminal Court', 'International Criminal Court')],
  ])('is the state where %s is heard', async (_, other) => {
    expect(await headings([president, other, union])).toContainEqual(['Norway', 2, 1]);
  });

  it('is the state where nobody else is heard', async () => {
    expect(await headings([president])).toEqual([['Norway', 2, 1]]);
  });

  it('is the government of the state where no article names it', async () => {
    const text = 'President Ann Tilden spoke to the regional administration.';
    const shown = await headings([said('Norway', 'Ann Tilden', text), union]);
    expect(shown).toEqual([
      ['Harbour Union', 2, 1],
      ['Norway (government)', 2, 1],
    ]);
    expect(shown.map(([name]) => sideInHeading(String(name)))).toEqual(['Harbour Union', 'Norway']);
  });

  it('is the government beside a voice on no side, not beside what the article tells itself', async () => {
    const text = 'President Ann Tilden spoke.';
    const own = { ...union, statement: null };
    const { speaker = null } = union.statement ?? {};
    const free = {
      ...union,
      statement: union.statement && { ...union.statement, speaker: speaker && { ...speaker, side: null } },
    };
    const tilden = said('Norway', 'Ann Tilden', text);
    expect(await headings([tilden, free])).toEqual([['Norway (government)', 2, 1]]);
    expect(await headings([tilden, own])).toEqual([['Norway', 2, 1]]);
  });

  it('is the government that speaks in another article', async () => {
    const text = 'President Ann Tilden spoke.';
    const here = said('Norway', 'Ann Tilden', text);
    expect(await headings([here, union], [{}])).toContainEqual(['Tilden administration', 2, 1]);
    for (const other of [{ sides: ['Sweden'] }, { kind: 'side' as const }, { name: 'Marlow administration' }])
      expect(await headings([here, union], [other])).toContainEqual(['Norway (government)', 2, 1]);
  });

  it('is the government of whoever speaks, without a title too', async () => {
    const text = 'Tilden spoke, and the Tilden administration waits.';
    expect(await headings([said('Norway', 'Ann Tilden', text), union])).toContainEqual(['Tilden administration', 2, 1]);
  });

  it('is the government that speaks itself, whatever its article tells of another', async () => {
    const text = 'President Tilden met President Marlow; the Marlow administration and the Tilden administration left.';
    const shown = await headings([said('Norway', 'Tilden administration', text), union]);
    expect(shown).toContainEqual(['Tilden administration', 2, 1]);
  });

  it('is the government that its article tells of, whatever others do that are called otherwise', async () => {
    const text = 'President Ann Tilden spoke. The Tilden administration waits for the Alm government.';
    expect(await headings([said('Norway', 'Navy Department', text), union])).toContainEqual([
      'Tilden administration',
      2,
      1,
    ]);
  });

  it('is the government without a name where two are told of, and one by two words', async () => {
    const one = 'President Ann Tilden spoke. Her plan, of the Tilden government, is what the Tilden government wants';
    const other = 'and the Marlow administration, though not all of the Marlow administration, began';
    const text = `${one} ${other}; the Tilden government and the Tilden administration wait.`;
    expect(await headings([said('Norway', 'Navy Department', text), union])).toContainEqual([
      'Norway (government)',
      2,
      1,
    ]);
  });

  it('is as whoever runs the corpus has it', async () => {
    expect(await headings([president, union], [], false)).toContainEqual(['Norway', 2, 1]);
  });

  it('is of each of two governments its own', async () => {
    const text = 'President Ed Marlow said so. The Marlow government wants it, and President Marlow signed.';
    const others = [said('Norway', 'Ed Marlow', text), said('Norway', 'Navy Department', text)];
    expect(await headings([president, ...others, union])).toEqual([
      ['Harbour Union', 2, 1],
      ['Marlow government', 2, 2],
      ['Tilden administration', 1, 1],
    ]);
  });

  it('is the government without a name where its article tells of another head too', async () => {
    const text = 'President Ann Tilden spoke of what the Marlow government built, and President Ed Marlow left.';
    expect(await headings([said('Norway', 'Navy Department', text), union])).toContainEqual([
      'Norway (government)',
      2,
      1,
    ]);
  });

  it('is of no body that is called after states without being one of theirs', async () => {
    const shown = await headings([said('Amnesty International', 'Amnesty International'), union]);
    expect(shown).toContainEqual(['Amnesty International', 2, 1]);
    expect(await headings([said('European Union', 'European Union'), union])).toContainEqual(['European Union', 2, 1]);
  });

  it('is the government without a name for whom two are told of alike', async () => {
    const text = 'The Tilden administration left; President Tilden met President Marlow of the Marlow administration.';
    expect(await headings([said('Norway', 'Navy Department', text), union])).toContainEqual([
      'Norway (government)',
      2,
      1,
    ]);
  });

  it('is the government without a name where its article tells of what two did', async () => {
    const undone = 'The Marlow government undid it. The Tilden government built it, and what the Tilden government ';
    const text = `President Ann Tilden spoke. ${undone} built, it kept.`;
    expect(await headings([said('Norway', 'Navy Department', text), union])).toContainEqual([
      'Norway (government)',
      2,
      1,
    ]);
  });

  it('is the government that its article tells of, whoever visits it', async () => {
    const text = `${ABOUT_TILDEN} Swedish President Per Alm came, and Alm left.`;
    expect(await headings([said('Norway', 'Navy Department', text), union])).toContainEqual([
      'Tilden administration',
      2,
      1,
    ]);
  });

  it('is the government without a name where the state is one that its article calls so', async () => {
    const shown = await headings([said('United States', 'US', 'The US government waits, and so does the US.'), union]);
    expect(shown).toContainEqual(['United States (government)', 2, 1]);
  });
});
