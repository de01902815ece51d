import { expect, it } from 'vitest';
import { renderExplanation } from '../../../src/cli/render/renderExplanation.ts';
import type { Why } from '../../../src/domain/answer.ts';
import type { VerifiedAnswer } from '../../../src/evidence/verified.ts';
import { fakeAnswer } from '../../fakes/botContext.ts';
import { newsCorpus } from '../../fakes/newsCorpus.ts';
import { verified } from '../../fixtures/verified.ts';

const why: Why = {
  part: 'Which offer stands?',
  candidate: { rank: 2, score: 1.25, parts: { keyword: 0.75, vector: 0.5 } },
  reader: { score: 2.5, window: -0.25 },
  needed: -2,
  folded: 1,
};
const answer = fakeAnswer(newsCorpus(), 'Which offer stands?');
const [first] = answer.excerpts;
const explained = (changed: Partial<Why>, notShown: VerifiedAnswer['notShown'] = []): string =>
  renderExplanation(
    { ...answer, excerpts: first === undefined ? [] : [{ ...first, why: { ...why, ...changed } }], notShown },
    { width: 100, color: false },
  );

it('says for an excerpt what it was read for, its scores, what was needed, and what was folded into it', () => {
  expect(explained({})).toBe(
    [
      'Why these',
      '',
      '  [1] the crews had never answered its last offer',
      '      read for: Which offer stands?',
      '      candidate 2, score 1.25: keyword 0.75, vector 0.50',
      '      reader: sentence 2.50, window -0.25; needed -2.00',
      '      folded into it: 1 other place',
      '',
    ].join('\n'),
  );
});

it('says what is no candidate itself, and what nothing read', () => {
  const shown = explained({ part: '', candidate: null, reader: null });
  expect(shown).toContain('candidate: no; it stands beside one\n      reader: off\n');
  expect(shown).not.toContain('read for');
});

it('names what was not shown, and the reason', () => {
  const others =
    first === undefined
      ? []
      : [{ ...first, ...verified({ text: 'word '.repeat(30) }), why, reason: 'others come nearer' }];
  expect(explained({}, others)).toContain(
    `Why not the next ones\n\n  harbour-1 ${'word '.repeat(8)}…\n      not shown: others come nearer\n      read for`,
  );
});
