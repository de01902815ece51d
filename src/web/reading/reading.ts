import type { TimelineEntry } from '../../answer/layout/timeline.ts';
import type { Answer } from '../../domain/answer.ts';
import type { Article } from '../../domain/article.ts';
import type { Voice } from '../../domain/index/catalogue.ts';
import type { StandingArticle, VerifiedAnswer } from '../../evidence/verified.ts';

/** One page of a list; pages count from 1. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly page: number;
  readonly pages: number;
  /** Items on all pages. */
  readonly total: number;
}

/** An article in a list. */
export interface ListedArticle {
  readonly article: Article;
  readonly statements: number;
}

/** A speaker or a side in a list. */
export interface ListedVoice {
  readonly name: string;
  readonly statements: number;
}

/** What somebody said, with the other articles that have the same words. */
export interface SaidEntry extends Omit<TimelineEntry, 'alsoIn' | 'found'> {
  readonly found: StandingArticle;
  readonly alsoIn: readonly Article[];
}

/** A page of what somebody said, as far as its files still hold it. */
export interface VoicePage extends Page<SaidEntry> {
  readonly voice: Voice;
  /** Statements of this page that are not among its items, since their file has changed. */
  readonly leftOut: number;
}

/** How many statements a voice has, by the date of their article (`YYYY-MM-DD`; null: it has none). */
export interface Counted {
  readonly voice: string;
  readonly byDate: ReadonlyMap<string | null, number>;
}

/** A kept answer as far as it still stands. */
export interface StandingAnswer {
  readonly answer: VerifiedAnswer;
  /** Its files that are gone, or hold other words than when it was given. */
  readonly changed: readonly string[];
  /** What its articles go by, by id; those that are gone have none. */
  readonly titles: ReadonlyMap<string, string>;
}

/** The corpus as the pages of the reader ask for it. What is quoted from it was compared with its file now. */
export interface Reading {
  /** All articles, or, best first, those that hold some of the words. */
  articles(words: string, page: number): Promise<Page<ListedArticle>>;
  /** By its key or id; null where there is none, `changed` where its file no longer holds what was indexed. */
  article(key: string): Promise<StandingArticle | 'changed' | null>;
  /** Who says most first. */
  voices(kind: Voice['kind'], page: number): Promise<Page<ListedVoice>>;
  /** What somebody said; null where nobody of that name speaks. */
  saidBy(name: string, page: number): Promise<VoicePage | null>;
  /** Of those sides that say most, or of speakers where there are none. */
  mostHeard(): Promise<readonly Counted[]>;
  counted(voice: Voice): Promise<Counted>;
  /** A side or a source as a question takes it; null for none of that name. */
  side(name: string): Promise<string | null>;
  source(name: string): Promise<string | null>;
  recheck(answer: Answer): Promise<StandingAnswer>;
}
