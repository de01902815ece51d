import { analyse } from 'chardet';

/** Bytes that are looked at: what an encoding looks like is known long before. */
const SAMPLE = 65_536;
/** chardet's confidence, 0..100, below which it guesses. */
const MIN_CONFIDENCE = 20;

/**
 * The encoding that bytes which are no UTF-8 are most likely in (chardet, after ICU's detector), by a name that
 * `TextDecoder` knows; undefined where nothing fits.
 */
export function detectEncoding(bytes: Uint8Array): string | undefined {
  // Markup is English in any language.
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SAMPLE)).toString('latin1');
  const words = Buffer.from(start.replace(/<[^<>]{0,2000}>/g, ' '), 'latin1');
  for (const { confidence, name } of analyse(words)) {
    if (confidence < MIN_CONFIDENCE) return undefined;
    if (name === 'UTF-8' || name.startsWith('UTF-32')) continue;
    try {
      return new TextDecoder(name).encoding;
    } catch {
      // One that Node cannot decode: the next likely one.
    }
  }
  return undefined;
}
