import type { Copy } from '../article.ts';
import type { SpokenBy } from '../candidate.ts';
import type { Side } from '../sides.ts';
import type { Speaker } from '../statement.ts';
import type { IndexedArticle } from '../indexedArticle.ts';
import type { Page, PageRequest } from './page.ts';

/** An article without its text. */
export interface ArticleSummary extends Copy {
  /** `shortKey` of its id: what stands for it in buttons and choices. */
  readonly key: string;
  /** Its title, or how it begins where it has none. One line, never blank. */
  readonly label: string;
  /** Files of all its copies, the cited one first. */
  readonly files: readonly string[];
  /** How many statements it has. */
  readonly statements: number;
}

/** Somebody who speaks in the corpus: a speaker, or a side with all who speak for it. */
export interface Voice {
  readonly kind: 'speaker' | 'side';
  readonly name: string;
}

export interface CountedVoice extends Voice {
  readonly statements: number;
}

/** A speaker as articles give him, with how many statements are his under this name, role and side. */
export interface KnownSpeaker extends Pick<Speaker, 'name' | 'role' | 'side'> {
  readonly statements: number;
}

/** A side, with how many statements are made for it. */
export interface CountedSide extends Side {
  readonly statements: number;
}

/** A name that the corpus uses, in one of the forms in which it may be asked for. */
export interface CorpusName {
  readonly kind: 'outlet' | 'side' | 'speaker' | 'author';
  /** The outlet or side as the corpus writes it, the speaker, or who wrote an article. */
  readonly name: string;
  /** Folded words of this form of the name. */
  readonly words: readonly string[];
  /** Sides that it is, or speaks for. */
  readonly sides: readonly string[];
}

/** A place of a statement in its article. */
export interface StatementPlace {
  readonly articleId: string;
  /** Position in `IndexedArticle.statements`. */
  readonly statement: number;
  /** Other articles in which one of the same voice says the same words: ids, in order of their dates. */
  readonly alsoIn: readonly string[];
}

/** Whose statements are wanted: those made for a side, and those of speakers as articles give them. */
export interface Heard {
  readonly side: string | null;
  readonly speakers: readonly Pick<Speaker, 'name' | 'role' | 'side'>[];
}

export interface Overview {
  readonly statements: number;
  /** Statements whose speaker is on no side, or not known. */
  readonly withoutSide: number;
  /** Days of the earliest and of the latest article, `YYYY-MM-DD`; null where none is dated. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

/** What the articles are, and who and what is in them. Lists come in pages. */
export interface Catalogue {
  overview(): Promise<Overview>;

  /** Whole articles by id, in the order of the ids, each once; ids that there are not are left out. */
  articles(ids: readonly string[]): Promise<readonly IndexedArticle[]>;
  /** The articles in order of the corpus. */
  summaries(page: PageRequest): Promise<Page<ArticleSummary>>;
  /** Id of an article by its id or key, the id of a copy of it, or its whole title (in any case); null for none. */
  findArticle(name: string): Promise<string | null>;
  /** An outlet by its name in any case, as the corpus writes it; null for none. */
  findOutlet(name: string): Promise<string | null>;
  /** Which of these files are among the articles or their copies, unchanged. In the order of the files. */
  holds(files: readonly { readonly file: string; readonly sha256: string }[]): Promise<readonly boolean[]>;
  /** Id and hash of each article, by id in order of its bytes in UTF-8: what two generations are compared by. */
  hashes(): AsyncIterable<{ readonly id: string; readonly sha256: string }>;

  /** Sides, those that say most first; of equal ones in the order given. */
  sides(page: PageRequest): Promise<Page<CountedSide>>;
  /**
   * Sides one of whose names, aliases or members has the same terms (`tokenize`) as one of these. In the order given.
   */
  sidesNamed(names: readonly string[]): Promise<readonly Side[]>;
  /** Outlets, sides, speakers and authors one of whose forms is, in folded words joined by a blank, one of these. */
  names(forms: readonly string[]): Promise<readonly CorpusName[]>;
  /** Everybody who speaks: sides first, then speakers who are not called like a side; who says most first. */
  voices(page: PageRequest): Promise<Page<CountedVoice>>;
  /** A voice by `shortKey` of its kind, a blank and its name; null for none. */
  findVoice(key: string): Promise<Voice | null>;
  /**
   * Speakers in whose name or role (as `tokenize` takes them apart) one of the terms stands; those with most of the
   * terms first, then who says most.
   */
  speakersWith(terms: readonly string[], limit: number): Promise<readonly KnownSpeaker[]>;
  /** Whether anybody of these says anything, or wrote or published an article. */
  speaks(by: SpokenBy): Promise<boolean>;
  /**
   * Statements of somebody by the day of the article and the order within it, undated ones last. The same words in
   * several articles are one, at the earliest; statements of one speaker in the same sentences are one, the longest.
   */
  statements(heard: Heard, page: PageRequest): Promise<Page<StatementPlace>>;

  /**
   * What a typed beginning may become: first what begins with it, then that in which a later word does; without regard
   * to case and accents. Sides (also by an alias) and voices as they are listed, outlets by name, articles (title,
   * outlet, date; also by id) in order of the corpus. Nothing typed: the first ones.
   */
  suggestSides(typed: string, limit: number): Promise<readonly string[]>;
  suggestVoices(typed: string, limit: number): Promise<readonly Voice[]>;
  suggestOutlets(typed: string, limit: number): Promise<readonly string[]>;
  suggestArticles(typed: string, limit: number): Promise<readonly ArticleSummary[]>;
}
