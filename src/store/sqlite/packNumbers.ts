/** Whole numbers below 2^32 as bytes, four each. */
export function packNumbers(numbers: readonly number[]): Buffer {
  return Buffer.from(Uint32Array.from(numbers).buffer);
}

/** What `packNumbers` packed. */
export function unpackNumbers(bytes: Uint8Array): Uint32Array {
  // Copied: the bytes may begin anywhere, and the numbers must at a multiple of 4.
  return new Uint32Array(bytes.slice().buffer);
}
