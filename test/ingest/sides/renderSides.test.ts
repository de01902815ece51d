import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSides } from '../../../src/attribute/sides/parseSides.ts';
import { renderSides } from '../../../src/ingest/sides/renderSides.ts';
import type { Side } from '../../../src/domain/sides.ts';

describe('sides as sides.json', () => {
  const union: Side = {
    name: 'Harbour Union',
    aliases: ['HU'],
    members: ['Ann Lowe'],
    derived: true,
    via: { HU: 'acronym', 'Ann Lowe': 'role' },
  };

  it('tell how each label was found, and read back without that', () => {
    const text = renderSides([{ name: 'Reds', aliases: [], members: ['Tom Reyes'] }, union]);
    expect(JSON.parse(text)).toEqual({
      sides: [
        { name: 'Reds', aliases: [], members: ['Tom Reyes'] },
        {
          name: 'Harbour Union',
          aliases: ['HU'],
          members: ['Ann Lowe'],
          via: { HU: 'acronym', 'Ann Lowe': 'role' },
        },
      ],
    });
    expect(parseSides(text)).toEqual({
      sides: [
        { name: 'Reds', aliases: [], members: ['Tom Reyes'] },
        { name: 'Harbour Union', aliases: ['HU'], members: ['Ann Lowe'] },
      ],
    });
  });

  it('leave out a label that two sides claim, whatever its case', () => {
    const hull: Side = { name: 'Hull United', aliases: ['hu', 'harbour union'], members: [], derived: true };
    const { sides } = JSON.parse(renderSides([union, hull])) as { sides: Side[] };
    expect(sides.map(({ aliases, via }) => [aliases, via])).toEqual([
      [[], { 'Ann Lowe': 'role' }],
      [[], undefined],
    ]);
  });

  it('always read back', () => {
    const label = fc.constantFrom('a', 'A', 'b', 'c d', 'C d', 'e');
    const side = fc.record({ name: label, aliases: fc.array(label), members: fc.array(label) });
    fc.assert(
      fc.property(fc.uniqueArray(side, { selector: ({ name }) => name.toLowerCase() }), (sides) => {
        expect(parseSides(renderSides(sides))).toHaveProperty('sides.length', sides.length);
      }),
    );
  });
});
