import { expect, it } from 'vitest';
import { namedOfKind } from '../../../../src/attribute/ties/named/namedOfKind.ts';

it.each([
  ['the court', 'The Castell Harbour Court left.', ['Castell Harbour Court']],
  ['Court', 'They went to the Court of Castell.', ['Court of Castell']],
  ['the court', 'They went to the Court of the Norlands.', ['Court of the Norlands']],
  ['the three-judge court', 'The Castell Court left.', ['Castell Court']],
  ['the rope union', 'The Castell Rope Union left.', ['Castell Rope Union']],
  ['the fire service', 'The Upper Castell Fire and Rescue Service left.', ['Upper Castell Fire and Rescue Service']],
  ['the court', 'Bo Lind’s Harbour Court left.', ['Harbour Court']],
  ['the college', 'Castell College Norenz left.', ['Castell College Norenz']],
  ['the court', 'The Harbour Court of Castell left. The Harbour Court came.', ['Harbour Court of Castell']],
  [
    'the court',
    'Castell Court left. Norland Court came.\nUpper Court came.\n\nCastell Court is old.',
    ['Castell Court', 'Norland Court', 'Upper Court'],
  ],
])('%s: %s', (phrase, text, expected) => {
  expect([...namedOfKind(phrase, text)]).toEqual(expected);
});

it.each([
  ['a union beside others', 'the union', 'The European Union left.'],
  ['another field', 'the rope union', 'The Castell Net Union left.'],
  ['two fields', 'the old rope union', 'The Old Rope Union left.'],
  ['no name', 'the court', 'The Court left.'],
  ['a small letter', 'the court', 'The Castell court left.'],
  ['another body', 'the court', 'Castell Court Rope Command left.'],
  ['an office behind it', 'the college', 'Castell College President left.'],
  ['a kind behind it', 'the college', 'Castell College Council left.'],
  ['an acronym behind it', 'the college', 'Castell College ABC left.'],
  ['no kind', 'the tree', 'The Castell Tree left.'],
  ['a longer word', 'the court', 'The Castell Courtyard is old.'],
  ['the end of a line', 'the court', 'Castell\nCourt'],
])('none, of %s', (_, phrase, text) => {
  expect([...namedOfKind(phrase, text)]).toEqual([]);
});
