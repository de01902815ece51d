import type { SearchIndex } from '../../domain/ports.ts';
import { isLightWord } from '../../text/lightWords.ts';
import { asksForWords } from '../question/asksForWords.ts';
import { findEvidence } from './findEvidence.ts';
import { findUnsaid } from './findUnsaid.ts';
import { neighbourhood } from '../candidates/neighbourhood.ts';
import type { QuestionAnalysis, QuestionTerm } from '../question/questionAnalysis.ts';
import type { RankedPassage } from '../candidates/rankedPassage.ts';
import { weights } from '../candidates/weights.ts';

/** What tells whether the corpus answers a question. No feature grows with the corpus or with the question's length but `terms`. */
export const confidenceFeatureNames = [
  /** Word parts of the best passage's score. */
  'words',
  /** The same times the logarithm of the corpus in thousands of passages: in more text, more words are met by chance. */
  'wordsBySize',
  /** What outlet, date and speaker add to the best passage's score. */
  'named',
  /** How far the best passage is ahead of the best one of another article, as a share of its score. */
  'margin',
  /** Best product, over the ranked passages, of the share of the question's words there or beside it and the cosine of what is asked about the names: 0..1. */
  'asked',
  /** What one sentence tells of it: `Evidence.told`, 0..1. */
  'told',
  /** `Evidence.numberless`: 0..1, 0 where no number is asked for. */
  'numberless',
  /** What the asked-for speaker is not heard to speak of, `findUnsaid`: 0..1.5; 0 where nobody's words are asked for. */
  'unsaid',
  /** `Evidence.isSilent`: 1 where the asked-for speaker says nothing of it, else 0. */
  'silent',
  /** Share of the question's names that the corpus does not know: 0..1. */
  'unknown',
  /** Logarithm of the number of terms: long questions are never covered in full. */
  'terms',
] as const;

export type ConfidenceFeatures = Readonly<Record<(typeof confidenceFeatureNames)[number], number>>;

/** Passages that are looked at for `asked`. */
const ASKED = 20;
/** What a word counts that only stands beside a passage, and what a light word counts. */
const BESIDE = 0.5;
const LIGHT = 0.35;

/** @param all best first; more than 50 make no difference */
export function confidenceFeatures(
  index: SearchIndex,
  analysis: QuestionAnalysis,
  all: readonly RankedPassage[],
): ConfidenceFeatures {
  // Only what a side says can answer a question about sides.
  const bySides = all.filter(({ parts }) => parts.speaker > 0);
  const ranked = analysis.aboutSides && bySides.length > 0 ? bySides : all;
  const [best] = ranked;
  const other = ranked.find(({ article }) => article !== best?.article);
  const names = analysis.names;
  const { told, numberless, isSilent } = findEvidence(index, analysis, ranked);
  const words = best ? best.parts.words + best.parts.article + best.parts.phrases + best.parts.clauseWords : 0;
  return {
    words,
    wordsBySize: words * Math.log(Math.max(1, index.info.passages) / 1000),
    named: best ? best.parts.outlet + best.parts.date + best.parts.speaker : 0,
    margin: best && best.score > 0 ? (best.score - (other?.score ?? 0)) / best.score : 0,
    asked: Math.max(
      0,
      ...ranked.slice(0, ASKED).map((one) => shareBeside(index, analysis.terms, one) * one.topicCosine),
    ),
    told,
    numberless,
    silent: isSilent ? 1 : 0,
    unsaid: asksForWords(analysis) ? findUnsaid(index, analysis, ranked) : 0,
    unknown: names.length > 0 ? names.filter(({ known }) => !known).length / names.length : 0,
    terms: Math.log(1 + analysis.terms.length),
  };
}

/** Share of the terms, rare or not, that a passage holds; what only its neighbours or its title hold counts less. */
function shareBeside(index: SearchIndex, terms: readonly QuestionTerm[], { passage, article }: RankedPassage): number {
  const own = index.terms.ofPassage(passage);
  const beside = neighbourhood(index, passage, article).map((n) => index.terms.ofPassage(n));
  let [held, all] = [0, 0];
  for (const { term, related } of terms) {
    const weight = isLightWord(term) ? LIGHT : 1;
    const number = index.terms.numberOf(term);
    all += weight;
    if (own.includes(number)) held += weight;
    else if (related.some((other) => own.includes(index.terms.numberOf(other)))) held += weights.related * weight;
    else if ([...beside, index.terms.ofTitle(article)].some((sequence) => sequence.includes(number)))
      held += BESIDE * weight;
  }
  return all > 0 ? held / all : 0;
}
