import { isSameSpeaker } from '../../answer/check/isSameSpeaker.ts';
import type { Catalogue } from '../../domain/index/catalogue.ts';
import type { IndexedArticle } from '../../domain/indexedArticle.ts';
import type { Statement } from '../../domain/statement.ts';
import type { StandingArticle } from '../../evidence/verified.ts';
import { distinctStatements } from '../../indexing/distinctStatements.ts';
import { sentencesOf } from '../../indexing/sentencesOf.ts';
import { tokenize } from '../../text/tokens.ts';
import type { WatchContent } from './createWatches.ts';

/** A statement of a new article, with that article. */
export interface News {
  readonly found: IndexedArticle;
  readonly statement: Statement;
}

/** News of an article whose file holds what was indexed. */
export interface StandingNews extends News {
  readonly found: StandingArticle;
}

/** Articles that are read at a time. */
const PAGE = 100;

/**
 * The statements of new articles that a watch is for, in the order of their dates.
 *
 * @param fresh ids of the new articles
 */
export async function findNews(
  { voice, outlet, words }: WatchContent,
  catalogue: Catalogue,
  fresh: readonly string[],
): Promise<readonly News[]> {
  const isTheirs = await matcher(voice, catalogue);
  const wanted = words === null ? [] : tokenize(words);
  const news: News[] = [];
  for (let at = 0; at < fresh.length; at += PAGE) {
    for (const found of await catalogue.articles(fresh.slice(at, at + PAGE))) {
      if (outlet !== null && !found.article.copies.some((copy) => copy.outlet === outlet)) continue;
      const said = distinctStatements(found).filter((one) => isTheirs(one) && holds(found, one, wanted));
      news.push(...said.map((statement) => ({ found, statement })));
    }
  }
  return news.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
}

async function matcher(voice: WatchContent['voice'], catalogue: Catalogue): Promise<(statement: Statement) => boolean> {
  if (voice === null) return () => true;
  const { kind, name } = voice;
  if (kind === 'side') return ({ speaker }) => speaker?.side === name;
  const sides = await catalogue.sidesNamed([name]);
  return ({ speaker }) => speaker !== null && isSameSpeaker(speaker, name, sides);
}

function dayOf({ found }: News): string {
  return found.article.date ?? '9999';
}

function holds(found: IndexedArticle, statement: Statement, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  const text = sentencesOf(statement, found)
    .map(({ start, end }) => found.article.text.slice(start, end))
    .join(' ');
  const terms = new Set(tokenize(text));
  return wanted.every((term) => terms.has(term));
}
