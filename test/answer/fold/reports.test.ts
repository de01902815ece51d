import { describe, expect, it } from 'vitest';
import { reports } from '../../../src/answer/fold/reports.ts';
import type { FoldedUnit } from '../../../src/answer/fold/foldAlike.ts';
import type { Span } from '../../../src/domain/span.ts';
import type { Statement } from '../../../src/domain/statement.ts';
import { bySide } from '../../../src/answer/layout/bySide.ts';
import { asRead } from '../../../src/answer/layout/nearMatter.ts';
import { articleOf } from '../../fixtures/longArticle.ts';

const SENTENCE = 'Reuters said that the mill had warned that the dam leaks, and rain fell.';
const article = articleOf('dam', [SENTENCE]);
const place = { article, start: 0, end: SENTENCE.length, sentences: [0, 1] as const, statements: [] };
const span = (words: string): Span => {
  const start = article.article.text.indexOf(words);
  return { start, end: start + words.length };
};
const shownAs = (words: string, name: string, more: Partial<Statement> & { side?: string } = {}): FoldedUnit => ({
  unit: place,
  score: 5,
  window: 0,
  answer: [],
  alike: [],
  statement: {
    articleId: 'dam',
    content: [span(words)],
    source: [],
    cue: [],
    kind: 'paraphrase',
    stance: 'said',
    speaker: { name, role: null, side: more.side ?? null, resolved: 'named' },
    ...more,
  },
});
const NESTED = 'that the mill had warned that the dam leaks';
const warning = shownAs('that the dam leaks', 'the mill', {
  side: 'Mill',
  source: [span('the mill')],
  cue: [span('had warned')],
  stance: 'reported',
  via: 'Reuters',
});
const reuters = shownAs(NESTED, 'Reuters');

describe('reports', () => {
  it('holds of who tells what another says, of the same side or of none', () => {
    expect(reports(reuters, warning)).toBe(true);
    expect(reports(shownAs(NESTED, 'Reuters', { side: 'Mill' }), warning)).toBe(true);
  });

  it('does not hold of what is reported, of a rival, of another, nor of who says more', () => {
    expect(reports(warning, reuters)).toBe(false);
    expect(reports(warning, warning)).toBe(false);
    expect(reports(shownAs(NESTED, 'Reuters', { side: 'Anglers' }), warning)).toBe(false);
    expect(reports(shownAs(NESTED, 'AP'), warning)).toBe(false);
    expect(reports(shownAs(`${NESTED}, and rain fell`, 'Reuters'), warning)).toBe(false);
    expect(reports({ ...reuters, unit: { ...place } }, warning)).toBe(false);
    expect(reports({ ...reuters, statement: null }, warning)).toBe(false);
  });

  it('holds only where the label of what is reported names the reporter', () => {
    const denied =
      warning.statement === null
        ? warning
        : { ...warning, statement: { ...warning.statement, stance: 'denied' as const } };
    expect(reports(reuters, denied)).toBe(false);
  });

  it('leaves the reported one in an answer by side', () => {
    const { units, sides } = bySide([reuters, warning], [], asRead);
    expect(units).toEqual([warning]);
    expect(sides.map(({ name }) => name)).toEqual(['Mill']);
  });
});
