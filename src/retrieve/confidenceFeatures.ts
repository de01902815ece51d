import type { SearchIndex } from '../domain/ports.ts';
import { isLightWord } from '../text/lightWords.ts';
import { findMentions } from './findMentions.ts';
import type { QuestionAnalysis, QuestionTerm } from './questionAnalysis.ts';
import type { RankedPassage } from './rankedPassage.ts';

/** What tells whether the corpus answers a question. No feature grows with the corpus or with the question's length but `terms`. */
export const confidenceFeatureNames = [
  /** Word parts of the best passage's score. */
  'words',
  /** The same times the logarithm of the corpus in thousands of passages: in more text, more words are met by chance. */
  'wordsBySize',
  /** Cosine of the question with the best passage. */
  'cosine',
  /** Best cosine with any passage that was ranked. */
  'nearest',
  /** What outlet, date and speaker add to the best passage's score. */
  'named',
  /** How far the best passage is ahead of the best one of another article, as a share of its score. */
  'margin',
  /** Best share, over the first passages, of the terms that are no names, weighed by idf: 0..1. */
  'topic',
  /** Best product, over the ranked passages, of the share of the question's words there or beside it and the cosine of what is asked about the names: 0..1. */
  'asked',
  /** What the asked-for speaker is not heard to speak of: how much less of the terms that are no names than others do, and half the share of the other names: 0..1.5; 0 where nobody's words are asked for. */
  'unsaid',
  /** Share of the question's names that one of the first passages holds: 0..1. */
  'names',
  /** Share of the question's names that the corpus does not know: 0..1. */
  'unknown',
  /** Logarithm of the number of terms: long questions are never covered in full. */
  'terms',
] as const;

export type ConfidenceFeatures = Readonly<Record<(typeof confidenceFeatureNames)[number], number>>;

/** Passages that are looked at, and those that are searched for an asked-for speaker. */
const FIRST = 6;
const SEARCHED = 15;
const ASKED = 20;
/** What a word counts that only stands beside a passage, and what a light word counts. */
const BESIDE = 0.5;
const LIGHT = 0.35;
/** What a passage counts that names the asked-for speaker and holds no statement known to be by them. */
const UNSAID = 0.6;
/** What the names that the speaker does not speak of count beside the other words. */
const NAMES_UNSAID = 0.5;

