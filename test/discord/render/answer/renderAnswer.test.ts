import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Excerpt } from '../../../../src/domain/answer.ts';
import type { Verified, VerifiedAnswer } from '../../../../src/evidence/verified.ts';
import { renderAnswer } from '../../../../src/discord/render/answer/renderAnswer.ts';
import { judge } from '../../../e2e/judge/judge.ts';
import { componentsOf, textOf } from '../../../e2e/reading.ts';
import { shownText } from '../../shownText.ts';
import { verified } from '../../../fixtures/verified.ts';

const texts = fc.oneof(
  fc.string({ minLength: 1, maxLength: 3000 }),
  fc.lorem({ maxCount: 60 }),
  fc.constantFrom('**x** @everyone [a](https://b.example)', '_'.repeat(2500), '# h\n> q\n- l'),
);
const names = fc.oneof(fc.string({ minLength: 1, maxLength: 60 }), fc.constantFrom('Ada Quill', '@here', '**Bo**'));

const excerpts: fc.Arbitrary<Verified<Excerpt>> = fc.record({
  text: texts.map((text) => verified({ text }).text),
  file: fc.constant('seeds/a.txt'),
  articleId: fc.constantFrom('a', 'b'),
  start: fc.nat(1000),
  end: fc.nat(1000),
  citation: fc.constantFrom(1, 2),
  kind: fc.constantFrom('quote', 'mixed', 'paraphrase', 'narration'),
  stance: fc.constantFrom('said', 'denied', 'conditional', 'asked', 'reported', null),
  speaker: fc.option(
    fc.record({ name: names, role: fc.option(names), side: fc.option(names), resolved: fc.constant('named' as const) }),
  ),
  answer: fc.array(fc.record({ start: fc.nat(3000), end: fc.nat(3000) }), { maxLength: 3 }),
  bearers: fc.array(fc.record({ start: fc.nat(2000), end: fc.nat(2000), name: names }), { maxLength: 3 }),
  alsoIn: fc.constant([{ file: 'seeds/c.txt', articleId: 'c', start: 0, end: 1 }]),
  score: fc.constant(1),
});

const answers: fc.Arbitrary<VerifiedAnswer> = fc
  .tuple(fc.array(excerpts, { maxLength: 14 }), fc.string({ maxLength: 300 }), names, fc.array(names, { maxLength: 4 }))
  .map(([found, question, title, sides]) => ({
    question,
    outcome: found.length > 0 ? 'answered' : 'no_evidence',
    sides: sides.map((name, n) => {
      const of = found.flatMap((_, position) => (position % sides.length === n ? [position] : []));
      return { name, found: of.length + n, shown: of.length, excerpts: of };
    }),
    missingSides: [{ name: title, speaks: true, note: '' }],
    excerpts: found,
    nearest: [],
    citations: [1, 2].map((number) => ({
      number,
      articleId: number === 1 ? 'a' : 'b',
      title,
      outlet: title,
      date: '2031-03-04',
      file: 'seeds/a.txt',
      sha256: 'x',
    })),
    confidence: 0.5,
    receipt: 'abcd1234',
    index: { generation: 'g', model: 'm', articles: 2, passages: 2 },
    ms: 1,
  }));

it('makes pages that Discord takes, in any language, and shows every excerpt on one of them', () => {
  fc.assert(
    fc.property(answers, fc.constantFrom('en', 'ar', 'es', 'fr', 'de'), fc.boolean(), (answer, language, isPrivate) => {
      const pages = allPages(answer, language, isPrivate);
      for (const page of pages)
        expect(
          judge({
            method: 'PATCH',
            path: '/webhooks/123456789012345678/t/messages/@original',
            body: onTheWire(page),
            files: [],
          }),
        ).toEqual([]);
      const contexts = pages.flatMap((page) =>
        componentsOf({ body: page }).flatMap(({ custom_id: id }) =>
          id?.startsWith('r1:context:') === true ? [id] : [],
        ),
      );
      expect(contexts.map((id) => Number(id.split(':')[3])).toSorted((a, b) => a - b)).toEqual(
        answer.excerpts.map((_, n) => n),
      );
    }),
    { numRuns: 60 },
  );
});

