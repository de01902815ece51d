import { expect, it } from 'vitest';
import { renderText } from '../../../src/cli/render/renderText.ts';
import type { Excerpt } from '../../../src/domain/answer.ts';
import type { Verified, VerifiedAnswer } from '../../../src/evidence/verified.ts';
import { verified } from '../../fixtures/verified.ts';

const excerpt = (text: string, side: string | null): Verified<Excerpt> =>
  verified({
    text,
    file: 'seeds/quay.txt',
    articleId: 'quay',
    start: 0,
    end: text.length,
    citation: 1,
    kind: 'quote',
    stance: 'said',
    speaker: { name: side === null ? 'A bystander' : 'Ada Quill', role: null, side, resolved: 'named' },
    answer: [],
    bearers: [],
    alsoIn: [],
    score: 1,
  });
const answer: VerifiedAnswer = {
  question: 'What did each side say?',
  outcome: 'answered',
  sides: [{ name: 'Crews', found: 1, shown: 1, excerpts: [0] }],
  missingSides: [],
  excerpts: [excerpt('“We go on.”', 'Crews'), excerpt('“They went on.”', null)],
  citations: [
    { number: 1, articleId: 'quay', title: 'Quay', outlet: null, date: null, file: 'seeds/quay.txt', sha256: 'a' },
  ],
  nearest: [],
  confidence: 0.9,
  receipt: 'ABCD2345',
  index: { generation: 'g', model: 'm', articles: 1, passages: 1 },
  ms: 1,
};
const render = (changed: Partial<VerifiedAnswer> = {}): string =>
  renderText({ ...answer, ...changed }, { width: 80, color: false });

it('says of an excerpt that is not plainly said how it holds', () => {
  const denied = { ...excerpt('He denied it.', null), stance: 'denied' as const };
  const reported = { ...excerpt('He said it.', null), stance: 'reported' as const, via: 'The Ledger' };
  const text = render({ sides: [], excerpts: [denied, reported] });
  expect(text).toContain('quote, denied, rejected or not said');
  expect(text).toContain('quote, according to The Ledger');
});

it('says of what an article tells itself who wrote it, and whose words it is where they are asked', () => {
  const told = { ...excerpt('It rained.', null), kind: 'narration' as const, stance: null, speaker: null };
  const { speaker } = excerpt('It rained.', null);
  const text = render({
    sides: [],
    excerpts: [told, { ...told, author: 'Ann Lee' }, { ...told, author: 'Bo', speaker }],
  });
  expect(text.match(/\[1\] .*/g)?.slice(0, 3)).toEqual([
    '[1] the article itself',
    '[1] the article itself, by Ann Lee',
    '[1] A bystander, the article itself, by Bo',
  ]);
});

it('gives the day of each excerpt where they are of different days, and only there', () => {
  const [citation] = answer.citations;
  if (citation === undefined) throw new Error('nothing is cited');
  const [first, second] = [excerpt('We go.', null), { ...excerpt('We stay.', null), citation: 2 }];
  const dated = (...days: (string | null)[]): string =>
    render({
      sides: [],
      excerpts: [first, second],
      citations: days.map((date, n) => ({ ...citation, number: n + 1, date })),
    });
  expect(dated('2031-03-04', null)).toMatch(/We go\.\n {4}\[1\] 2031-03-04 · [^]*We stay\.\n {4}\[2\] no date · /);
  expect(dated('2031-03-04', '2031-03-04')).not.toContain('] 2031-03-04');
});

it('sets apart what is on no known side, and only where there are sides', () => {
  expect(render()).toMatch(/Crews \(1\)\n\n {2}│ “We go on\.”[^]*On no known side \(1\)\n\n {2}│ “They went on\.”/);
  expect(render({ sides: [] })).not.toContain('On no known side');
  expect(render({ excerpts: answer.excerpts.slice(0, 1) })).not.toContain('On no known side');
});

