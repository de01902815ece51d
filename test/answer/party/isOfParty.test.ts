import { describe, expect, it } from 'vitest';
import { isOfParty } from '../../../src/answer/party/isOfParty.ts';
import type { Statement } from '../../../src/domain/statement.ts';
import type { QuestionName } from '../../../src/retrieve/question/asked/questionName.ts';
import { tokenize } from '../../../src/text/tokens.ts';
import { statementBy } from '../../fixtures/statementBy.ts';

/** Somebody without a role or a side, as a source calls them. */
const called = (name: string, source: string): [Statement, string] => [
  { ...statementBy(name), source: [{ start: 0, end: source.length }] },
  `${source} said so.`,
];
const party = (text: string, more: Partial<QuestionName> = {}): QuestionName => ({
  text,
  terms: tokenize(text.replace(/^the /, '')),
  kind: 'other',
  refersTo: [],
  sides: [],
  start: 0,
  end: text.length,
  known: true,
  ...more,
});
const voss = party('Voss', { kind: 'speaker', refersTo: ['Lena Voss'], sides: ['Millers'] });
const millers = party('Millers', { kind: 'side', refersTo: ['Millers'], sides: ['Millers'] });
const norland = party('Norway', { kind: 'side', refersTo: ['Norway'], sides: ['Norway'] });

describe('isOfParty', () => {
  it.each([
    ['Voss', voss, statementBy('Lena Voss')],
    ['Voss', voss, statementBy('Lena Voss and Rolf Quill')],
    ['Voss', voss, statementBy('Rolf Quill and Lena Voss')],
    ['the Millers', millers, statementBy('Lena Voss', { side: 'Millers' })],
    ['the Millers', millers, statementBy('Upper Valley Millers')],
    ['the Millers', millers, statementBy('Ivo Stein', { role: 'Millers leader' })],
    ['the army', party('the army'), statementBy('an army spokesman')],
    ['the army', party('the army'), statementBy('Kai Rand', { side: 'Army (Troops leave Castell)' })],
    ['the mayor', party('the mayor'), statementBy('Otto Crane', { role: 'mayor of Castell' })],
    ['the weavers', party('the weavers'), statementBy('Ada Falk', { side: 'Castell Weavers’ Council' })],
  ])('%s: %#', (_, name, statement) => {
    expect(isOfParty(statement, name, '')).toBe(true);
  });

  it.each([
    ['Voss', voss, statementBy('critics of Lena Voss')],
    ['Voss', voss, statementBy('Lena Voss', { name: 'Otto Crane', side: 'Millers' })],
    ['Voss', voss, statementBy('Voss’s lawyer')],
    ['Voss', voss, statementBy('a Voss biographer')],
    ['Voss', voss, { ...statementBy('Lena Voss'), stance: 'asked' as const }],
    ['Voss', voss, { ...statementBy('Lena Voss'), speaker: null }],
    ['the Millers', millers, statementBy('former Millers leader')],
    ['the Millers', millers, statementBy('a Millers leader', { side: 'Anglers' })],
    ['Norway', norland, statementBy('Ada Falk', { role: 'ambassador in Norway' })],
    ['the college', party('the college'), statementBy('Castell College Union')],
    ['the army', party('the army'), statementBy('army experts')],
  ])('not %s: %#', (_, name, statement) => {
    expect(isOfParty(statement, name, '')).toBe(false);
  });

  it.each([
    ['the Millers', millers, called('Ada Falk', 'Ada Falk, a Miller')],
    ['the Millers', millers, called('Ada Falk', 'Ada Falk, a Miller who met the mayor')],
    ['Quill', party('Quill'), called('Castell College', 'Castell College gardener Rosa Quill')],
  ])('%s, as the source is called: %#', (_, name, [statement, text]) => {
    expect(isOfParty(statement, name, text)).toBe(true);
  });

  it.each([
    ['the Millers', millers, called('Ada Falk', 'Ada Falk, who beat the Millers')],
    ['the Millers', millers, called('Ada Falk', 'Ada Falk, a critic of the Millers')],
    ['the Millers', millers, called('Ada Falk', 'Ada Falk, running against the Millers')],
    ['Quill', party('Quill'), called('a letter', 'a letter to Quill')],
  ])('not %s, whom the source only names: %#', (_, name, [statement, text]) => {
    expect(isOfParty(statement, name, text)).toBe(false);
  });
});
