import { describe, expect, it } from 'vitest';
import { authorsOf } from '../../../src/indexing/names/authorsOf.ts';
import { writersOf } from '../../../src/indexing/names/writersOf.ts';

describe('authorsOf', () => {
  it.each([
    ['Ann Lee', ['Ann Lee']],
    ['Ann Lee, Bo van den Berg and Élise O’Roy', ['Ann Lee', 'Bo van den Berg', 'Élise O’Roy']],
    ['Ann Lee; Bo Marsh | Ann Lee', ['Ann Lee', 'Bo Marsh']],
    ['J. R. Marsh-Lee & Otto Crane Jr.', ['J. R. Marsh-Lee', 'Otto Crane Jr.']],
    ['Ann Lee, political editor, and Bo Marsh, Harbour Correspondent', ['Ann Lee', 'Bo Marsh']],
    ['Ann Lee y Bo Marsh', ['Ann Lee', 'Bo Marsh']],
    [' Ann Lee ', ['Ann Lee']],
    ['Ann Lee/Bo Marsh', ['Ann Lee', 'Bo Marsh']],
    ['Ann Lee ,  and  Bo Marsh  und  Eva Holt', ['Ann Lee', 'Bo Marsh', 'Eva Holt']],
    ['Ann Maria van den Berg', ['Ann Maria van den Berg']],
    ['JT Lee and Bo McLEE', ['JT Lee', 'Bo McLEE']],
  ])('are the people of a byline: %s', (author, names) => {
    expect(authorsOf({ author })).toEqual(names);
  });

  it.each([
    null,
    '',
    'Reuters',
    'Coast Courier Staff',
    'Associated Press',
    'The Editorial Board',
    'NEWS WIRE',
    'Ann',
    'ann lee',
    'A Long Line Of Many Words',
    'Ann Lee van',
    'van den Berg',
    'Ann at Lee',
    'Ann deMarsh Lee',
    'Ann Lee2',
    'KWTX Weather',
  ])('are nobody where no person is named: %s', (author) => {
    expect(authorsOf({ author })).toEqual([]);
  });
});

describe('writersOf', () => {
  it('are who wrote an article and the outlet, each once', () => {
    expect(writersOf({ author: 'Ann Lee', outlet: 'Coast Courier' })).toEqual(['Ann Lee', 'Coast Courier']);
    expect(writersOf({ author: 'Ann Lee', outlet: 'Ann Lee' })).toEqual(['Ann Lee']);
    expect(writersOf({ author: null, outlet: null })).toEqual([]);
  });
});
