import { describe, expect, it } from 'vitest';
import { cueForm, type CueVerb, reportsMarked, saysPlainly } from '../../../src/attribute/lexicon/reportingVerbs.ts';

type Flag = { [K in keyof CueVerb]: CueVerb[K] extends boolean ? K : never }[keyof CueVerb];

describe('each flag holds of its verbs', () => {
  it.each<[Flag, string, string]>([
    ['clause', 'say add argue insist ask tell know', 'praise refuse seek talk rely'],
    ['object', 'praise reject call deny want tell', 'say insist complain refer'],
    ['infinitive', 'vow refuse ask urge choose', 'say tell deny call'],
    ['hearer', 'tell assure ask warn', 'say vow praise answer'],
    ['quoted', 'continue smile go', 'say joke write tell'],
    ['particle', 'fire put go', 'write point say snap'],
    ['naming', 'call name dub label brand title term consider deem declare pronounce', 'describe see rate say'],
    ['plain', 'say tell write ask add', 'state claim argue call'],
  ])('%s', (flag, holds, doesNot) => {
    const flagged = (verbs: string): unknown[] => verbs.split(' ').map((verb) => cueForm(verb)?.verb[flag] ?? false);
    expect(new Set(flagged(holds))).toEqual(new Set([true]));
    expect(new Set(flagged(doesNot))).toEqual(new Set([false]));
  });
});

it('keeps the prepositions of all classes that a verb stands in', () => {
  expect([...(cueForm('warned')?.verb.prepositions ?? [])].toSorted()).toEqual(['about', 'against', 'of', 'to']);
});

it('makes the forms by rule, but for irregular ones', () => {
  const formsOf = (word: string): string[] => [...(cueForm(word)?.forms ?? [])];
  expect(['said', 'denies', 'begging', 'wrote', 'written', 'read'].map(formsOf)).toEqual([
    ['past', 'participle'],
    ['s'],
    ['ing'],
    ['past'],
    ['participle'],
    ['base', 'past', 'participle'],
  ]);
});

it('takes the past of the plainest verbs, and "says"', () => {
  expect(['said', 'says', 'wrote', 'told', 'asked', 'added'].every(saysPlainly)).toBe(true);
  expect(['say', 'tells', 'written', 'adds', 'claimed', 'walked'].some(saysPlainly)).toBe(false);
});

it('knows verbs that report only where words in marks follow', () => {
  expect(
    ['said', 'hammered', 'coined', 'tagging', 'spun', 'casting', 'hitting', 'publishes'].every(reportsMarked),
  ).toBe(true);
  expect(['hammered', 'coined', 'tagging', 'spun', 'hitting'].map(cueForm)).toEqual(Array(5).fill(undefined));
  expect(['is', 'has', 'walked', 'launches'].some(reportsMarked)).toBe(false);
});
