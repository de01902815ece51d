/** 16 bytes at the start, then how many arrays there are and how long each is. */
const MAGIC = 'on-record pck 1\n';
const WORD = Uint32Array.BYTES_PER_ELEMENT;

/**
 * Arrays of numbers, and whatever else there is as JSON, as one file: header, counts and numbers (uint32, little-endian
 * as every platform that Node 20 and the ONNX runtime run on), then the JSON.
 */
export function packWords(arrays: readonly (readonly number[])[], rest: unknown): Buffer {
  const counts = [arrays.length, ...arrays.map(({ length }) => length)];
  const words = [counts, ...arrays].map((numbers) => Buffer.from(Uint32Array.from(numbers).buffer));
  return Buffer.concat([Buffer.from(MAGIC, 'latin1'), ...words, Buffer.from(JSON.stringify(rest))]);
}

/**
 * Opens what `packWords` wrote. The arrays are views of one buffer, so that opening costs nothing, and so that a
 * generation is one piece of memory: thousands of small ones are given back late.
 *
 * @throws Error where the bytes are something else.
 */
export function unpackWords(bytes: Buffer): { readonly arrays: readonly Uint32Array[]; readonly rest: unknown } {
  if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) throw new Error('not a packed file of this format');
  const words = wordsOf(bytes.subarray(MAGIC.length));
  const lengths = words.subarray(1, 1 + (words[0] ?? 0));
  const arrays: Uint32Array[] = [];
  let at = 1 + lengths.length;
  for (const length of lengths) {
    arrays.push(words.subarray(at, at + length));
    at += length;
  }
  if (at > words.length) throw new Error(`holds ${words.length} numbers of ${at}`);
  return { arrays, rest: JSON.parse(bytes.toString('utf8', MAGIC.length + at * WORD)) };
}

/** As many whole words as there are; a view, or a copy of one of node's small buffers, which may stand anywhere. */
function wordsOf(bytes: Buffer): Uint32Array {
  const aligned = bytes.byteOffset % WORD === 0 ? bytes : new Uint8Array(bytes);
  return new Uint32Array(aligned.buffer, aligned.byteOffset, Math.floor(bytes.length / WORD));
}
