import { describe, expect, it } from 'vitest';
import { isPartyName } from '../../../src/attribute/organisation/isPartyName.ts';
import { organisationIn } from '../../../src/attribute/organisation/organisationIn.ts';

function named(words: string): string | null {
  return organisationIn(words.split(' '));
}

describe('the organisation that words before an office name', () => {
  it.each([
    ['the Harbour Union', 'Harbour Union'],
    ['A Harbour Watch', 'Harbour Watch'],
    ['senior Harbour Union', 'Harbour Union'],
    ['Vice President Harbour', 'Harbour'],
    ['Mr. Voss', 'Voss'],
    ['Harbour Union’s board', 'Harbour Union'],
    ['Harbour Union’s Trade Board', 'Harbour Union'],
    ['Voss’ family', 'Voss'],
    ['“Harbour Watch”', '“Harbour Watch”'],
    ['Harbour Watch and Dock Guard', 'Harbour Watch'],
    ['Harbour & Dock', 'Harbour & Dock'],
    ['When Harbour Union', 'Harbour Union'],
    ['Harbour International', 'Harbour International'],
    ['Harbour Department Ann Lowe', 'Harbour Department'],
  ])('%j: without what opens it or belongs to it, %j', (words, name) => {
    expect(named(words)).toBe(name);
  });

  it.each([
    ['Center for Coastal Progress', 'Center for Coastal Progress'],
    ['Center for the Coast', 'Center for the Coast'],
    ['Center for a Coast', 'Center for a Coast'],
    ['Center for Harbours and Trade', 'Center for Harbours and Trade'],
    ['Center for Harbours and others', 'Center for Harbours'],
    ['University of Castell', 'University of Castell'],
    ['Zenaris of Castell', 'Zenaris'],
    ['Castell police', 'Castell police'],
    ['Castell guild Norland', 'Castell guild'],
    ['Castell’s police', 'Castell police'],
    ['Castell bakery', 'Castell'],
  ])('%j: with what its kind needs, %j', (words, name) => {
    expect(named(words)).toBe(name);
  });

  it('leaves off departments, but not the second of two words', () => {
    expect(named('Harbour Watch Research')).toBe('Harbour Watch');
    expect(named('Harbour Watch Legal Policy')).toBe('Harbour Watch');
    expect(named('Harbour Research')).toBe('Harbour Research');
  });

  it.each(['Health', 'Council', 'the mayor', 'Center for coasts', 'Their', ''])('%j names none', (words) => {
    expect(named(words)).toBeNull();
  });
});

describe('what can be the name of a party', () => {
  it.each([
    ['Zenaris', true],
    ['Harbour Council', true],
    ['Health Zenaris', true],
    ['East Harbour', true],
    ['Justice Department', true],
    ['Trade Ministry', true],
    ['', false],
    ['Gulf', false],
    ['European leaders', false],
    ['Middle East', false],
    ['Department', false],
    ['City Department', false],
    ['Police Department', false],
    ['Department Police', false],
    ['Senate Majority', false],
    ['Trade Union', false],
    ['Trade Unions', false],
    ['Mayor', false],
    ['Health Secretary', false],
  ])('%j: %s', (name, expected) => {
    expect(isPartyName(name)).toBe(expected);
  });
});
