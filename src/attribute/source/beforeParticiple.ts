import { isDocument } from '../lexicon/isDocument.ts';
import { headWord } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import { extendNounPhraseLeft } from './extendNounPhraseLeft.ts';
import type { Source } from './source.ts';

/**
 * "Voss in a talk with the radio said", "Voss speaking to the radio said": what stands under an "-ing" between is not
 * the subject.
 */
export function beforeParticiple(parsed: ParsedSentence, noun: number): Source {
  const { chunks } = parsed;
  const near = extendNounPhraseLeft(parsed, noun);
  let at = near.first - 1;
  // "a man hired by Voss said": who was hired. Of "a report made by Voss" whoever made it is told elsewhere.
  if (
    headWord(parsed, at) === 'by' &&
    isReduced(parsed, at - 1) &&
    chunks[at - 2]?.kind === 'noun' &&
    !isDocument(headWord(parsed, at - 2))
  )
    return { ...extendNounPhraseLeft(parsed, at - 2), end: noun + 1 };
  if (chunks[at]?.kind === 'preposition') at--;
  if (chunks[at]?.form !== 'ing' && !isGerund(parsed, at)) return near;
  if (chunks[at - 1]?.kind === 'preposition') at--;
  // "Voss, speaking to the radio said": an aside that no comma closes.
  if (at === 2 && chunks[1]?.kind === 'comma' && chunks[0]?.kind === 'noun')
    return { first: 0, end: noun + 1, head: 0, inverted: false };
  // "a man accused of robbing Voss told": who is accused.
  if (isReduced(parsed, at - 1)) at--;
  return chunks[at - 1]?.kind === 'noun' ? { ...extendNounPhraseLeft(parsed, at - 1), end: noun + 1 } : near;
}

/** "poisoning" of "suspected of poisoning her husband": a noun by its tag, with another right behind. */
function isGerund({ chunks, words }: ParsedSentence, at: number): boolean {
  const chunk = chunks[at];
  const isAlone = chunk?.kind === 'noun' && chunk.end - chunk.first === 1 && chunks[at + 1]?.kind === 'noun';
  return isAlone && chunks[at - 1]?.kind === 'preposition' && words[chunk.head]?.lower.endsWith('ing') === true;
}

/** "accused", "suspected": one word that may be a participle, right before a preposition. */
function isReduced({ chunks, words }: ParsedSentence, at: number): boolean {
  const chunk = chunks[at];
  return (
    chunk?.kind === 'verb' &&
    chunk.end - chunk.first === 1 &&
    chunks[at + 1]?.kind === 'preposition' &&
    words[chunk.head]?.lower.endsWith('ed') === true
  );
}
