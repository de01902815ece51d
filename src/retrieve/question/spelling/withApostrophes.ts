import { tagWords, type Word } from '../../../attribute/tag/tagWords.ts';
import type { Catalogue } from '../../../domain/index/catalogue.ts';
import { foldWord } from '../../../text/tokens.ts';

/** Letters of a name from which an "s" behind it may be a possessive. */
const SHORTEST = 3;

/**
 * A question with the apostrophes that people leave out behind a name: "voss's plan" for "vosss plan", "quill's" for
 * "quills". An "s" is a possessive where the corpus knows somebody by the word without it and nobody by the whole of
 * it, and a thing that may be theirs follows.
 */
export async function withApostrophes(question: string, catalogue: Pick<Catalogue, 'names'>): Promise<string> {
  const words = tagWords(question, { start: 0, end: question.length });
  const likely = words.filter(
    ({ lower }, n) =>
      lower.endsWith('s') &&
      lower.length > SHORTEST &&
      THEIRS.test(words[n + 1]?.tag ?? '') &&
      !isBeforePlural(words[n - 1]),
  );
  if (likely.length === 0) return question;
  const typed = likely.map(({ start, end }) => foldWord(question.slice(start, end)));
  const bare = typed.map((form) => form.slice(0, -1));
  const known = new Set((await catalogue.names([...typed, ...bare])).map((name) => name.words.join(' ')));
  return likely
    .filter((_, n) => known.has(bare[n] ?? '') && !known.has(typed[n] ?? ''))
    .toReversed()
    .reduce((text, { end }) => `${text.slice(0, end - 1)}'${text.slice(end - 1)}`, question);
}

/** What may be somebody's. */
const THEIRS = /^(?:NOUN|PROPN|ADJ|NUM)$/;
/** "two quills", "the old quills", but not "whats quills". */
function isBeforePlural(word: Word | undefined): boolean {
  return /^(?:DET|NUM|ADJ)$/.test(word?.tag ?? '') && word?.lower !== 'whats';
}
