import { hash } from 'node:crypto';
import type Database from 'libsql';
import { LRUCache } from 'lru-cache';
import type { IndexedArticle } from '../../../domain/indexedArticle.ts';
import type { Speaker, Statement } from '../../../domain/statement.ts';
import { distinctStatements } from '../../../indexing/distinctStatements.ts';
import { nameForms } from '../../../indexing/nameForms.ts';
import { quoteWords } from '../../../indexing/quoteWords.ts';
import { voiceTerms } from '../../../indexing/voiceTerms.ts';
import { tokenize } from '../../../text/tokens.ts';
import { insertRows, type Row } from './insertRows.ts';
import type { AddedRows, NumbersOf } from './addedRows.ts';

/** Rows of speakers and voices that are kept at hand: they come again within an article and a story. */
const KEPT = 20_000;

/** Writes who says what in an article: each statement, its speaker, and in which passages which voice is heard. */
export function writeStatements(
  db: Database.Database,
  numbersOf: NumbersOf,
): (indexed: IndexedArticle, added: AddedRows) => void {
  const addSaid = insertRows(db, 'INSERT INTO said (place, article, statement, speaker, words, shown)', 6);
  const addSpoken = insertRows(db, 'INSERT OR IGNORE INTO spoken (voice, passage)', 2);
  const speakerRow = speakerRows(db, numbersOf);
  const voiceRow = voiceRows(db, numbersOf);
  let written = 0;

  return (indexed, { article, firstPassage, passages }) => {
    const { text, date } = indexed.article;
    const positions = new Map(indexed.statements.map((statement, n) => [statement, n]));
    const shown = new Set(distinctStatements(indexed));
    const [said, spoken]: [Row[], Row[]] = [[], []];
    const rest = indexed.statements.filter((statement) => !shown.has(statement));
    for (const statement of [...shown, ...rest]) {
      const speaker = statement.speaker === null ? null : speakerRow(statement.speaker);
      const place = dayNumber(date) * STATEMENTS + (written += 1);
      const words = wordsKey(statement, text);
      said.push([place, article, positions.get(statement) ?? 0, speaker, words, shown.has(statement) ? 1 : 0]);
      if (speaker === null || statement.stance === 'asked') continue;
      const voice = voiceRow(speaker, voiceTerms(statement, text));
      const from = Math.min(...statement.content.map(({ start }) => start));
      const to = Math.max(...statement.content.map(({ end }) => end));
      for (const [n, passage] of passages.entries()) {
        // Most are before or behind all of it.
        if (passage.end <= from || to <= passage.start) continue;
        if (statement.content.some(({ start, end }) => start < passage.end && end > passage.start))
          spoken.push([voice, firstPassage + n]);
      }
    }
    addSaid(said);
    addSpoken(spoken);
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

/** Equal where the words are the same. */
function wordsKey({ content }: Statement, text: string): Buffer {
  const words = quoteWords(content.map(({ start, end }) => text.slice(start, end)).join(' '));
  return hash('sha256', words.map(({ key }) => key).join(' '), 'buffer').subarray(0, 12);
}

function speakerRows(db: Database.Database, numbersOf: NumbersOf): (speaker: Speaker) => number {
  const find = db.prepare('SELECT row FROM speakers WHERE name = ? AND role = ? AND side = ?').raw();
  const add = db.prepare('INSERT INTO speakers (name, role, side, side_folded) VALUES (?, ?, ?, ?)');
  const addWords = db.prepare('INSERT INTO speaker_words (rowid, words) VALUES (?, ?)');
  const addName = db.prepare("INSERT OR IGNORE INTO names (form, kind, name, side) VALUES (?, 'speaker', ?, ?)");
  const known = new LRUCache<string, number>({ max: KEPT });
  const isNamed = new LRUCache<string, true>({ max: KEPT });
  let count = 0;
  return ({ name, role, side }) => {
    const key = JSON.stringify([name, role, side]);
    let row = known.get(key);
    // All that were written are at hand until there are more than are kept.
    if (row === undefined && count > KEPT) [row] = (find.get(name, role ?? '', side ?? '') ?? []) as [number?];
    if (row === undefined) {
      count += 1;
      row = Number(add.run(name, role ?? '', side ?? '', side?.toLowerCase() ?? '').lastInsertRowid);
      addWords.run(row, numbersOf(tokenize(`${name} ${role ?? ''}`)).join(' '));
      const named = JSON.stringify([name, side]);
      // Under another role they go by the same names.
      if (!isNamed.has(named)) for (const form of nameForms('speaker', name)) addName.run(form, name, side ?? '');
      isNamed.set(named, true);
    }
    known.set(key, row);
    return row;
  };
}

/** A voice is a speaker under certain words: what a source is found by. */
function voiceRows(
  db: Database.Database,
  numbersOf: NumbersOf,
): (speaker: number, terms: ReadonlySet<string>) => number {
  const find = db.prepare('SELECT row FROM voices WHERE speaker = ? AND terms = ?').raw();
  const add = db.prepare('INSERT INTO voices (speaker, terms) VALUES (?, ?)');
  const addWords = db.prepare('INSERT INTO voice_words (rowid, words) VALUES (?, ?)');
  const known = new LRUCache<string, number>({ max: KEPT });
  /** The same source has the same set, as long as that is remembered. */
  const numbersOfTerms = new WeakMap<ReadonlySet<string>, string>();
  let count = 0;
  return (speaker, terms) => {
    const numbers =
      numbersOfTerms.get(terms) ??
      numbersOf([...terms])
        .toSorted((a, b) => a - b)
        .join(' ');
    numbersOfTerms.set(terms, numbers);
    const key = `${speaker} ${numbers}`;
    let row = known.get(key);
    if (row === undefined && count > KEPT) [row] = (find.get(speaker, numbers) ?? []) as [number?];
    if (row === undefined) {
      count += 1;
      row = Number(add.run(speaker, numbers).lastInsertRowid);
      addWords.run(row, numbers);
    }
    known.set(key, row);
    return row;
  };
}
