import type { PlaceFrom } from '../../../domain/place.ts';
import type { SeedBlock, SeedMark, SeedMetadata } from '../../../domain/seed.ts';

/** One article as an adapter found it in a file. */
export interface FoundArticle {
  readonly text: string;
  readonly given: SeedMetadata;
  readonly blocks?: readonly SeedBlock[];
  readonly marks?: readonly SeedMark[];
  readonly places?: readonly PlaceFrom[];
  /** What tells it from the other articles of its file; absent where a file is one article. */
  readonly key?: string;
  /** The key is the article's own id, as a record has one; else it comes behind the file's name. */
  readonly isId?: boolean;
}

/** What an adapter made of a file. A problem says what is wrong and what to do; articles may be there all the same. */
export interface ReadFile {
  readonly articles: readonly FoundArticle[];
  readonly problems: readonly string[];
}

/**
 * Reads one format. Pure: the same bytes always give the same text, since an excerpt is compared with what the adapter
 * makes of the file when it is shown. Bounded in time and memory for any bytes, and throws nothing.
 */
export type Adapter = (bytes: Uint8Array) => Promise<ReadFile> | ReadFile;

/** A file of which nothing can be read. */
export function unreadable(problem: string): ReadFile {
  return { articles: [], problems: [problem] };
}
