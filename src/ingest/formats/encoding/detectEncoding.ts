import { analyse } from 'chardet';
import { franc } from 'franc-min';

/** Bytes that are looked at: what an encoding looks like is known long before. */
const SAMPLE = 65_536;
/** chardet's confidence, 0..100, below which it guesses. */
const MIN_CONFIDENCE = 20;

/** Points of confidence by which two guesses are alike. */
const ALIKE = 10;
/** Characters that tell a language. */
const LANGUAGE_SAMPLE = 6_000;
/** The languages of windows-1250 and ISO 8859-2, as franc calls them; the detector has a model of five of them only. */
const CENTRAL = new Set(['bos', 'ces', 'hrv', 'hun', 'pol', 'ron', 'slk', 'slv', 'sqi', 'srp']);

/**
 * The encoding that bytes which are no UTF-8 are most likely in (chardet, after ICU's detector), by a name that
 * `TextDecoder` knows; undefined where nothing fits.
 */
export function detectEncoding(bytes: Uint8Array): string | undefined {
  // Markup is English in any language.
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SAMPLE)).toString('latin1');
  const words = Buffer.from(start.replace(/<[^<>]{0,2000}>/g, ' '), 'latin1');
  const guesses = analyse(words);
  const central = centralOf(guesses, words);
  if (central !== undefined) return central;
  for (const { confidence, name } of guesses) {
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

/** Where western and central European look alike, the language tells, which most letters show in either. */
function centralOf([first, second]: ReturnType<typeof analyse>, words: Buffer): string | undefined {
  if (first === undefined || second === undefined || first.confidence - second.confidence > ALIKE) return undefined;
  const isPair = /^(?:windows-1252|ISO-8859-1)$/.test(first.name) && /^(?:windows-1250|ISO-8859-2)$/.test(second.name);
  if (!isPair || !CENTRAL.has(franc(words.toString('latin1').slice(0, LANGUAGE_SAMPLE)))) return undefined;
  return new TextDecoder(second.name).encoding;
}
