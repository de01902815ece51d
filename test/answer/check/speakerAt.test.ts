import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/answer/check/placeOf.ts';
import type { Place } from '../../../src/answer/check/quoteVerdict.ts';
import { differing, speakerAt, withDenial } from '../../../src/answer/check/speakerAt.ts';
import type { Stance, Statement } from '../../../src/domain/statement.ts';
import type { StandingArticle } from '../../../src/evidence/verified.ts';
import { quoteWords } from '../../../src/indexing/quoteWords.ts';
import { articleOf } from '../../fixtures/longArticle.ts';

const TEXT = 'The paper wrote that Ada Quill said the pier is shut.';
const article = articleOf('pier', [TEXT]) as unknown as StandingArticle;

function saidBy(name: string | null, words: string, stance: Stance | null = 'said', via?: string): Statement {
  const start = TEXT.indexOf(words);
  return {
    articleId: 'pier',
    content: [{ start, end: start + words.length }],
    source: [],
    cue: [],
    kind: 'paraphrase',
    stance: stance ?? 'said',
    speaker: name === null ? null : { name, role: null, side: null, resolved: 'named' },
    ...(via === undefined ? {} : { via }),
  };
}

function placed(name: string | null, stance: Stance | null = 'said', via?: string): Place {
  return { found: article, start: 0, end: 9, statement: saidBy(name, 'The paper', stance, via), stance };
}

describe('who says words', () => {
  it.each([
    ['nobody asked for', placed('Ada Quill'), null, { kind: 'notAsked' }],
    ['who is claimed', placed('Ada Quill'), 'Quill', { kind: 'asClaimed' }],
    ['somebody unclear', placed(null), 'Quill', { kind: 'unclear' }],
    ['another', placed('Bo Lind'), 'Quill', { kind: 'other', speaker: { name: 'Bo Lind' } }],
    ['who asks', placed('Ada Quill', 'asked'), 'Quill', { kind: 'asked', speaker: { name: 'Ada Quill' } }],
    ['who asks, of nobody', placed('Ada Quill', 'asked'), null, { kind: 'asked' }],
    ['who is reported', placed('Ada Quill', 'reported', 'The paper'), 'Quill', { kind: 'reported', via: 'The paper' }],
    ['another who denies', placed('Bo Lind', 'denied'), 'Quill', { kind: 'denied', speaker: { name: 'Bo Lind' } }],
    ['another who asks', placed('Bo Lind', 'asked'), 'Quill', { kind: 'other', held: { kind: 'asked' } }],
    [
      'an outlet that denies',
      { ...placed(null), statement: null, stance: 'denied' as const },
      'Quill',
      { kind: 'denied', speaker: null },
    ],
    ['nobody', { ...placed(null), statement: null, stance: null }, null, { kind: 'notAsked' }],
  ])('%s', (_, place, claimed, expected) => {
    expect(speakerAt(place, claimed, [])).toMatchObject(expected);
  });

  it('adds no more than there is', () => {
    expect(speakerAt(placed('Bo Lind'), 'Quill', [])).not.toHaveProperty('held');
    expect(speakerAt(placed('Bo Lind', 'asked'), 'Lind', [])).not.toHaveProperty('via');
  });

  it('differs from them by a negation or a figure, whoever has them so', () => {
    expect(differing({ kind: 'asClaimed' }, placed('Ada Quill'))).toMatchObject({
      kind: 'differs',
      speaker: { name: 'Ada Quill' },
    });
    expect(differing({ kind: 'unclear' }, { ...placed(null), statement: null })).toEqual({
      kind: 'differs',
      speaker: null,
    });
    const other = speakerAt(placed('Bo Lind'), 'Quill', []);
    expect(differing(other, placed('Bo Lind'))).toMatchObject({ kind: 'other', held: { kind: 'differs' } });
  });

  it('is told to deny them elsewhere, or an outlet is', () => {
    const [said, denied] = [placed('Ada Quill'), placed('Ada Quill', 'denied')];
    const claimed = { kind: 'asClaimed' } as const;
    expect(withDenial(claimed, said, [said, denied])).toMatchObject({
      kind: 'asClaimed',
      deniedBy: { name: 'Ada Quill' },
    });
    expect(withDenial({ kind: 'notAsked' }, said, [denied])).toMatchObject({ deniedBy: { name: 'Ada Quill' } });
    expect(withDenial(claimed, said, [{ ...denied, statement: null }])).toEqual({ ...claimed, deniedBy: null });
    expect(withDenial(claimed, said, [placed(null, 'denied')])).toEqual({ ...claimed, deniedBy: null });
    for (const others of [[], [said], [placed('Bo Lind', 'denied')]])
      expect(withDenial(claimed, said, others)).toBe(claimed);
    const unclear = { kind: 'unclear' } as const;
    expect(withDenial(unclear, said, [denied])).toBe(unclear);
  });
});

describe('the place of words', () => {
  const words = quoteWords(TEXT);
  const placeIn = (from: number, to: number, ...statements: Statement[]): Place =>
    placeOf({ ...article, statements }, words, from, to);
  const [outer, inner] = [
    saidBy('The paper', 'that Ada Quill said the pier is shut'),
    saidBy('Ada Quill', 'the pier is shut'),
  ];

  it('is theirs who say most of them, of one within another the inner', () => {
    expect(TEXT.slice(placeIn(7, 11).start, placeIn(7, 11).end)).toBe('the pier is shut');
    expect(placeIn(7, 11, outer, inner)).toMatchObject({ statement: inner, stance: 'said' });
    expect(placeIn(7, 11, inner, outer).statement).toBe(inner);
    expect(placeIn(3, 11, inner, outer).statement).toBe(outer);
  });

  it('is nobody’s where they only touch what is said', () => {
    expect(placeIn(0, 9, inner).statement).toBeNull();
    expect(placeIn(7, 11)).toMatchObject({ statement: null, stance: null });
    expect(placeIn(0, 2, inner).statement).toBeNull();
  });

  it('adds up what is said in pieces', () => {
    const pieces = [saidBy('Ada Quill', 'the pier'), saidBy('Ada Quill', 'is shut')].flatMap(({ content }) => content);
    const both = { ...inner, content: pieces };
    expect(placeIn(7, 11, both).statement).toBe(both);
    expect(placeIn(7, 9, outer, both).statement).toBe(both);
  });
});
