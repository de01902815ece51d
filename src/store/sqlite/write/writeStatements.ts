import { hash } from 'node:crypto';
import type Database from 'libsql';
import { LRUCache } from 'lru-cache';
import { nameForms } from '../../../indexing/names/nameForms.ts';
import { tokenize } from '../../../text/tokens.ts';
import type { SaidRows } from '../prepare/saidRows.ts';
import { insertRows } from './insertRows.ts';
import type { NumbersOf } from './termNumbers.ts';

/** Rows of speakers and voices that are kept at hand: they come again within a story. */
const KEPT = 20_000;

/** Writes who says what in an article: each statement, its speaker, and in which passages which voice is heard. */
export function writeStatements(db: Database.Database, numbersOf: NumbersOf): (rows: SaidRows) => void {
  const addSaid = insertRows(db, 'INSERT INTO said (place, article, statement, speaker, words, shown)', 6);
  const addSpoken = insertRows(db, 'INSERT OR IGNORE INTO spoken (voice, passage)', 2);
  const speakerRow = speakerRows(db, numbersOf);
  const voiceRow = voiceRows(db, numbersOf);

  return ({ article, speakers, voices, said, spoken }) => {
    const ofSpeakers = speakers.map(speakerRow);
    const ofVoices = voices.map(([speaker, terms]) => voiceRow(ofSpeakers[speaker] ?? 0, terms));
    addSaid(
      said.map(([place, statement, speaker, words, shown]) => {
        const row = speaker === null ? null : (ofSpeakers[speaker] ?? null);
        return [place, article, statement, row, keyOf(words), shown];
      }),
    );
    addSpoken(spoken.map(([voice, passage]) => [ofVoices[voice] ?? 0, passage]));
  };
}

/** Equal where the words are the same. */
function keyOf(words: string): Buffer {
  return hash('sha256', words, 'buffer').subarray(0, 12);
}

function speakerRows(db: Database.Database, numbersOf: NumbersOf): (speaker: SaidRows['speakers'][number]) => number {
  const find = db.prepare('SELECT row FROM speakers WHERE name = ? AND role = ? AND side = ?').raw();
  const add = db.prepare('INSERT INTO speakers (name, role, side, side_folded) VALUES (?, ?, ?, ?)');
  const addWords = db.prepare('INSERT INTO speaker_words (rowid, words) VALUES (?, ?)');
  const addNames = insertRows(db, 'INSERT OR IGNORE INTO names (form, kind, name, side)', 4);
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
      if (!isNamed.has(named))
        addNames([...nameForms('speaker', name)].map((form) => [form, 'speaker', name, side ?? '']));
      isNamed.set(named, true);
    }
    known.set(key, row);
    return row;
  };
}

function voiceRows(db: Database.Database, numbersOf: NumbersOf): (speaker: number, terms: readonly string[]) => number {
  const find = db.prepare('SELECT row FROM voices WHERE speaker = ? AND terms = ?').raw();
  const add = db.prepare('INSERT INTO voices (speaker, terms) VALUES (?, ?)');
  const addWords = db.prepare('INSERT INTO voice_words (rowid, words) VALUES (?, ?)');
  const known = new LRUCache<string, number>({ max: KEPT });
  let count = 0;
  return (speaker, terms) => {
    const numbers = numbersOf(terms)
      .toSorted((a, b) => a - b)
      .join(' ');
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
