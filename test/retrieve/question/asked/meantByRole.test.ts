import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../../src/domain/index/catalogue.ts';
import { meantByRole } from '../../../../src/retrieve/question/asked/meantByRole.ts';
import type { QuestionName } from '../../../../src/retrieve/question/asked/questionName.ts';

const ROLES: readonly (readonly [name: string, role: string | null])[] = [
  ['Elsa Brandt', 'governor of Westmere'],
  ['Otto Brandt', 'deputy governor'],
  ['Otto Brandt', null],
  ['Uwe Brandt', 'former governor'],
  ['Pia Brandt', 'harbour senator'],
  ['Jan Brandt', 'senator'],
  ['Kai Lund', 'ambassador'],
];
const ALL = ['Elsa Brandt', 'Otto Brandt', 'Uwe Brandt', 'Pia Brandt', 'Jan Brandt'];

const catalogue: Pick<Catalogue, 'speakersWith'> = {
  speakersWith: async (terms) =>
    ROLES.filter(([name]) => name.toLowerCase().includes(terms.join(' '))).map(([name, role]) => ({
      name,
      role,
      side: null,
      statements: 1,
    })),
};

function brandt(question: string, given: Partial<QuestionName> = {}): QuestionName {
  const start = question.search(/brandt/i);
  return {
    text: 'Brandt',
    terms: ['brandt'],
    kind: 'speaker',
    refersTo: ALL,
    sides: [],
    start,
    end: start + 'Brandt'.length,
    known: true,
    ...given,
  };
}

describe('whom an office means, of several of a name', () => {
  it.each([
    ['What did Governor Brandt say?', 'Elsa Brandt', ['elsa', 'brandt']],
    ['what did governor brandt say?', 'Elsa Brandt', ['elsa', 'brandt']],
    ['Governor Brandt on the toll', 'Elsa Brandt', ['elsa', 'brandt']],
  ])('is the one who has it: %s', async (question, name, terms) => {
    expect(await meantByRole(brandt(question), question, catalogue)).toEqual({
      ...brandt(question),
      refersTo: [name],
      terms,
    });
  });

  it('is one of two, however many blanks are typed', async () => {
    const question = 'What did Governor  Brandt say?';
    const two = brandt(question, { refersTo: ['Otto Brandt', 'Elsa Brandt'] });
    expect((await meantByRole(two, question, catalogue)).refersTo).toEqual(['Elsa Brandt']);
  });

  it('is the deputy, too, where a deputy is asked', async () => {
    const question = 'What did deputy governor Brandt say?';
    const { refersTo, terms } = await meantByRole(brandt(question), question, catalogue);
    expect(refersTo).toEqual(['Elsa Brandt', 'Otto Brandt']);
    expect(terms).toEqual([]);
  });

  it('are all who have it', async () => {
    const question = 'What did Senator Brandt say?';
    const meant = await meantByRole(brandt(question), question, catalogue);
    expect([meant.refersTo, meant.terms]).toEqual([['Pia Brandt', 'Jan Brandt'], []]);
  });

  it.each([
    ['no office stands before it', 'What did baker Brandt say?', {}],
    ['the office stands elsewhere', 'Did the governor meet Brandt?', {}],
    ['nobody of the name has it', 'What did Ambassador Brandt say?', {}],
    ['only one goes by it', 'What did Governor Brandt say?', { refersTo: ['Otto Brandt'] }],
    ['all have it', 'What did Senator Brandt say?', { refersTo: ['Pia Brandt', 'Jan Brandt'] }],
    ['it is a side', 'What did Governor Brandt say?', { kind: 'side' as const }],
  ])('is whoever has the name where %s', async (_, question, given) => {
    const name = brandt(question, given);
    expect(await meantByRole(name, question, catalogue)).toBe(name);
  });
});
