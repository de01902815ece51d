import type { Span } from '../../../domain/span.ts';
import { tokenize } from '../../../text/tokens.ts';
import { countryAsked } from './countryAsked.ts';
import type { QuestionName } from './questionName.ts';

/**
 * Capitals of a question, however they are written, as names: "tokyo". Whether the country of one is a side the corpus
 * tells.
 *
 * @param names that the question has beside these
 */
export function findCapitals(question: string, names: readonly Span[]): QuestionName[] {
  return [...question.matchAll(/\p{L}+/gu)].flatMap(({ 0: first, index: start }) => {
    const two = /^\p{L}+\s\p{L}+/u.exec(question.slice(start))?.[0] ?? first;
    const text = [two, first].find((one) => countryAsked(one)?.by === 'capital');
    const end = start + (text?.length ?? 0);
    if (text === undefined || names.some((name) => name.start < end && start < name.end)) return [];
    return [{ text, terms: tokenize(text), kind: 'other', refersTo: [], sides: [], start, end, known: true }];
  });
}
