import type { SearchIndex } from '../../domain/ports.ts';
import { findMentions } from '../question/findMentions.ts';
import { neighbourhood } from '../candidates/neighbourhood.ts';
import type { QuestionAnalysis, QuestionTerm } from '../question/questionAnalysis.ts';
import type { RankedPassage } from '../candidates/rankedPassage.ts';
import { weights } from '../candidates/weights.ts';

/** Passages in which others are heard on it, and those that are searched for the asked-for speaker. */
const FIRST = 6;
const SEARCHED = 15;
/** What a passage counts that names the speaker and holds no statement known to be by them. */
const UNHEARD = 0.6;
/** What the names that the speaker does not speak of count beside the other words. */
const NAMES_UNSAID = 0.5;

/**
 * What somebody whose words are asked for is not heard to speak of: how much less of the terms that are no names than others
 * do, and half the share of the other names: 0..1.5.
 *
 * @param ranked best first
 */
export function findUnsaid(
  index: SearchIndex,
  { names, terms, saidBy }: QuestionAnalysis,
  ranked: readonly RankedPassage[],
): number {
  const bySpeaker = ranked.slice(0, SEARCHED).filter(({ parts }) => parts.speaker > 0);
  const aboutSpeaker = ranked
    .slice(0, SEARCHED)
    .filter((one) => saidBy.some((name) => name.terms.every(wordsOf(index, one))));
  const ofNames = new Set(names.flatMap((name) => name.terms));
  const topics = terms.filter(({ term }) => !ofNames.has(term));
  const topicOf = (one: RankedPassage): number =>
    topics.length > 0 ? share(topics, wordsOf(index, one), wordsOfArticle(index, one)) : one.coverage;
  const topic = Math.max(0, ...ranked.slice(0, FIRST).map(topicOf));
  const topicUnsaid = Math.max(
    0,
    topic - Math.max(0, ...bySpeaker.map(topicOf), ...aboutSpeaker.map((one) => UNHEARD * topicOf(one))),
  );

  const others = names.filter(({ kind, start }) => kind !== 'outlet' && !saidBy.some((asked) => asked.start === start));
  const isSpokenOf = (name: (typeof names)[number]): number => {
    const mentions = findMentions(index, name);
    const isNear = ({ passage, article }: RankedPassage): boolean =>
      mentions.inTitle(article) || neighbourhood(index, passage, article).some(mentions.inPassage);
    return bySpeaker.some(isNear) ? 1 : aboutSpeaker.some(isNear) ? UNHEARD : 0;
  };
  const namesUnsaid =
    others.length > 0 ? 1 - others.reduce((sum, name) => sum + isSpokenOf(name), 0) / others.length : 0;
  return topicUnsaid + NAMES_UNSAID * namesUnsaid;
}

function wordsOf(index: SearchIndex, { passage, article }: RankedPassage): (term: string) => boolean {
  const held = new Set([...index.terms.ofPassage(passage), ...index.terms.ofTitle(article)]);
  return (term) => held.has(index.terms.numberOf(term));
}

function wordsOfArticle(index: SearchIndex, { article }: RankedPassage): (term: string) => boolean {
  const [first, end] = index.articles[article]?.passages ?? [0, 0];
  return (term) => {
    const number = index.terms.numberOf(term);
    for (let passage = first; passage < end; passage += 1)
      if (index.terms.ofPassage(passage).includes(number)) return true;
    return false;
  };
}

/** Share of the terms, weighed by idf, that a passage holds; what only its article holds counts half. */
function share(
  terms: readonly QuestionTerm[],
  inPassage: (term: string) => boolean,
  inArticle: (term: string) => boolean,
): number {
  let [held, all] = [0, 0];
  for (const { term, idf, related } of terms) {
    all += idf;
    if (inPassage(term)) held += idf;
    else if (related.some(inPassage)) held += weights.related * idf;
    else if (inArticle(term)) held += idf / 2;
  }
  return all > 0 ? held / all : 0;
}
