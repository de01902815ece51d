import type { Reader, ReaderPart, ReaderWindow, Reading, SentenceReading } from '../../src/domain/reader.ts';
import { isStopWord } from '../../src/text/stopWords.ts';
import { type Token, tokens } from '../../src/text/tokens.ts';

/** The shipped reader's window, in words instead of pieces of words. */
const LONGEST = { title: 24, sentence: 110, window: 288 } as const;

/**
 * A stand-in for the reader: a sentence answers by the share of the question's words that it has (none: -8, all: 8),
 * and a window by its best sentence. Its answer reaches from the first to the last of them.
 */
export const wordReader: Reader = {
  id: 'word-reader',
  countTokens: async (part, window) => read(part, window).tokens,
  countSentenceTokens: async (texts) => texts.map((text) => wordsOf(text, LONGEST.sentence).length + 1),
  read: async (part, window) => read(part, window),
  readAll: async (jobs) => jobs.map(({ part, window }) => read(part, window)),
};

function read({ asked, question }: ReaderPart, { title, sentences }: ReaderWindow): Reading {
  const wanted = new Set(
    tokens(`${asked ?? ''} ${question}`)
      .map(({ term }) => term)
      .filter((term) => !isStopWord(term)),
  );
  let length = 3 + wanted.size + wordsOf(title, LONGEST.title).length;
  const readings = sentences.map((text): SentenceReading | null => {
    const words = wordsOf(text, LONGEST.sentence);
    if (words.length === 0 || length + words.length + 1 > LONGEST.window) return null;
    length += words.length + 1;
    const shared = words.filter(({ term }) => wanted.has(term));
    const [first, last] = [shared[0], shared.at(-1)];
    const score = wanted.size === 0 ? -8 : (16 * new Set(shared.map(({ term }) => term)).size) / wanted.size - 8;
    return { score, answer: first && last ? { start: first.start, end: last.end, score } : null };
  });
  return {
    window: Math.max(-8, ...readings.map((reading) => reading?.score ?? -8)),
    sentences: readings,
    tokens: length,
  };
}

const wordsOf = (text: string, most: number): Token[] => tokens(text).slice(0, most);
