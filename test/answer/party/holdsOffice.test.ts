import { describe, expect, it } from 'vitest';
import { holdsOffice } from '../../../src/answer/party/holdsOffice.ts';
import type { Speaker, Statement } from '../../../src/domain/statement.ts';
import { statementBy } from '../../fixtures/statementBy.ts';

const by = (role: string | null, side: string | null = null, more: Partial<Speaker> = {}): Statement =>
  statementBy('Ada Falk', { role, side, ...more });
const asked = (text: string, kind: 'other' | 'side' = 'other') => ({ text, kind });

describe('who speaks for a body that is asked for without a name', () => {
  it.each([
    ['the government', by('Harbour Minister', 'Norway')],
    ['the government', by('Norwegian Prime Minister', 'Norway')],
    ['The government', by('Health Secretary')],
    ['the government', by('Harbour Minister', 'Harbour Ministry')],
    ['the government', by(null, 'Norway', { name: 'the prime minister', resolved: 'nominal' })],
    ['the government', by(null, 'Norway', { name: 'Norway' })],
    ['the police', by('Superintendent')],
    ['police', by('Detective Inspector', 'Police')],
    ['the court', by('Judge')],
    ['prosecutors', by('district attorney', 'Castell')],
    ['the company', by('chief executive', 'Zenaris')],
    ['the airline', by('managing director of Zenaris Air', 'Zenaris Air')],
    ['the club', by('head coach', 'Castell Rovers')],
    ['the school', by('Principal')],
    ['the city', by('Mayor', 'Castell')],
    ['the army', by('Gen.', 'Norway')],
  ])('%s: %#', (text, statement) => expect(holdsOffice(statement, asked(text))).toBe(true));

  it.each([
    ['the government', by('Harbour Union president', 'Harbour Union')],
    ['the government', by('former Harbour Minister', 'Norway')],
    ['the government', by('Press secretary', 'Norway')],
    ['the government', by(null, 'Norway')],
    ['the government', { ...by('Harbour Minister', 'Norway'), stance: 'asked' as const }],
    ['the government', { ...by(null), speaker: null }],
    ['the company', by('chair', 'Harbour Union')],
    ['the company', by('chairman', 'Norway')],
    ['the company', by('founder')],
    ['the weavers', by('chief executive', 'Zenaris')],
    ['the Norwegian government', by('Harbour Minister', 'Chile')],
  ])('not %s: %#', (text, statement) => expect(holdsOffice(statement, asked(text))).toBe(false));

  it('is no matter of what a name stands for', () => {
    expect(holdsOffice(by('Harbour Minister', 'Norway'), asked('the government', 'side'))).toBe(false);
  });
});
