import type { QuestionTerm } from '../../domain/candidate.ts';
import weights from '../../reader/weights.json' with { type: 'json' };
import { tokenize } from '../../text/tokens.ts';
import type { FoldedUnit } from '../fold/foldAlike.ts';

/** How near a unit comes to what is asked, as a logit; comparable within one answer only. */
export type Nearness = (one: FoldedUnit) => number;

/** As near as the reader says. */
export const asRead: Nearness = ({ score }) => score;

/**
 * How near units come to a matter on which sides are asked. Of several articles on one story the reader scores nearly
 * all that somebody says alike: how much of the topic an excerpt holds tells more there, and what the articles tell
 * themselves less. How much was told by logistic regression beside the reader's score, and rounded down by what answers
 * show.
 *
 * @param topic what is asked about; terms weigh by idf
 */
export function nearMatter(topic: readonly QuestionTerm[]): Nearness {
  const { words, narration } = weights.sides;
  const all = weightOf(topic) || 1;
  const known = new Map<FoldedUnit, number>();
  return (one) => {
    const before = known.get(one);
    if (before !== undefined) return before;
    const { unit, statement, score } = one;
    const held = new Set(tokenize(unit.article.article.text.slice(unit.start, unit.end)));
    const share = weightOf(topic.filter(({ term }) => held.has(term))) / all;
    const nearness = score + words * share - (statement === null ? narration : 0);
    known.set(one, nearness);
    return nearness;
  };
}

function weightOf(terms: readonly QuestionTerm[]): number {
  return terms.reduce((sum, { idf }) => sum + idf, 0);
}
