import { countryOf } from '../../../attribute/lexicon/countries.ts';
import type { Span } from '../../../domain/span.ts';
import { tokenize } from '../../../text/tokens.ts';
import type { QuestionName } from './questionName.ts';

/**
 * Capitals of a question, however they are written, as names of their countries: "tokyo" for Japan. Whether such a
 * country is a side the corpus tells.
 *
 * @param names that the question has beside these
 */
export function findCapitals(question: string, names: readonly Span[]): QuestionName[] {
  return [...question.matchAll(/\p{L}+/gu)].flatMap(({ 0: first, index: start }) => {
    const two = /^\p{L}+\s\p{L}+/u.exec(question.slice(start))?.[0] ?? first;
    const text = [two, first].find((one) => countryOf(inCapitals(one))?.by === 'capital');
    const end = start + (text?.length ?? 0);
    if (text === undefined || names.some((name) => name.start < end && start < name.end)) return [];
    const refersTo = [inCapitals(text)];
    return [{ text, terms: tokenize(text), kind: 'other', refersTo, sides: [], start, end, known: true }];
  });
}

function inCapitals(text: string): string {
  return text.replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
