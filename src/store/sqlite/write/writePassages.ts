import type Database from 'libsql';
import type { ArticleEntry } from '../../../domain/index/indexWriter.ts';
import { passageFields } from '../../../indexing/passageFields.ts';
import { rememberBy } from '../../../text/memo/rememberBy.ts';
import { isStopWord } from '../../../text/stopWords.ts';
import { tokenize } from '../../../text/tokens.ts';
import { packNumbers } from '../packNumbers.ts';
import type { NumbersOf, RowPlace } from './rowPlace.ts';

/**
 * Writes the passages of an article: their places, their content terms in order, and what keyword search sees of them.
 *
 * @returns how often each content term, by number, stands in them all
 */
export function writePassages(
  db: Database.Database,
  numbersOf: NumbersOf,
): (entry: ArticleEntry, place: RowPlace) => ReadonlyMap<number, number> {
  const addPlace = db.prepare(
    `INSERT INTO passages (row, article, start, "end", first_sentence, end_sentence, terms)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const addWords = db.prepare(
    'INSERT INTO passage_words (rowid, body, stops, title, speaker, outlet) VALUES (?, ?, ?, ?, ?, ?)',
  );
  // Speakers come again in the passages of an article, and outlets in all.
  const contentOf = rememberBy(
    (text: string) => text,
    (text) => numbersOf(tokenize(text).filter((term) => !isStopWord(term))).join(' '),
    { longest: 200 },
  );
  return (entry, { article, firstPassage }) => {
    const { title } = entry.article;
    const ofTitle = contentOf(title ?? '');
    const counts = new Map<number, number>();
    for (const [n, passage] of entry.passages.entries()) {
      const { start, end, sentences } = passage;
      const fields = passageFields(passage, entry);
      const terms = tokenize(fields.body);
      const content = numbersOf(terms.filter((term) => !isStopWord(term)));
      for (const number of content) counts.set(number, (counts.get(number) ?? 0) + 1);
      const stops = numbersOf([...new Set(terms.filter(isStopWord))]).join(' ');
      const row = firstPassage + n;
      addPlace.run(row, article, start, end, sentences[0], sentences[1], packNumbers(content));
      addWords.run(row, content.join(' '), stops, ofTitle, contentOf(fields.speaker), contentOf(fields.outlet));
    }
    return counts;
  };
}