it('wraps titles and file names at the width, below each other', () => {
  const [citation] = answer.citations;
  const wide = {
    ...answer,
    citations: citation ? [{ ...citation, title: 'A headline that is a good deal longer than a narrow terminal' }] : [],
  };
  const lines = renderText(wide, { width: 40, color: false }).split('\n');
  expect(lines.filter((line) => line.length > 40)).toEqual([]);
  expect(lines).toContain('      longer than a narrow terminal');
});

it('puts in square brackets whom a pronoun means, and the words that answer in bold where there is colour', () => {
  const marked = {
    ...excerpt('He said it opens.', null),
    answer: [{ start: 11, end: 16 }],
    bearers: [{ start: 0, end: 2, name: 'Bo Marsh' }],
  };
  const shown = { ...answer, sides: [], excerpts: [marked] };
  expect(renderText(shown, { width: 80, color: false })).toContain('  │ He [Bo Marsh] said it opens.\n');
  expect(renderText(shown, { width: 80, color: true })).toContain(
    ' He \u001B[2m[Bo Marsh]\u001B[22m said it \u001B[1mopens\u001B[22m.\n',
  );
});

it('names who was asked and said nothing, without sides too', () => {
  const missingSides = [{ name: 'Mayor', speaks: true, note: 'No statement by Mayor on this was found.' }];
  expect(render({ sides: [], missingSides })).toContain('Mayor: No statement by Mayor on this was found.');
});

it('says how to see the rest of a side, where there is more and a way to ask', () => {
  const sides = [{ name: 'Crews', found: 3, shown: 1, excerpts: [0] }];
  const more = (side: string): string => `/more ${side}`;
  const shown = (given: Partial<VerifiedAnswer>) =>
    renderText({ ...answer, ...given }, { width: 80, color: false, more });
  expect(shown({ sides })).toContain('Crews (showing 1 of 3)');
  expect(shown({ sides })).toContain('\n\nFor the rest of a side: /more Crews\n\nSources\n');
  expect(shown({})).not.toContain('For the rest');
  expect(render({ sides })).not.toContain('For the rest');
});

it('says out of how many articles it is, of a period with those that have no date', () => {
  expect(render()).toContain('confidence 0.90 · 1 article searched\n');
  const index = { ...answer.index, articles: 9 };
  expect(render({ index, ofPeriod: { articles: 4, undated: 3 } })).toContain(
    '4 of 9 articles searched (3 without a date\nleft out)\n',
  );
  expect(render({ index, ofPeriod: { articles: 4, undated: 0 } })).toContain('4 of 9 articles searched\n');
});

it('says that nothing read what it shows, and only then', () => {
  expect(render({ index: { ...answer.index, reader: null } })).toContain('\n\nThe reader is off: excerpts are ranked');
  expect(render({ index: { ...answer.index, reader: 'on-record-reader@1' } })).not.toContain('reader');
});

it('suggests what was meant, and says where else the words stand', () => {
  const none = {
    outcome: 'no_evidence',
    why: { kind: 'unknownName', names: ['Bo'] },
    excerpts: [],
    sides: [],
  } as const;
  expect(render({ ...none, didYouMean: 'Who left?' })).toContain(
    'No article mentions Bo.\n\nDid you mean: Who left?\n',
  );
  expect(render(none)).not.toContain('Did you mean');
  const elsewhere = [
    { file: 'a', articleId: 'a', start: 0, end: 1, outlet: 'Post', date: '2031-03-04' },
    { file: 'b', articleId: 'b', start: 0, end: 1, outlet: null, date: null },
  ];
  expect(render({ excerpts: [{ ...excerpt('“No.”', null), alsoIn: elsewhere }] })).toContain(
    'also in a (Post, 2031-03-04), b',
  );
});

it('gives the address of an original, at the words, on a line of its own', () => {
  const [citation] = answer.citations;
  const url = 'https://courier.example/a/very/long/address/that/would/not/fit/into/the/width/of/a/line';
  const text = render({ citations: [{ ...citation, url } as VerifiedAnswer['citations'][number]] });
  expect(text).toContain(`seeds/quay.txt\n      ${url}#:~:text=%E2%80%9CWe%20go%20on.%E2%80%9D\n`);
});
