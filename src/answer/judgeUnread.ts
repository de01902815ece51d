import type { Candidate, SpokenBy } from '../domain/candidate.ts';
import { candidateConfidence } from '../reader/answerability.ts';
import weights from '../reader/weights.json' with { type: 'json' };
import type { Judgement } from './judge.ts';
import { asRead } from './layout/nearMatter.ts';
import { assertsNothing } from './units/assertsNothing.ts';
import { unitsOfCandidates } from './units/unitsOfCandidates.ts';

/** Judges candidates that nothing read: they stay in their order. */
export function judgeUnread(proposed: readonly Candidate[], asked?: SpokenBy, isSaidBy = false): Judgement {
  const candidates = proposed.filter(({ article, sentences: [first, end] }) =>
    article.sentences.slice(first, end).some((_, at) => !assertsNothing(article, first + at, isSaidBy)),
  );
  const units = unitsOfCandidates(candidates, asked);
  const confidence = candidateConfidence(candidates);
  const selection = { units: units.slice(0, weights.off.most), sides: [], missing: [] };
  const part = { question: '', asked: null, spokenBy: null };
  return {
    selection,
    nearness: asRead,
    confidence,
    isAnswered: confidence >= weights.off.enough,
    nearest: units,
    parts: [{ part, candidates, sentences: [] }],
  };
}
