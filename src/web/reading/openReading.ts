import { type TimelineEntry, type Voice, timeline } from '../../answer/layout/timeline.ts';
import { findArticle } from '../../corpus/findArticle.ts';
import { findSide } from '../../corpus/findSide.ts';
import { findSource } from '../../corpus/findSource.ts';
import { matchSpeakerOrSide } from '../../corpus/matchSpeakerOrSide.ts';
import { voicesOf } from '../../corpus/voicesOf.ts';
import type { Answer } from '../../domain/answer.ts';
import type { Article } from '../../domain/article.ts';
import type { IndexedArticle, ReadSeedText, SearchIndex } from '../../domain/ports.ts';
import type { Statement } from '../../domain/statement.ts';
import { recheckAnswer } from '../../evidence/recheckAnswer.ts';
import { stillStanding } from '../../evidence/stillStanding.ts';
import { titleOf } from './titleOf.ts';

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

/** A page of what somebody said, as far as its files still hold it. */
export interface VoicePage extends Page<TimelineEntry> {
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
  readonly answer: Answer;
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
  article(key: string): Promise<IndexedArticle | 'changed' | null>;
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

const ARTICLES = 20;
const VOICES = 50;
const STATEMENTS = 20;
/** Rows of a picture. */
const ROWS = 8;
/** Passages that a search looks through for articles. */
const HITS = 200;

/** The one place of the reader that knows the index. */
export function openReading(corpus: SearchIndex, readSeedText: ReadSeedText): Reading {
  const voicesNamed = (kind: Voice['kind']): readonly Voice[] => voicesOf(corpus).filter((one) => one.kind === kind);

  function counted(voice: Voice): Counted {
    const byDate = new Map<string | null, number>();
    for (const { found } of timeline(corpus, voice))
      byDate.set(found.article.date, (byDate.get(found.article.date) ?? 0) + 1);
    return { voice: voice.name, byDate };
  }

  async function searched(words: string): Promise<readonly IndexedArticle[]> {
    const hits = await corpus.keyword({ text: words }, HITS);
    const positions = new Set(hits.map(({ passage }) => corpus.articleOfPassage[passage] ?? -1));
    return [...positions].flatMap((position) => corpus.articles[position] ?? []);
  }

  return {
    async articles(words, page) {
      const found = words === '' ? corpus.articles : await searched(words);
      const shown = pageOf(found, page, ARTICLES);
      const listed = shown.items.map(({ article, statements }) => ({ article, statements: statements.length }));
      return { ...shown, items: listed };
    },

    async article(key) {
      const found = findArticle(corpus, key);
      if (found === null) return null;
      return (await stillStanding([found.article], readSeedText)).has(found.article) ? found : 'changed';
    },

    async voices(kind, page) {
      const shown = pageOf(voicesNamed(kind), page, VOICES);
      const said = corpus.articles.flatMap(({ statements }) => statements);
      const nameOf = ({ speaker }: Statement): string | null =>
        (kind === 'side' ? speaker?.side : speaker?.name) ?? null;
      const items = shown.items.map(({ name }) => ({
        name,
        statements: said.filter((one) => nameOf(one) === name).length,
      }));
      return { ...shown, items };
    },

    async saidBy(name, page) {
      const voice = matchSpeakerOrSide(corpus, name);
      if (voice === null) return null;
      const shown = pageOf(timeline(corpus, voice), page, STATEMENTS);
      const standing = await stillStanding(
        shown.items.map(({ found }) => found.article),
        readSeedText,
      );
      const items = shown.items.filter(({ found }) => standing.has(found.article));
      return { ...shown, items, voice, leftOut: shown.items.length - items.length };
    },

    async mostHeard() {
      const [sides, speakers] = [voicesNamed('side'), voicesNamed('speaker')];
      return (sides.length > 0 ? sides : speakers).slice(0, ROWS).map(counted);
    },

    counted: async (voice) => counted(voice),
    side: async (name) => findSide(corpus, name),
    source: async (name) => findSource(corpus, name),

    async recheck(answer) {
      const checked = await recheckAnswer(answer, readSeedText);
      const held = new Set(
        corpus.articles.flatMap(({ article }) => article.copies.map(({ file, sha256 }) => `${sha256} ${file}`)),
      );
      const reindexed = answer.citations.filter(({ file, sha256 }) => !held.has(`${sha256} ${file}`));
      const cited = answer.citations.flatMap(({ articleId }) => findArticle(corpus, articleId) ?? []);
      return {
        answer: checked.answer,
        titles: new Map(cited.map(({ article }) => [article.id, titleOf(article)])),
        changed: [...new Set([...checked.changed, ...reindexed.map(({ file }) => file)])],
      };
    },
  };
}

/** A page past the end is the last one. */
function pageOf<Item>(all: readonly Item[], wanted: number, size: number): Page<Item> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(Math.max(1, wanted), pages);
  return { items: all.slice((page - 1) * size, page * size), page, pages, total: all.length };
}
