import { describe, expect, it } from 'vitest';
import type { VerifiedAnswer } from '../../../src/evidence/verified.ts';
import { renderAnswer } from '../../../src/discord/render/answer/renderAnswer.ts';
import { componentsOf } from '../../e2e/reading.ts';
import { answerOf, excerptOf } from '../../fixtures/writtenAnswer.ts';

const side = (name: string, found: number, ...excerpts: number[]) => ({
  name,
  found,
  shown: excerpts.length,
  excerpts,
});
const found = (count: number, text = 'said') =>
  Array.from({ length: count }, (_, n) => excerptOf({ text: `${text} ${n}`, speaker: null, kind: 'narration' }));
const under = '\n-# the article’s own words · [1]';

/**
 * Texts and buttons between the question and the sources of a page, in order; then the row of buttons without the
 * judgement.
 */
function blocks(answer: VerifiedAnswer, page = 0): string[] {
  const body = renderAnswer(answer, { language: 'en', page });
  const all = componentsOf({ body }).flatMap(
    ({ content, label, custom_id: id }) => content ?? (id ? `${label} ${id}` : []),
  );
  return all.slice(
    1,
    all.findIndex((text) => text.startsWith('**Sources**')),
  );
}

describe('the sides of an answer', () => {
  it('stand in its order, each with how much was found of it and a button an excerpt', () => {
    const answer = answerOf({ excerpts: found(4), sides: [side('Crews', 2, 2, 0), side('*Lines*', 1, 1)] });
    expect(blocks(answer)).toEqual([
      `**Crews** · 2 statements\n> said 2${under}`,
      'Context 1 r1:context:ABCD1234:2:0',
      `> said 0${under}`,
      'Context 2 r1:context:ABCD1234:0:0',
      `**\\*Lines\\*** · 1 statement\n> said 1${under}`,
      'Context 3 r1:context:ABCD1234:1:1',
      `**On no known side**\n> said 3${under}`,
      'Context 4 r1:context:ABCD1234:3',
    ]);
  });

  it('lead to the rest of what they said, where there is more', () => {
    const answer = answerOf({
      excerpts: found(2),
      sides: [side('Crews', 1, 0), side(` The \n${'x'.repeat(60)}`, 9, 1)],
    });
    const [, , second, , more, ...rest] = blocks(answer);
    expect(second).toMatch(/^\*\*The x+\*\* · showing 1 of 9\n> said 1/);
    expect(more).toBe(`More: The ${'x'.repeat(35)}… (+8) r1:more:ABCD1234:1`);
    expect(rest).toEqual([]);
  });

  it('that said nothing stand together, in bold, each with a sentence', () => {
    const missingSides = ['Mayor', '*Bay*'].map((name) => ({ name, speaks: name === 'Mayor', note: '' }));
    expect(blocks(answerOf({ excerpts: found(1), missingSides }))).toEqual([
      `> said 0${under}`,
      'Context 1 r1:context:ABCD1234:0',
      '**Mayor** speaks in these articles, but nothing of theirs was found that answers this.\n' +
        '**\\*Bay\\*** was not found to say anything in these articles.',
    ]);
  });

  it('that are missing have their nearest passages apart, numbered behind the excerpts', () => {
    const answer = answerOf({ excerpts: found(2), nearest: found(1, 'near'), sides: [side('Crews', 2, 0, 1)] });
    const body = renderAnswer(answer, { language: 'en', nearest: true });
    const all = componentsOf({ body }).flatMap(({ content, custom_id: id }) => content ?? id ?? []);
    expect(all[0]).toContain('Nearest passages. They do not answer the question.');
    expect(all.slice(1, 3)).toEqual([`> near 0${under}`, 'r1:context:ABCD1234:2']);
    expect(all.join('\n')).not.toContain('said');
  });

  it('share what they said together, and each has its own button', () => {
    const answer = answerOf({ excerpts: found(1), sides: [side('Crews', 1, 0), side('Lines', 1, 0)] });
    expect(blocks(answer)).toEqual([
      `**Crews** · 1 statement\n> said 0${under}`,
      'Context 1 r1:context:ABCD1234:0:0',
      `**Lines** · 1 statement\n> said 0${under}`,
      'Context 2 r1:context:ABCD1234:0:1',
    ]);
  });
});

describe('an answer of several pages', () => {
  const long = 'x'.repeat(1200);
  const answer = answerOf({ excerpts: found(4, long), sides: [side('Crews', 9, 0, 1, 2), side('Lines', 1, 3)] });
  const short = (page: number) => blocks(answer, page).map((block) => block.replace(long, '').split('\n')[0]);

  it('continues a side on the next, and shows more of it only where it ends', () => {
    expect(short(0)).toEqual([
      '**Crews** · showing 3 of 9',
      'Context 1 r1:context:ABCD1234:0:0',
      '>  1',
      'Context 2 r1:context:ABCD1234:1:0',
      '**Lines** · 1 statement',
      'Context 3 r1:context:ABCD1234:3:1',
    ]);
    expect(short(1)).toEqual([
      '**Crews** (continued) · showing 3 of 9',
      'Context 4 r1:context:ABCD1234:2:0',
      'More: Crews (+6) r1:more:ABCD1234:0',
    ]);
  });

  it('shows the nearest page that there is', () => {
    expect(short(7)).toEqual(short(1));
    expect(short(-1)).toEqual(short(0));
    const foot = (page: number) =>
      componentsOf({ body: renderAnswer(answer, { language: 'en', page }) }).findLast(({ content }) => content)
        ?.content;
    expect(foot(0)).toMatch(/ · Page 1 of 2$/);
    expect(foot(7)).toMatch(/ · Page 2 of 2$/);
  });

  it('cuts its pages alike for everybody, so that what is shared holds what its reader saw', () => {
    for (const size of [200, 900]) {
      const many = answerOf({ excerpts: found(14, 'y'.repeat(size)) });
      const shown = (view: object) =>
        [0, 1].map((page) =>
          componentsOf({ body: renderAnswer(many, { language: 'en', page, ...view }) }).flatMap(({ custom_id: id }) =>
            id?.startsWith('r1:context') ? [id] : [],
          ),
        );
      for (const isPrivate of [true, false]) expect(shown({ isPrivate })).toEqual(shown({}));
    }
  });
});
