import type { ReaderPart, ReaderWindow } from '../../domain/reader.ts';
import type { EncodedText } from './encodeText.ts';

/** Tokens that mark the parts of a window. */
export interface Markers {
  readonly begin: number;
  readonly end: number;
  readonly sentence: number;
}

/** A question and a window as the reader takes them. */
export interface EncodedWindow {
  readonly ids: readonly number[];
  /** 0 for the question, 1 for the window. */
  readonly types: readonly number[];
  /** For each sentence where its own tokens begin, and the sentence; null where it did not fit or holds no word. */
  readonly sentences: readonly ({ readonly first: number; readonly encoded: EncodedText } | null)[];
}

/**
 * The longest that the reader was trained on, in tokens: what it makes of longer ones nobody has measured. A question,
 * a title and a sentence are cut off there.
 */
const LONGEST = { question: 64, title: 24, sentence: 110, window: 288 } as const;

/** Tokens of a text that is a sentence of a window, its marker included. */
export function sentenceTokens(text: string, encode: (text: string, limit: number) => EncodedText): number {
  return encode(text, LONGEST.sentence).ids.length + 1;
}

/**
 * Puts a question and a window together: `[CLS] question [SEP] title [unused1] sentence [unused1] sentence … [SEP]`,
 * with `asked : ` before the question where somebody is asked. A sentence that does not fit is left out, and a shorter
 * one after it may fit.
 *
 * @param encode gives no id of a marker, whatever the text
 */
export function encodeWindow(
  part: ReaderPart,
  window: ReaderWindow,
  encode: (text: string, limit: number) => EncodedText,
  markers: Markers,
): EncodedWindow {
  const question = part.asked === null ? part.question : `${part.asked} : ${part.question}`;
  const ids = [markers.begin, ...encode(question, LONGEST.question).ids, markers.end];
  const head = ids.length;
  ids.push(...encode(window.title, LONGEST.title).ids);
  const sentences = window.sentences.map((text) => {
    const encoded = encode(text, LONGEST.sentence);
    // With its own marker and the last one.
    if (encoded.ids.length === 0 || ids.length + encoded.ids.length + 2 > LONGEST.window) return null;
    ids.push(markers.sentence);
    const first = ids.length;
    ids.push(...encoded.ids);
    return { first, encoded };
  });
  ids.push(markers.end);
  return { ids, types: ids.map((_, at) => (at < head ? 0 : 1)), sentences };
}
