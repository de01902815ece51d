import type { IndexedArticle } from '../../../domain/indexedArticle.ts';
import type { Speaker } from '../../../domain/statement.ts';
import { distinctStatements } from '../../../indexing/distinctStatements.ts';
import { saidWords } from '../../../indexing/saidWords.ts';
import { voiceTerms } from '../../../indexing/voiceTerms.ts';
import type { AddedRows } from './addedRows.ts';

/** Who says what in an article. Speakers and voices stand for themselves here: their rows are the tables'. */
export interface SaidRows {
  readonly article: number;
  readonly speakers: readonly Pick<Speaker, 'name' | 'role' | 'side'>[];
  /** A voice is a speaker, by its place above, under certain words: what a source is found by. */
  readonly voices: readonly (readonly [speaker: number, terms: readonly string[]])[];
  /** Each statement: place, number in the article, speaker by place above, words folded, whether it is shown. */
  readonly said: readonly (readonly [
    place: number,
    statement: number,
    speaker: number | null,
    words: string,
    shown: 0 | 1,
  ])[];
  /** Which voice, by its place above, is heard in which passage. */
  readonly spoken: readonly (readonly [voice: number, passage: number])[];
}

/** Finds in which passages which voice is heard, and gives statements their places, which go by day and order. */
export function prepareStatements(): (indexed: IndexedArticle, added: AddedRows) => SaidRows {
  let prepared = 0;
  return (indexed, { article, firstPassage, passages }) => {
    const { text, date } = indexed.article;
    const positions = new Map(indexed.statements.map((statement, n) => [statement, n]));
    const shown = new Set(distinctStatements(indexed));
    const speakers = places<Speaker>(({ name, role, side }) => JSON.stringify([name, role, side]));
    const voices = places<SaidRows['voices'][number]>(([speaker, terms]) => `${speaker} ${terms.join(' ')}`);
    const said: SaidRows['said'][number][] = [];
    const spoken: SaidRows['spoken'][number][] = [];
    for (const statement of [...shown, ...indexed.statements.filter((one) => !shown.has(one))]) {
      const speaker = statement.speaker && speakers.of(statement.speaker);
      const place = dayNumber(date) * STATEMENTS + (prepared += 1);
      said.push([
        place,
        positions.get(statement) ?? 0,
        speaker,
        saidWords(statement, text),
        shown.has(statement) ? 1 : 0,
      ]);
      if (speaker === null || statement.stance === 'asked') continue;
      const voice = voices.of([speaker, [...voiceTerms(statement, text)]]);
      const from = Math.min(...statement.content.map(({ start }) => start));
      const to = Math.max(...statement.content.map(({ end }) => end));
      for (const [n, passage] of passages.entries()) {
        // Most are before or behind all of it.
        if (passage.end <= from || to <= passage.start) continue;
        if (statement.content.some(({ start, end }) => start < passage.end && end > passage.start))
          spoken.push([voice, firstPassage + n]);
      }
    }
    return {
      article,
      speakers: speakers.all.map(({ name, role, side }) => ({ name, role, side })),
      voices: voices.all,
      said,
      spoken,
    };
  };
}

/** Statements of a corpus at most, so that a day and a number make one number. */
const STATEMENTS = 1e8;
/** After every day. */
const UNDATED = 9e7;

/** A day as a number: 20250131. */
function dayNumber(date: string | null): number {
  return date === null ? UNDATED : Number(date.replaceAll('-', ''));
}

/** Gives equal values one place, from 0, in the order in which they come. */
function places<T>(keyOf: (value: T) => string): { readonly all: readonly T[]; of(value: T): number } {
  const [all, known] = [[] as T[], new Map<string, number>()];
  return {
    all,
    of(value) {
      const key = keyOf(value);
      const place = known.get(key) ?? all.push(value) - 1;
      known.set(key, place);
      return place;
    },
  };
}
