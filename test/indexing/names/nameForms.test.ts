import { describe, expect, it } from 'vitest';
import { nameForms } from '../../../src/indexing/names/nameForms.ts';

describe('forms of names', () => {
  it.each([
    ['Lena Voss', ['lena voss', 'voss']],
    ['Lena C. Voss', ['lena c voss', 'lena voss', 'voss']],
    ['Bram de Wael', ['bram de wael', 'de wael', 'wael']],
    ['Anke von der Horst', ['anke von der horst', 'von der horst', 'horst']],
    ['Lena Maria van den Berg', ['lena maria van den berg', 'van den berg', 'berg']],
    // Whoever is called by what they are.
    ['Bank of Castell', ['bank of castell']],
    ['Head of the Harbour Union', ['head of the harbour union']],
    ['van Berg', ['van berg']],
    ['Voss', ['voss']],
    ['Lena Maria Ada Bell Voss', ['lena maria ada bell voss']],
    ['Lena Vo', ['lena vo']],
    ['officials', []],
  ])('of somebody: %s', (name, forms) => {
    expect(nameForms('speaker', name)).toEqual(forms);
  });

  it.each([
    ['The Harbour Post', ['the harbour post', 'harbour post']],
    ['Nordbc | Harbour News', ['nordbc harbour news', 'nordbc']],
    ['Ropes.com', ['ropes com', 'ropes']],
    ['Halden Online News', ['halden online news', 'halden']],
    ['The Halden News', ['the halden news', 'halden news', 'the halden', 'halden']],
    ['News', ['news']],
  ])('of an outlet: %s', (name, forms) => {
    expect(
      nameForms('outlet', name)
        .filter((form) => forms.includes(form))
        .toSorted(),
    ).toEqual(forms.toSorted());
  });

  it('of a side: its name', () => {
    expect(nameForms('side', 'Harbour Union')).toEqual(['harbour union']);
  });
});
