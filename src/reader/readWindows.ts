import type { IndexedArticle } from '../domain/indexedArticle.ts';
import type { Reader, ReaderPart } from '../domain/reader.ts';
import type { Span } from '../domain/span.ts';
import type { TextWindow } from './cutWindows.ts';

/** A sentence with what the reader makes of it. */
export interface ReadSentence {
  readonly article: IndexedArticle;
  /** Its number within the article. */
  readonly sentence: number;
  /** How well it answers, the window's share included; a logit. */
  readonly score: number;
  /** Whether the window in which it was read answers at all; a logit. */
  readonly window: number;
  /** The words that answer, as offsets into the article's text. */
  readonly answer: Span | null;
}

/** What a part's windows say: sentences, best first, and what it cost. */
export interface PartReading {
  readonly sentences: readonly ReadSentence[];
  readonly tokens: number;
}

/** Who says a sentence, by name, where its own words do not tell; null where they do, or nobody does. */
export type VoiceOf = (article: IndexedArticle, sentence: number) => string | null;

/** What the window's answerability counts beside the sentence's own score. */
const WINDOW_SHARE = 0.25;
/** Tokens around a window's sentences: question, title and markers. */
const AROUND = 40;
/** Characters of an opening that stands for a missing title. */
const OPENING = 100;

/**
 * Reads windows, the first ones first, until `budget` tokens are used; at least one is read. A sentence of two windows
 * keeps the better score.
 *
 * @param partOf what is asked of a window
 */
export async function readWindows(
  reader: Reader,
  partOf: (window: TextWindow) => ReaderPart,
  windows: readonly TextWindow[],
  budget: number,
  voiceOf: VoiceOf = () => null,
): Promise<PartReading> {
  const jobs = windows.map((window) => {
    const voices = voicesIn(window, voiceOf);
    return { window, voices, texts: textsOf(window).map((text, n) => `${voices[n] ?? ''}${text}`) };
  });
  const counts = await reader.countSentenceTokens(jobs.flatMap(({ texts }) => texts));
  const affordable: typeof jobs = [];
  let [used, at] = [0, 0];
  for (const job of jobs) {
    const tokens = counts.slice(at, at + job.texts.length).reduce((sum, n) => sum + n + 1, AROUND);
    at += job.texts.length;
    if (affordable.length > 0 && used + tokens > budget) break;
    affordable.push(job);
    used += tokens;
  }
  const readings = await reader.readAll(
    affordable.map(({ window, texts }) => ({
      part: partOf(window),
      window: { title: titleOf(window.article), sentences: texts },
    })),
  );
  const best = new Map<string, ReadSentence>();
  for (const [n, { window, voices }] of affordable.entries()) {
    const reading = readings[n];
    for (const [i, found] of (reading?.sentences ?? []).entries()) {
      if (!reading || found === null) continue;
      const sentence = window.sentences[0] + i;
      const key = `${window.article.article.id} ${sentence}`;
      const score = found.score + WINDOW_SHARE * reading.window;
      if ((best.get(key)?.score ?? Number.NEGATIVE_INFINITY) >= score) continue;
      const from = window.article.sentences[sentence]?.start ?? 0;
      const before = voices[i]?.length ?? 0;
      const answer =
        found.answer !== null && found.answer.end > before
          ? { start: from + Math.max(0, found.answer.start - before), end: from + found.answer.end - before }
          : null;
      best.set(key, { article: window.article, sentence, score, window: reading.window, answer });
    }
  }
  return {
    sentences: [...best.values()].toSorted((a, b) => b.score - a.score),
    tokens: readings.reduce((sum, { tokens }) => sum + tokens, 0),
  };
}

/** Who says a sentence, before it as in a transcript; empty where its own words tell, or nobody does. */
function voicesIn({ article, sentences: [first, end] }: TextWindow, voiceOf: VoiceOf): string[] {
  return Array.from({ length: end - first }, (_, n) => {
    const name = voiceOf(article, first + n);
    return name === null ? '' : `${name}: `;
  });
}

function textsOf({ article, sentences: [first, end] }: TextWindow): string[] {
  return article.sentences.slice(first, end).map((one) => article.article.text.slice(one.start, one.end));
}

function titleOf({ article, sentences }: IndexedArticle): string {
  const [first] = sentences;
  return (
    article.title ?? article.text.slice(first?.start ?? 0, Math.min(first?.end ?? 0, (first?.start ?? 0) + OPENING))
  );
}
