import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../src/domain/answer.ts';
import type { AnswerView } from '../../../../src/discord/render/answer/answerView.ts';
import { answerControls } from '../../../../src/discord/render/answer/answerControls.ts';
import { answerOf, excerptOf, noAnswerOf } from '../../../fixtures/writtenAnswer.ts';

/** Rows of buttons as `label id`, one that cannot be pressed in brackets. */
function rows(answer: Answer, view: Partial<AnswerView> = {}, position = { page: 0, pages: 1 }): string[][] {
  return answerControls(answer, { language: 'en', ...view }, position).map(({ components }) =>
    components.map((button) => {
      const shown = `${'label' in button ? button.label : ''} ${'url' in button ? button.url : button.custom_id}`;
      return button.disabled === true ? `(${shown})` : shown;
    }),
  );
}

/** What is under every answer, and under one that only its asker sees. */
const judgedAlone = ['Helpful r1:helpful:ABCD1234', 'Not helpful r1:unhelpful:ABCD1234'];
const judged = [...judgedAlone, 'Delete r1:delete:ABCD1234'];
const sources = 'Sources r1:sources:ABCD1234';

describe('the buttons under an answer', () => {
  it('lead to its sources and take a judgement', () => {
    expect(rows(answerOf())).toEqual([[sources, ...judged]]);
  });

  it('lead to no sources where nothing is cited or shown', () => {
    expect(rows(answerOf({ citations: [] }))).toEqual([judged]);
    expect(rows(answerOf({ excerpts: [] }))).toEqual([judged]);
  });

  it('open it on the web where that has an address', () => {
    const link = 'https://read.example/answers/ABCD1234';
    expect(rows(answerOf(), { link })).toEqual([[sources, `Open on the web ${link}`, ...judged]]);
  });

  it('share what one person sees, at its page', () => {
    const view = { isPrivate: true };
    expect(rows(answerOf(), view)).toEqual([[sources, 'Share here r1:share:ABCD1234:0:0', ...judgedAlone]]);
    const nearest = noAnswerOf([excerptOf()]);
    expect(rows(nearest, { ...view, nearest: true })).toEqual([['Share here r1:share:ABCD1234:0:1', ...judgedAlone]]);
    expect(rows(answerOf(), { isPrivate: false })).toEqual([[sources, ...judged]]);
  });

  it('turn the pages, of the answer or of the nearest passages, in the language of the message', () => {
    expect(rows(answerOf(), {}, { page: 0, pages: 3 })).toEqual([
      ['(Previous r1:page:ABCD1234:-1:en)', 'Next r1:page:ABCD1234:1:en', sources],
      judged,
    ]);
    const near = rows(noAnswerOf([excerptOf()]), { nearest: true, language: 'de' }, { page: 1, pages: 2 });
    expect(near[0]?.slice(0, 2)).toEqual(['Zurück r1:nearest:ABCD1234:0:de', '(Weiter r1:nearest:ABCD1234:2:de)']);
  });

  it('offer the nearest passages, where there are some and they are not shown yet', () => {
    const offer = 'Show the nearest passages r1:nearest:ABCD1234:0:en';
    expect(rows(noAnswerOf([excerptOf()]))).toEqual([[offer, ...judged]]);
    expect(rows(noAnswerOf([excerptOf()]), { nearest: true })).toEqual([judged]);
    expect(rows(noAnswerOf([]))).toEqual([judged]);
    // Of who is missing from an answer.
    expect(rows(answerOf({ nearest: [excerptOf()] }))).toEqual([[offer, sources, ...judged]]);
    expect(rows(answerOf({ nearest: [excerptOf()] }), { nearest: true })).toEqual([[sources, ...judged]]);
  });

  it('ask what was meant, where that is suggested', () => {
    const didYouMean = 'Who *left* the quay?';
    const corrected = `Did you mean: ${didYouMean} r1:corrected:ABCD1234`;
    expect(rows(noAnswerOf([], { didYouMean }))).toEqual([[corrected, ...judged]]);
    expect(rows(noAnswerOf([], { didYouMean }), { nearest: true })).toEqual([judged]);
  });

  it('ask a follow-up as it was typed', () => {
    const typed = 'Ask it as I wrote it r1:literal:ABCD1234';
    expect(rows(answerOf({ asked: { typed: 'And?' } }))).toEqual([[sources, typed, ...judged]]);
    expect(rows(answerOf({ asked: { side: 'Crews' } }))).toEqual([[sources, ...judged]]);
  });

  it('stand in as few rows as Discord takes, evenly', () => {
    const all = { isPrivate: true };
    const asked = answerOf({ asked: { typed: 'And?' } });
    expect(rows(answerOf({ asked: {} }), all, { page: 1, pages: 3 }).map((row) => row.length)).toEqual([3, 3]);
    expect(rows(asked, {}, { page: 1, pages: 3 }).map((row) => row.length)).toEqual([4, 3]);
    expect(rows(asked, all).map((row) => row.length)).toEqual([5]);
    expect(rows(asked, all, { page: 1, pages: 3 }).map((row) => row.length)).toEqual([4, 3]);
  });

  it('speak the language of the message', () => {
    expect(rows(answerOf(), { language: 'es' })[0]?.[0]).toBe('Fuentes r1:sources:ABCD1234');
  });
});
