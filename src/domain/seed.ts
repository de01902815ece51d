import type { PlaceFrom } from './place.ts';
import type { Span } from './span.ts';

/** What the markup of a seed says about a block; plain text says nothing. */
export type Markup = 'paragraph' | 'heading' | 'item' | 'row' | 'links' | 'code' | 'comment' | 'picture' | 'rule';

/** A block that an adapter knows by its markup: its span starts and ends on visible characters, without a bullet. */
export interface SeedBlock extends Span {
  readonly markup?: Markup;
}

/** Where a record of a `.jsonl` file stands in it, in bytes; `wide` where the file is UTF-16. */
export interface RecordPlace {
  readonly offset: number;
  readonly length: number;
  readonly wide?: 'utf-16le' | 'utf-16be';
}

/** A part of a seed's text that is no word of the article. */
export interface SeedMark extends Span {
  /** What stands on lines of its own, and is reported as left out; a mark within the words has none. */
  readonly what?: 'page header' | 'mail header' | 'signature' | 'quoted mail';
}

/**
 * One article as it was given: a file, or one record of a `.json`/`.jsonl` file.
 * Offsets everywhere in the project count in `text`.
 */
export interface Seed {
  /** Article id: the file's name without its extension, or the record's `id`. Unique within a corpus. */
  readonly id: string;
  /** Path as it is cited, with forward slashes: `seeds/000_x.txt`. */
  readonly file: string;
  /** SHA-256 (hex) of what the text came from: the file's bytes, or the record's text as UTF-8. */
  readonly sha256: string;
  /**
   * Decoded text. Plain text that is no transcript, Markdown and records: as given. A byte order mark stays in as
   * U+FEFF at offset 0 (so that offsets count alike for whoever decodes the file); cleaning skips it.
   * All other formats: the readable text, one block a paragraph, as `decodeSeed` writes it.
   */
  readonly text: string;
  /**
   * What the container says about the article (record fields, HTML meta tags, front matter); absent where it says
   * nothing.
   */
  readonly given: SeedMetadata;
  /** The blocks of `text`, in order, where the format tells them; else cleaning looks for them. */
  readonly blocks?: readonly SeedBlock[];
  /**
   * Parts of `text` that are no words, in order: marks of Markdown, soft hyphens, running heads. Whoever reads passes
   * over them.
   */
  readonly marks?: readonly SeedMark[];
  /** Pages and lines, or times, of a format that has them. */
  readonly places?: readonly PlaceFrom[];
  /** Where it stands in a file that is too large to be read for one of its records. */
  readonly at?: RecordPlace;
}

export interface SeedMetadata {
  readonly title?: string;
  readonly outlet?: string;
  /** As given; `readMetadata` turns it into `YYYY-MM-DD`. */
  readonly date?: string;
  readonly author?: string;
  readonly url?: string;
}

/** Why a file, or one record or part of it, was not read, or not read well. Reading goes on with the rest. */
export interface SeedProblem {
  readonly file: string;
  /** Line of a `.jsonl` file, from 1. */
  readonly line?: number;
  /** One sentence: what is wrong and what to do about it. */
  readonly problem: string;
}
