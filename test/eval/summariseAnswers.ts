import { seeded } from '../../bench/seeded.ts';
import { median } from '../../bench/statistics.ts';
import { auroc } from './metrics.ts';
import type { AnswerScore } from './scoreAnswers.ts';

/** Shares are 0..1; NaN where there is nothing to take a share of. */
export interface AnswerFigures {
  readonly questions: number;
  /** First excerpt is evidence, or rightly abstained; over all questions. */
  readonly useful: number;
  /** 95 % interval of `useful` over questions drawn with replacement. */
  readonly usefulFrom: number;
  readonly usefulTo: number;
  /** Answerable questions whose first excerpt is evidence. */
  readonly first: number;
  /** Groups found of all groups. */
  readonly recall: number;
  /** Excerpts that are evidence, of those shown for answerable questions. */
  readonly precision: number;
  /** Of the questions that should be abstained from. */
  readonly abstained: number;
  /** Groups found under the right side (speaker), of those found that ask for one. */
  readonly side_of_found: number;
  readonly speaker_of_found: number;
  /** Of `confidence`, for whether the articles answer. */
  readonly auroc: number;
  /** Per answer to an answerable question. */
  readonly excerpts: number;
  /** Median per answer that is not laid out by side. */
  readonly words: number;
  /** Characters of sentences that hold evidence, of all shown for answerable questions. */
  readonly evidence: number;
  /** Excerpts with what they must not hold; must be 0. */
  readonly junk: number;
}

const SEED = 20_261_128;
const DRAWS = 2000;

/** Figures of a system over questions; the same scores give the same interval. */
export function summariseAnswers(scores: readonly AnswerScore[]): AnswerFigures {
  const answerable = scores.filter(({ isAnswerable }) => isAnswerable);
  const others = scores.filter(({ isAnswerable }) => !isAnswerable);
  const total = (name: Counted): number => scores.reduce((sum, score) => sum + score[name], 0);
  const [usefulFrom, usefulTo] = intervalOfMean(scores.map(useful));
  return {
    questions: scores.length,
    useful: meanOf(scores.map(useful)),
    usefulFrom,
    usefulTo,
    first: meanOf(answerable.map(({ isFirst }) => Number(isFirst))),
    recall: total('found') / total('groups'),
    precision: total('evidence') / total('shown'),
    abstained: meanOf(others.map(({ isAnswered }) => Number(!isAnswered))),
    side_of_found: total('sideRight') / total('sideFound'),
    speaker_of_found: total('speakerRight') / total('speakerFound'),
    auroc: auroc(scores.map(({ confidence, isAnswerable }) => [confidence, isAnswerable])),
    excerpts: total('shown') / answerable.filter(({ isAnswered }) => isAnswered).length,
    words: median(answerable.flatMap(({ words }) => (words === null ? [] : [words]))),
    evidence: total('evidenceCharacters') / total('characters'),
    junk: total('junk'),
  };
}

type Counted = { [Name in keyof AnswerScore]: AnswerScore[Name] extends number ? Name : never }[keyof AnswerScore];

/** 1 or 0: what a reader has of it. */
function useful({ isAnswerable, isAnswered, isFirst }: AnswerScore): number {
  return Number(isAnswerable ? isFirst : !isAnswered);
}

/** Percentile bootstrap of Efron and Tibshirani, with a fixed seed. */
function intervalOfMean(values: readonly number[]): [number, number] {
  const random = seeded(SEED);
  const means = Array.from({ length: DRAWS }, () =>
    meanOf(values.map(() => values[Math.floor(random() * values.length)] ?? 0)),
  ).toSorted((a, b) => a - b);
  return [means[Math.floor(DRAWS * 0.025)] ?? Number.NaN, means[Math.ceil(DRAWS * 0.975) - 1] ?? Number.NaN];
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
