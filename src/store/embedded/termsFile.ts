import type { TermSequences } from '../../domain/ports.ts';
import { isStopWord } from '../../text/stopWords.ts';
import { tokenize } from '../../text/tokens.ts';
import { packWords, unpackWords } from './packWords.ts';

/** Beside the numbers: how many of the sequences are passages, and the terms in order of their numbers. */
interface Rest {
  readonly passages: number;
  readonly vocabulary: readonly string[];
}

/** The content terms of every passage and title as numbers, one sequence after the other, and where each begins. */
export function serializeTerms(passages: readonly string[], titles: readonly string[]): Buffer {
  const numbers = new Map<string, number>();
  const starts: number[] = [0];
  const sequence: number[] = [];
  for (const text of [...passages, ...titles]) {
    for (const term of tokenize(text)) {
      if (isStopWord(term)) continue;
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      sequence.push(number);
    }
    starts.push(sequence.length);
  }
  return packWords([starts, sequence], { passages: passages.length, vocabulary: [...numbers.keys()] } satisfies Rest);
}

/**
 * Opens what `serializeTerms` wrote.
 *
 * @throws Error where the bytes are something else.
 */
export function openTerms(bytes: Buffer): TermSequences {
  const {
    arrays: [starts = NONE, sequence = NONE],
    rest,
  } = unpackWords(bytes);
  const { passages, vocabulary } = rest as Rest;
  const numbers = new Map(vocabulary.map((term, number) => [term, number]));
  const at = (n: number): Uint32Array => (n + 1 < starts.length ? sequence.subarray(starts[n], starts[n + 1]) : NONE);
  return {
    count: numbers.size,
    numberOf: (term) => numbers.get(term) ?? -1,
    ofPassage: (passage) => (passage < passages ? at(passage) : NONE),
    ofTitle: (article) => at(passages + article),
  };
}

const NONE = new Uint32Array();