/** @param all best first; more than `SEARCHED` make no difference */
export function confidenceFeatures(index: SearchIndex, analysis: QuestionAnalysis, all: readonly RankedPassage[]): ConfidenceFeatures {
  // Only what a side says can answer a question about sides.
  const bySides = all.filter(({ parts }) => parts.speaker > 0);
  const ranked = analysis.aboutSides && bySides.length > 0 ? bySides : all;
  const [best] = ranked;
  const other = ranked.find(({ article }) => article !== best?.article);
  const first = ranked.slice(0, FIRST);
  const bySpeaker = ranked.slice(0, SEARCHED).filter(({ parts }) => parts.speaker > 0);
  const aboutSpeaker = ranked.slice(0, SEARCHED).filter((one) => analysis.saidBy.some(({ terms }) => terms.every(wordsOf(index, one))));
  const names = analysis.names;
  const ofNames = new Set(names.flatMap(({ terms }) => terms));
  const topics = analysis.terms.filter(({ term }) => !ofNames.has(term));
  const topicOf = (one: RankedPassage): number => (topics.length > 0 ? share(topics, wordsOf(index, one), wordsOfArticle(index, one)) : one.coverage);
  const topic = Math.max(0, ...first.map(topicOf));
  const isHeld = ({ kind, text, terms }: (typeof names)[number]): boolean => {
    const mentions = findMentions(index, { text, terms });
    return kind === 'outlet' || first.some(({ passage, article }) => mentions.inPassage(passage) || mentions.inTitle(article));
  };
  const others = names.filter(({ kind, start }) => kind !== 'outlet' && !analysis.saidBy.some((asked) => asked.start === start));
  const isSpokenOf = (name: (typeof names)[number]): number => {
    const mentions = findMentions(index, name);
    const isNear = ({ passage, article }: RankedPassage): boolean => mentions.inTitle(article) || neighbourhood(index, passage, article).some(mentions.inPassage);
    return bySpeaker.some(isNear) ? 1 : aboutSpeaker.some(isNear) ? UNSAID : 0;
  };
  const topicUnsaid = Math.max(0, topic - Math.max(0, ...bySpeaker.map(topicOf), ...aboutSpeaker.map((one) => UNSAID * topicOf(one))));
  const namesUnsaid = others.length > 0 ? 1 - others.reduce((sum, name) => sum + isSpokenOf(name), 0) / others.length : 0;
  const words = best ? best.parts.words + best.parts.article + best.parts.phrases + best.parts.clauseWords : 0;
  return {
    words,
    wordsBySize: words * Math.log(Math.max(1, index.info.passages) / 1000),
    cosine: best?.cosine ?? 0,
    nearest: Math.max(0, ...first.map(({ cosine }) => cosine)),
    named: best ? best.parts.outlet + best.parts.date + best.parts.speaker : 0,
    margin: best ? (best.score - (other?.score ?? 0)) / best.score : 0,
    topic,
    asked: Math.max(0, ...ranked.slice(0, ASKED).map((one) => shareBeside(index, analysis.terms, one) * one.topicCosine)),
    unsaid: analysis.saidBy.length > 0 ? topicUnsaid + NAMES_UNSAID * namesUnsaid : 0,
    names: names.length > 0 ? names.filter(isHeld).length / names.length : 1,
    unknown: names.length > 0 ? names.filter(({ known }) => !known).length / names.length : 0,
    terms: Math.log(1 + analysis.terms.length),
  };
}

function wordsOf(index: SearchIndex, { passage, article }: RankedPassage): (term: string) => boolean {
  const held = new Set([...index.terms.ofPassage(passage), ...index.terms.ofTitle(article)]);
  return (term) => held.has(index.terms.numberOf(term));
}

function wordsOfArticle(index: SearchIndex, { article }: RankedPassage): (term: string) => boolean {
  const [first, end] = index.articles[article]?.passages ?? [0, 0];
  return (term) => {
    const number = index.terms.numberOf(term);
    for (let passage = first; passage < end; passage += 1) if (index.terms.ofPassage(passage).includes(number)) return true;
    return false;
  };
}

/** A passage with those before and after it in its article. */
function neighbourhood(index: SearchIndex, passage: number, article: number): number[] {
  const [first, end] = index.articles[article]?.passages ?? [0, 0];
  return [passage, passage - 1, passage + 1].filter((n) => n >= first && n < end);
}

/** Share of the terms, rare or not, that a passage holds; what only its neighbours or its title hold counts less. */
function shareBeside(index: SearchIndex, terms: readonly QuestionTerm[], { passage, article }: RankedPassage): number {
  const own = index.terms.ofPassage(passage);
  const beside = neighbourhood(index, passage, article).map((n) => index.terms.ofPassage(n));
  let [held, all] = [0, 0];
  for (const { term } of terms) {
    const weight = isLightWord(term) ? LIGHT : 1;
    const number = index.terms.numberOf(term);
    all += weight;
    if (own.includes(number)) held += weight;
    else if ([...beside, index.terms.ofTitle(article)].some((sequence) => sequence.includes(number))) held += BESIDE * weight;
  }
  return all > 0 ? held / all : 0;
}

/** Share of the terms, weighed by idf, that a passage holds; what only its article holds counts half. */
function share(terms: readonly QuestionTerm[], inPassage: (term: string) => boolean, inArticle: (term: string) => boolean): number {
  let [held, all] = [0, 0];
  for (const { term, idf } of terms) {
    all += idf;
    if (inPassage(term)) held += idf;
    else if (inArticle(term)) held += idf / 2;
  }
  return all > 0 ? held / all : 0;
}