it('keeps formatting of articles out of ours', () => {
  fc.assert(
    fc.property(answers, (answer) => {
      // Ours is bold, italics, quotations, small print, headings, receipts in backticks and dates; nothing else may be
      // active.
      for (const page of allPages(answer, 'en', false)) {
        const ours = new Set(['*', '_', '> ', '-# ', '### ', '`', '<t:']);
        expect(shownText(textOf({ body: page })).active.filter((found) => !ours.has(found))).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

it('shows what two sides said together under both', () => {
  const answer = {
    ...sample(),
    sides: ['Crews', 'Lines'].map((name) => ({ name, found: 1, shown: 1, excerpts: [0] })),
  };
  const { allowedMentions, ...page } = renderAnswer(answer, { language: 'en' });
  expect(textOf({ body: page }).match(/We go on\./g)).toHaveLength(2);
  expect(
    judge({
      method: 'PATCH',
      path: '/webhooks/123456789012345678/t/messages/@original',
      body: { ...page, allowed_mentions: allowedMentions },
      files: [],
    }),
  ).toEqual([]);
});

it('says where it cut a long excerpt, and never inside a word', () => {
  const long = Array.from({ length: 600 }, (_, n) => `word${n}`).join(' ');
  const [page] = allPages({ ...sample(), excerpts: [{ ...excerpt(), ...verified({ text: long }) }] }, 'en', false);
  const [quoted = ''] = textOf({ body: page }).split('\n-# … cut here: press **Context 1**');
  expect(long.startsWith(`${quoted.split('> ').at(-1)} `)).toBe(true);
});

it('counts what it shows and names the sides that said nothing', () => {
  const answer = {
    ...sample(),
    sides: [{ name: 'Crews', found: 7, shown: 1, excerpts: [0] }],
    missingSides: [{ name: 'Mayor', speaks: true, note: '' }],
  };
  const shown = textOf({ body: renderAnswer(answer, { language: 'en' }) });
  expect(shown).toContain('**Crews** · showing 1 of 7');
  expect(shown).toContain('**Mayor** speaks in these articles, but nothing of theirs');
  expect(shown).toContain('also in 1 article\n');
  const whole = { ...answer, sides: [{ name: 'Crews', found: 1, shown: 1, excerpts: [0] }] };
  expect(textOf({ body: renderAnswer(whole, { language: 'en' }) })).toContain('**Crews** · 1 statement\n');
});

it('sets apart what is on no known side, and only where there are sides', () => {
  const found = [excerpt(), { ...excerpt(), ...verified({ text: 'Somebody saw it.' }) }];
  const answer = { ...sample(), excerpts: found, sides: [{ name: 'Crews', found: 1, shown: 1, excerpts: [0] }] };
  expect(textOf({ body: renderAnswer(answer, { language: 'en' }) })).toContain(
    '**On no known side**\n> Somebody saw it.',
  );
  expect(textOf({ body: renderAnswer({ ...answer, sides: [] }, { language: 'en' }) })).not.toContain(
    'On no known side',
  );
});

it('holds every side on the first page, however much the first of them said', () => {
  const sides = ['Crews', 'Lines', 'Mayor'];
  const found = sides.flatMap((side) =>
    Array.from({ length: 6 }, (_, n) => ({
      ...excerpt(),
      ...verified({ text: `${side} ${n} ${'said it again, '.repeat(12)}and again.` }),
    })),
  );
  const answer = {
    ...sample(),
    excerpts: found,
    sides: sides.map((name, n) => ({
      name,
      found: 9,
      shown: 6,
      excerpts: [0, 1, 2, 3, 4, 5].map((rank) => n * 6 + rank),
    })),
    missingSides: [{ name: 'Port', speaks: true, note: '' }],
  };
  const [first, second] = allPages(answer, 'en', false).map((page) => textOf({ body: page }));
  for (const side of sides) expect(first).toMatch(new RegExp(`\\*\\*${side}\\*\\* · showing 6 of 9\n> ${side} 0`));
  expect(first).toContain('**Port** speaks');
  expect(second).toContain('**Crews** (continued)');
});

it('marks the words that answer, and beside a pronoun whom it means', () => {
  const found = {
    ...excerpt(),
    ...verified({ text: 'They go on.' }),
    start: 40,
    end: 51,
    answer: [{ start: 45, end: 50 }],
    bearers: [{ start: 40, end: 44, name: 'Crews' }],
  };
  const shown = textOf({ body: renderAnswer({ ...sample(), excerpts: [found] }, { language: 'en' }) });
  expect(shown).toContain('> They _\\[Crews\\]_ **go on**.\n');
});

it('names who was asked and said nothing, without sides too', () => {
  const answer = { ...sample(), missingSides: [{ name: 'Mayor', speaks: true, note: '' }] };
  const shown = textOf({ body: renderAnswer(answer, { language: 'en' }) });
  expect(shown).toContain('**Mayor** speaks in these articles, but nothing of theirs');
});

it('says under an answer that nothing read what it shows, and only then', () => {
  const under = (reader?: string | null) => {
    const index = { ...sample().index, ...(reader === undefined ? {} : { reader }) };
    return textOf({ body: renderAnswer({ ...sample(), index }, { language: 'en' }) });
  };
  expect(under(null)).toContain('-# The reader is off: excerpts are ranked by words and similarity only.\n-# Quoted');
  expect(under('on-record-reader@1')).not.toContain('reader');
  expect(under()).not.toContain('reader');
});

function allPages(answer: VerifiedAnswer, language: 'en' | 'ar' | 'es' | 'fr' | 'de', isPrivate: boolean) {
  const first = renderAnswer(answer, { language, isPrivate });
  const pages = [first];
  while (
    componentsOf({ body: pages.at(-1) }).some(
      ({ custom_id: id, disabled }) =>
        id === `r1:page:${answer.receipt}:${pages.length}:${language}` && disabled !== true,
    )
  ) {
    pages.push(renderAnswer(answer, { language, isPrivate, page: pages.length }));
  }
  return pages;
}

/** As discord.js sends it. */
function onTheWire({ allowedMentions, ...reply }: ReturnType<typeof renderAnswer>): unknown {
  return { ...reply, allowed_mentions: allowedMentions };
}

function excerpt(): Verified<Excerpt> {
  return {
    ...verified({ text: 'We go on.' }),
    file: 'seeds/a.txt',
    articleId: 'a',
    start: 0,
    end: 9,
    citation: 1,
    kind: 'quote',
    stance: 'said',
    speaker: { name: 'Ada', role: null, side: 'Crews', resolved: 'named' },
    answer: [],
    bearers: [],
    alsoIn: [{ file: 'seeds/b.txt', articleId: 'b', start: 0, end: 9 }],
    score: 1,
  };
}

function sample(): VerifiedAnswer {
  return {
    question: 'Why?',
    outcome: 'answered',
    sides: [],
    missingSides: [],
    excerpts: [excerpt()],
    nearest: [],
    citations: [{ number: 1, articleId: 'a', title: 'T', outlet: null, date: null, file: 'seeds/a.txt', sha256: 'x' }],
    confidence: 1,
    receipt: 'abcd1234',
    index: { generation: 'g', model: 'm', articles: 1, passages: 1 },
    ms: 1,
  };
}
