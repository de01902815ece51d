import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/answer.ts';
import type { VerifiedAnswer } from '../../../src/evidence/verified.ts';
import { bounds } from '../../../src/discord/limits.ts';
import type { AnswerView } from '../../../src/discord/render/answer/answerView.ts';
import { renderAnswer } from '../../../src/discord/render/answer/renderAnswer.ts';
import { componentsOf } from '../../e2e/reading.ts';
import { answerOf, citationOf, excerptOf, noAnswerOf } from '../../fixtures/writtenAnswer.ts';

/** The texts of an answer, one a component. */
function texts(answer: VerifiedAnswer, view: Partial<AnswerView> = {}): string[] {
  const body = renderAnswer(answer, { language: 'en', ...view });
  return componentsOf({ body }).flatMap(({ content }) => content ?? []);
}

const unread = '-# Quoted from the articles, not asserted. Receipt `ABCD1234`';
const footer = `${unread} · confidence 99%`;
const quote = '> We go on.\n-# **Ada** · quote · [1]';
const source = '**Sources**\n[1] **Title 1** · no date';

describe('the text of an answer', () => {
  it('is the question, what was found, its sources, and the receipt', () => {
    expect(texts(answerOf())).toEqual(['### Why?', quote, `${source}\n${footer}`]);
  });

  it('shows the question as it was put, escaped and as long as a question may be', () => {
    const long = `*${'x'.repeat(bounds.question)}`;
    expect(texts(answerOf({ question: long }))[0]).toBe(`### \\*${'x'.repeat(bounds.question - 2)}…`);
  });

  it('says what a follow-up was understood from', () => {
    const [head] = texts(answerOf({ question: 'And Bo?', asked: { typed: ' And *he*? ' } }));
    expect(head).toBe(
      '### And Bo?\n-# Understood, after your last question, as the question above. You wrote: And \\*he\\*?',
    );
  });

  it('gives the day of each excerpt where they are of different days, and only there', () => {
    const excerpts = [excerptOf(), excerptOf({ citation: 2, articleId: 'b' }), excerptOf({ citation: 3 })];
    const dates = (...days: (string | null)[]): string[] =>
      texts(answerOf({ excerpts, citations: days.map((date, n) => citationOf(n + 1, { date })) })).filter((one) =>
        one.startsWith('>'),
      );
    expect(dates('2031-03-04', '2031-03-06', null)).toEqual([
      `${quote} <t:1930392000:d>`,
      `${quote.replace('[1]', '[2]')} <t:1930564800:d>`,
      `${quote.replace('[1]', '[3]')} no date`,
    ]);
    expect(dates('2031-03-04', '2031-03-04', '2031-03-04')).toEqual([1, 2, 3].map((n) => quote.replace('1', `${n}`)));
    expect(dates(null, null, null)[0]).toBe(quote);
  });

  it('gives it of the nearest passages too', () => {
    const nearest = [excerptOf(), excerptOf({ citation: 2, articleId: 'b' })];
    const citations = ['2031-03-04', '2031-03-06'].map((date, n) => citationOf(n + 1, { date }));
    expect(texts(noAnswerOf(nearest, { citations }), { nearest: true })).toContain(`${quote} <t:1930392000:d>`);
  });

  it('says whom and what it was narrowed to, by the title where one is known', () => {
    const head = (asked: Answer['asked'], given: Partial<Answer> = {}) =>
      texts(answerOf({ ...given, ...(asked === undefined ? {} : { asked }) }))[0];
    expect(head({})).toBe('### Why?');
    expect(head({ side: 'The *Crews*' })).toBe('### Why?\n-# Only The \\*Crews\\*');
    expect(head({ source: 'a' })).toBe('### Why?\n-# Only from Title 1');
    expect(head({ source: 'The *Post*' })).toBe('### Why?\n-# Only from The \\*Post\\*');
    expect(head({ source: 'a' }, { citations: [citationOf(1, { title: null })] })).toBe('### Why?\n-# Only from a');
    const untitled = citationOf(1, { title: null, opening: 'The tide stood.' });
    expect(head({ source: 'a' }, { citations: [untitled] })).toBe('### Why?\n-# Only from The tide stood.');
    expect(head({}, { ofPeriod: { articles: 4, undated: 1 } })).toBe(
      '### Why?\n-# 4 articles of that time · 1 without a date left out',
    );
    expect(head({ side: 'Crews', source: 'Post' })).toBe('### Why?\n-# Only Crews · Only from Post');
  });

  it('stands under a warning where there is one', () => {
    expect(texts(answerOf(), { warning: '⚠ Changed.' })[0]).toBe('### Why?\n⚠ Changed.');
  });

  it('names the sources of this page only, in their order', () => {
    const citations = [citationOf(1), citationOf(2), citationOf(3)];
    const answer = answerOf({ citations, excerpts: [excerptOf({ citation: 3 }), excerptOf({ citation: 1 })] });
    expect(texts(answer).at(-1)).toBe(`**Sources**\n[1] **Title 1** · no date\n[3] **Title 3** · no date\n${footer}`);
    expect(texts(answerOf({ citations: [] })).at(-1)).toBe(footer);
  });

  it('lets no receipt end its own code', () => {
    expect(texts(answerOf({ receipt: 'AB`C`' })).at(-1)).toContain('Receipt `ABC`');
  });
});

describe('no answer', () => {
  const nearest = [excerptOf({ text: 'The tide stood high.' })];

  it('says so, and what was looked for', () => {
    const [head, ...rest] = texts(noAnswerOf(nearest, { why: { kind: 'unknownName', names: ['*Ada*'] } }));
    expect(head).toBe('### Why?\nThese articles do not answer this.\n-# No article mentions \\*Ada\\*.');
    const german = texts(noAnswerOf(nearest, { why: { kind: 'unknownName', names: ['Ada'] } }), { language: 'de' });
    expect(german[0]).toContain('-# Kein Artikel erwähnt Ada.');
    expect(rest).toEqual([unread]);
    expect(texts(noAnswerOf(nearest))[0]).toBe('### Why?\nThese articles do not answer this.');
  });

  it('shows the nearest passages on request, as what they are', () => {
    const missingSides = [{ name: 'Mayor', speaks: true, note: '' }];
    const sides = [{ name: 'Crews', found: 1, shown: 1, excerpts: [0] }];
    expect(
      texts(noAnswerOf(nearest, { missingSides, sides, why: { kind: 'notHeard', names: ['Ada'] } }), { nearest: true }),
    ).toEqual([
      '### Why?\nNearest passages. They do not answer the question.',
      '> The tide stood high.\n-# **Ada** · quote · [1]',
      `${source}\n${unread}`,
    ]);
    expect(texts(answerOf(), { nearest: false })[0]).toBe('### Why?');
  });
});

it('speaks the language of the reader, and leaves the excerpts as they are', () => {
  const [head, found, foot] = texts(answerOf({ asked: { side: 'Crews' } }), { language: 'de' });
  expect(head).toBe('### Why?\n-# Nur Crews');
  expect(found).toMatch(/^> We go on\.\n-# \*\*Ada\*\* · .*Zitat/);
  expect(foot).toMatch(/^\*\*Quellen\*\*\n/);
});
