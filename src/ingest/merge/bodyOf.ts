import { createHash } from 'node:crypto';
import { foldText } from '../../text/fold/foldText.ts';
import { splitSentences } from '../../text/splitSentences.ts';
import type { CleanSeed } from '../clean/cleanSeed.ts';

/** What of a seed tells whether it holds the article of another one. */
export interface Body {
  readonly words: number;
  /** A number for each different sentence without case, marks and typography, smallest first. None that has no word. */
  readonly sentences: Float64Array;
}

/** Bytes of a hash that a number holds exactly. */
const HASH_BYTES = 6;
/** With currencies and signs: "$5" is not "€5", nor "5%". */
const WORDS = /[\p{L}\p{M}\p{N}\p{Sc}%]+/gu;

/** The body of a cleaned seed: some hundred numbers, whatever stands in it. */
export function bodyOf({ seed: { text }, blocks }: Pick<CleanSeed, 'seed' | 'blocks'>): Body {
  const sentences = blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .flatMap((block) => splitSentences(text, block))
    .map(({ start, end }) => foldText(text.slice(start, end)).match(WORDS) ?? [])
    .filter((words) => words.length > 0);
  return {
    words: sentences.reduce((sum, words) => sum + words.length, 0),
    sentences: Float64Array.from(new Set(sentences.map((words) => numberOf(words.join(' '))))).toSorted(),
  };
}

function numberOf(sentence: string): number {
  return createHash('sha1').update(sentence).digest().readUIntBE(0, HASH_BYTES);
}
