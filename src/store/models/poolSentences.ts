import type { Reading, SentenceReading } from '../../domain/reader.ts';
import type { EncodedWindow } from './encodeWindow.ts';
import { findAnswer } from './findAnswer.ts';

/** Logits a token: the sentence answers, first and last token of the answer, the window answers. */
export const CHANNELS = 4;

/**
 * Makes a reading of the reader's output. A sentence's score is the mean over its own tokens, not its marker's: trained
 * at the markers, all sentences of a window came out alike. Whether anything answers is read at the first token.
 *
 * @param logits rows of `CHANNELS` numbers, one a token
 */
export function poolSentences(texts: readonly string[], encoded: EncodedWindow, logits: Float32Array): Reading {
  const channel = (number: number, first: number, count: number): number[] =>
    Array.from({ length: count }, (_, at) => logits[(first + at) * CHANNELS + number] ?? 0);

  return {
    window: logits[CHANNELS - 1] ?? 0,
    tokens: encoded.ids.length,
    sentences: encoded.sentences.map((sentence, number): SentenceReading | null => {
      if (sentence === null) return null;
      const count = sentence.encoded.ids.length;
      const score = channel(0, sentence.first, count).reduce((sum, logit) => sum + logit, 0) / count;
      const [starts, ends] = [channel(1, sentence.first, count), channel(2, sentence.first, count)];
      return { score, answer: findAnswer(texts[number] ?? '', sentence.encoded, starts, ends) };
    }),
  };
}
