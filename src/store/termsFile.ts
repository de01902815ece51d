import type { TermSequences } from '../domain/ports.ts';
import { isStopWord } from '../text/stopWords.ts';
import { tokenize } from '../text/tokens.ts';

/** Start of the file, then four counts: passages, titles, numbers, bytes of the vocabulary. */
const MAGIC = 'on-record trm 1\n';
const COUNTS = 4;
const WORD = Uint32Array.BYTES_PER_ELEMENT;

/**
 * The content terms of every passage and title as numbers: after the counts, where each sequence begins (uint32) and one
 * past the last, the numbers themselves (uint32), and the terms in order of their numbers as a JSON array. Little-endian, as vectors are.
 */
export function serializeTerms(passages: readonly string[], titles: readonly string[]): Buffer {
  const numbers = new Map<string, number>();
  const numberOf = (term: string): number => {
    const number = numbers.get(term) ?? numbers.size;
    numbers.set(term, number);
    return number;
  };
  const starts: number[] = [0];
  const sequence: number[] = [];
  for (const text of [...passages, ...titles]) {
    for (const term of tokenize(text)) if (!isStopWord(term)) sequence.push(numberOf(term));
    starts.push(sequence.length);
  }
  const vocabulary = Buffer.from(JSON.stringify([...numbers.keys()]));
  const counts = [passages.length, titles.length, sequence.length, vocabulary.length];
  return Buffer.concat([Buffer.from(MAGIC, 'latin1'), ...[counts, starts, sequence].map(toBytes), vocabulary]);
}

/**
 * Opens what `serializeTerms` wrote. Sequences are views of one buffer: thousands of small ones would each be a piece of
 * memory of its own, given back late.
 *
 * @throws Error where the bytes are something else.
 */
export function openTerms(bytes: Buffer): TermSequences {
  if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) throw new Error('not a file of terms of this format');
  const words = wordsOf(bytes.subarray(MAGIC.length));
  const [passages = 0, titles = 0, length = 0, vocabularyBytes = 0] = words;
  const starts = words.subarray(COUNTS, COUNTS + passages + titles + 1);
  const first = COUNTS + starts.length;
  const sequences = words.subarray(first, first + length);
  const rest = MAGIC.length + (first + length) * WORD;
  if (sequences.length !== length || bytes.length !== rest + vocabularyBytes) throw new Error(`holds ${bytes.length} bytes for ${length} terms`);
  const vocabulary = JSON.parse(bytes.toString('utf8', rest)) as readonly string[];
  const numbers = new Map(vocabulary.map((term, number) => [term, number]));
  const sequence = (n: number): Uint32Array => sequences.subarray(starts[n], starts[n + 1]);
  return {
    count: numbers.size,
    numberOf: (term) => numbers.get(term) ?? -1,
    ofPassage: (passage) => (passage < passages ? sequence(passage) : NONE),
    ofTitle: (article) => (article < titles ? sequence(passages + article) : NONE),
  };
}

const NONE = new Uint32Array();

function toBytes(numbers: readonly number[]): Buffer {
  return Buffer.from(Uint32Array.from(numbers).buffer);
}

/** As many whole words as there are; a view, or a copy of one of node's small buffers, which may stand anywhere. */
function wordsOf(bytes: Buffer): Uint32Array {
  const aligned = bytes.byteOffset % WORD === 0 ? bytes : new Uint8Array(bytes);
  return new Uint32Array(aligned.buffer, aligned.byteOffset, Math.floor(bytes.length / WORD));
}
