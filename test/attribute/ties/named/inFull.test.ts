import { expect, it } from 'vitest';
import { acronymsIn } from '../../../../src/attribute/ties/named/acronymsIn.ts';
import { inFull, partyOfMembers } from '../../../../src/attribute/ties/named/inFull.ts';
import { isPeoplesBody } from '../../../../src/attribute/ties/named/isPeoplesBody.ts';

it.each([
  ['Voss', 'Lena Voss spoke.', 'Lena Voss'],
  ['Voss', 'Sailors spoke.', 'Voss'],
  ['Voss family', 'Lena Voss spoke.', 'Lena Voss’s family'],
  ['the Voss family', 'Ann Lowe spoke.', 'Voss’s family'],
  ['Voss’s family', 'Lena Voss spoke.', 'Lena Voss’s family'],
  ['Engineer Mark Lowe', 'Engineer Mark Lowe spoke.', 'Mark Lowe'],
  ['Engineer Lowe', 'Engineer Lowe spoke.', 'Engineer Lowe'],
  ['Castell Mark Lowe', 'Sailors spoke.', 'Castell Mark Lowe'],
  ['Friends', 'Friends of Ropes left. Friends of Ropes came.', 'Friends of Ropes'],
  ['Friends', 'Friends of Ropes left. Friends came.', 'Friends'],
  ['Friends', 'Friends of Ropes left. Friends of Nets came.', 'Friends'],
  ['Friends', 'Old Friends of Ropes left.', 'Friends'],
  ['Friends', 'Friends for Ropes left.', 'Friends'],
  ['Friends', 'They left.', 'Friends'],
  ['Castell', 'Castell Governor left.', 'Castell'],
  ['Castell', 'Castell Rope Governor left.', 'Castell'],
  ['Castell', 'Castell Ann Lowe left.', 'Castell'],
  ['Colour', 'Colour Times left.', 'Colour'],
  ['Norway', 'Norway Ropes left.', 'Norway'],
  ['Center for Ropes', 'The Center for Ropes and Nets left.', 'Center for Ropes and Nets'],
])('%s, where “%s”, is %s', (party, text, expected) => {
  expect(inFull(party, text, acronymsIn(text))).toBe(expected);
});

it('finds the party of its members', () => {
  expect(partyOfMembers('Ropes', 'The Rope Party left.')).toBe('Rope Party');
  expect(partyOfMembers('Ropes', 'The Ropes left.')).toBeNull();
  expect(partyOfMembers('Ropey', 'The Rope Party left.')).toBeNull();
  expect(partyOfMembers('Old Ropes', 'The Old Rope Party left.')).toBeNull();
});

it.each([
  ['Pilots’ League', true],
  ['Sailors’ Union of Castell', true],
  ['Castell’s League', false],
  ['Norway’s Council', false],
  ['Pilots League', false],
])('tells whether the possessive of %s belongs to it', (name, isBody) => {
  expect(isPeoplesBody(name)).toBe(isBody);
});
