import { expect, it } from 'vitest';
import type { Statement } from '../../src/domain/statement.ts';
import { isSpokenBy } from '../../src/indexing/isSpokenBy.ts';

const text = 'Ben Falk of Save the Docks said no.';
const speaker = { name: 'Ben Falk', role: 'chair', side: 'Docks', resolved: 'named' as const };
const statement: Statement = {
  articleId: 'a',
  content: [{ start: 32, end: 34 }],
  source: [{ start: 0, end: 26 }],
  cue: [],
  kind: 'paraphrase',
  stance: 'said',
  speaker,
};
const by = (who: object) => ({ names: [], side: null, terms: [], ...who });

it.each<[string, object, boolean]>([
  ['the speaker', { names: ['Ada Quill', 'Ben Falk'] }, true],
  ['another', { names: ['Ada Quill'] }, false],
  ['the side', { side: 'Docks' }, true],
  ['another side', { side: 'Harbour Lines' }, false],
  ['words of the source', { terms: ['save', 'dock'] }, true],
  ['words of the role and the name', { terms: ['chair', 'falk'] }, true],
  ['words of which one is missing', { terms: ['save', 'harbour'] }, false],
  ['nobody', {}, false],
])('%s', (_, who, expected) => {
  expect(isSpokenBy(statement, by(who), text)).toBe(expected);
});

it('is not theirs what they only ask', () => {
  expect(isSpokenBy({ ...statement, stance: 'asked' }, by({ side: 'Docks' }), text)).toBe(false);
  expect(isSpokenBy({ ...statement, stance: 'denied' }, by({ side: 'Docks' }), text)).toBe(true);
});

it('is nobody’s where the speaker is unclear', () => {
  expect(isSpokenBy({ ...statement, speaker: null }, by({ side: 'Docks', terms: ['save'] }), text)).toBe(false);
  const sideless = { ...statement, speaker: { ...speaker, side: null } };
  expect(isSpokenBy(sideless, by({ side: null }), text)).toBe(false);
});

it('is not by whom a clause behind the speaker names', () => {
  const told = 'Ben Falk of Save the Docks, whom Ada Quill replaced, said no.';
  const behind = { ...statement, source: [{ start: 0, end: told.indexOf(', said') }] };
  expect(isSpokenBy(behind, by({ terms: ['quill'] }), told)).toBe(false);
  expect(isSpokenBy(behind, by({ terms: ['dock'] }), told)).toBe(true);
});
