import { expect, it } from 'vitest';
import { knownBody, formsOfKnownBody } from '../../../src/attribute/organisation/knownBody.ts';

it.each([
  ['EU', 'European Union'],
  ['the European Union', 'European Union'],
  ['U.N.', 'United Nations'],
  ['Organisation for Security and Cooperation in Europe', 'OSCE'],
  ['Organization for Security and Co-operation in Europe (OSCE)', 'OSCE'],
  ['Organization for Security', 'OSCE'],
  ['Central Intelligence Agency', 'CIA'],
  ['HRW', 'Human Rights Watch'],
])('%s is %s', (form, body) => {
  expect(knownBody(form)).toBe(body);
});

it.each(['Harbour Union', 'World Health', 'European', 'Un', ''])('%j is none that everybody knows', (name) => {
  expect(knownBody(name)).toBeUndefined();
});

it('has the forms that a body goes by', () => {
  expect(formsOfKnownBody('European Union')).toContain('EU');
  expect(formsOfKnownBody('Harbour Union')).toEqual([]);
});
