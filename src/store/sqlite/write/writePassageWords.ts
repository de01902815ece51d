import type Database from 'libsql';
import type { PassageTerms } from '../prepare/passageTerms.ts';
import type { NumbersOf } from './termNumbers.ts';

/** Writes what keyword search sees of the passages of an article. */
export function writePassageWords(db: Database.Database, numbersOf: NumbersOf): (terms: PassageTerms) => void {
  const add = db.prepare(
    'INSERT INTO passage_words (rowid, body, stops, title, speaker, outlet) VALUES (?, ?, ?, ?, ?, ?)',
  );
  return ({ firstPassage, title, outlet, passages }) => {
    const [ofTitle, ofOutlet] = [numbersOf(title).join(' '), numbersOf(outlet).join(' ')];
    for (const [n, [content, stops, speakers]] of passages.entries())
      add.run(firstPassage + n, content, stops, ofTitle, numbersOf(speakers).join(' '), ofOutlet);
  };
}
