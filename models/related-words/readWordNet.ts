import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A relation from a sense to another one. `from` and `to` number the words of both that it holds between, from 1; 0:
 * all of them.
 */
export interface Pointer {
  /**
   * As in WordNet's files: `@` more general, `~` less, `+` derived, `!` opposite, `>` causes, `*` entails, `&` similar,
   * `$` alike verbs.
   */
  readonly kind: string;
  readonly sense: string;
  readonly from: number;
  readonly to: number;
}

export interface Sense {
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
  readonly gloss: string;
}

export interface WordNet {
  /** Senses by part of speech and offset ("n00001740"). */
  readonly senses: ReadonlyMap<string, Sense>;
  /** Keys of a word's senses by part of speech and word ("v kill"), the most frequent first. */
  readonly sensesOf: ReadonlyMap<string, readonly string[]>;
}

const FILES = [
  ['n', 'noun'],
  ['v', 'verb'],
  ['a', 'adj'],
  ['r', 'adv'],
] as const;

/** Reads the database files of WordNet 3 (`man 5 wndb`). @param folder holds data.noun, index.noun and so on */
export function readWordNet(folder: string): WordNet {
  const senses = new Map<string, Sense>();
  const sensesOf = new Map<string, readonly string[]>();
  for (const [part, file] of FILES) {
    for (const line of linesOf(path.join(folder, `data.${file}`))) {
      const [fields = '', gloss = ''] = line.split(' | ');
      senses.set(`${part}${line.slice(0, 8)}`, readSense(fields.split(' '), gloss));
    }
    for (const line of linesOf(path.join(folder, `index.${file}`))) {
      const [word = '', , count = '0', ...rest] = line.trim().split(' ');
      sensesOf.set(
        `${part} ${word}`,
        rest.slice(-Number(count)).map((offset) => `${part}${offset}`),
      );
    }
  }
  return { senses, sensesOf };
}

/** Lines but those of the licence, which begin with a blank. */
function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /^\S/.test(line));
}

/**
 * Fields: offset, file, part, number of words (hexadecimal), words each with an id, number of pointers, pointers of
 * four fields each.
 */
function readSense(fields: readonly string[], gloss: string): Sense {
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: count }, (_, n) =>
    (fields[4 + 2 * n] ?? '').replace(/\(\w+\)$/, '').toLowerCase(),
  );
  const at = 4 + 2 * count;
  const pointers = Array.from({ length: Number(fields[at]) }, (_, n) => {
    const [kind = '', offset = '', part = '', places = '0000'] = fields.slice(at + 1 + 4 * n, at + 5 + 4 * n);
    // A satellite adjective ("s") is indexed among the adjectives.
    return {
      kind,
      sense: `${part === 's' ? 'a' : part}${offset}`,
      from: Number.parseInt(places.slice(0, 2), 16),
      to: Number.parseInt(places.slice(2), 16),
    };
  });
  return { words, pointers, gloss: gloss.split('; "')[0] ?? '' };
}
