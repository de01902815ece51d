import type { SearchIndex } from '../../domain/ports.ts';
import { boundedWeakCache } from '../../text/boundedWeakCache.ts';
import { wordsOfSentence } from '../../retrieve/confidence/wordsOfSentence.ts';
import type { ExcerptCandidate } from '../../evidence/excerptCandidate.ts';

/** Units of several sentences; about a kilobyte each. */
const kept = boundedWeakCache<ExcerptCandidate, ReadonlySet<string>>(4096);

/** The terms of a unit, stop words included. */
export function wordsOfUnit(index: SearchIndex, unit: ExcerptCandidate): ReadonlySet<string> {
  const indexed = index.articles[unit.article];
  if (!indexed) return new Set();
  const [first, ...rest] = indexed.sentences
    .slice(...unit.sentences)
    .map((sentence) => wordsOfSentence(indexed.article.text, sentence));
  if (first && rest.length === 0) return first;
  return kept.get(unit) ?? kept.set(unit, new Set([first ?? [], ...rest].flatMap((words) => [...words])));
}
