import type Database from 'libsql';
import type { IndexedArticle } from '../../../domain/indexedArticle.ts';
import { passageFields } from '../../../indexing/passageFields.ts';
import { rememberBy } from '../../../text/memo/rememberBy.ts';
import { isStopWord } from '../../../text/stopWords.ts';
import { tokenize } from '../../../text/tokens.ts';
import type { AddedRows, NumbersOf } from './addedRows.ts';

/** Writes what keyword search sees of the passages of an article: whoever speaks in them is a part of it. */
export function writePassageWords(
  db: Database.Database,
  numbersOf: NumbersOf,
): (indexed: IndexedArticle, added: AddedRows) => void {
  const addWords = db.prepare(
    'INSERT INTO passage_words (rowid, body, stops, title, speaker, outlet) VALUES (?, ?, ?, ?, ?, ?)',
  );
  // Speakers come again in the passages of an article, and outlets in all.
  const contentOf = rememberBy(
    (text: string) => text,
    (text) => numbersOf(tokenize(text).filter((term) => !isStopWord(term))).join(' '),
    { longest: 200 },
  );
  return (indexed, { firstPassage, passages, words }) => {
    const { title, outlet } = indexed.article;
    const [ofTitle, ofOutlet] = [contentOf(title ?? ''), contentOf(outlet ?? '')];
    for (const [n, passage] of passages.entries()) {
      const { speaker } = passageFields(passage, indexed);
      const [content = '', stops = ''] = words[n] ?? [];
      addWords.run(firstPassage + n, content, stops, ofTitle, contentOf(speaker), ofOutlet);
    }
  };
}
