import type Database from 'libsql';
import type { Article, Passage } from '../../../domain/article.ts';
import { isStopWord } from '../../../text/stopWords.ts';
import { tokenize } from '../../../text/tokens.ts';
import { packNumbers } from '../packNumbers.ts';
import type { AddedRows, RowPlace } from '../prepare/addedRows.ts';
import type { NumbersOf } from './termNumbers.ts';

/** Writes the passages of an article: their places and their content terms in order. */
export function writePassages(
  db: Database.Database,
  numbersOf: NumbersOf,
): (article: Article, passages: readonly Passage[], place: RowPlace) => AddedRows {
  const addPlace = db.prepare(
    `INSERT INTO passages (row, article, start, "end", first_sentence, end_sentence, terms)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  return ({ text }, passages, place) => {
    const counts = new Map<number, number>();
    const words = passages.map(({ start, end, sentences }, n) => {
      const terms = tokenize(text.slice(start, end));
      const content = numbersOf(terms.filter((term) => !isStopWord(term)));
      for (const number of content) counts.set(number, (counts.get(number) ?? 0) + 1);
      const row = place.firstPassage + n;
      addPlace.run(row, place.article, start, end, sentences[0], sentences[1], packNumbers(content));
      return [content.join(' '), numbersOf([...new Set(terms.filter(isStopWord))]).join(' ')] as const;
    });
    return { ...place, passages, words, counts };
  };
}
