import type { Catalogue, Heard, Voice } from '../../domain/index/catalogue.ts';
import type { IndexedArticle } from '../../domain/indexedArticle.ts';
import type { Page, PageRequest } from '../../domain/index/page.ts';
import type { Statement } from '../../domain/statement.ts';
import { foldedWords } from '../../indexing/names/nameForms.ts';
import { tokenize } from '../../text/tokens.ts';
import { isSameSpeaker } from '../check/isSameSpeaker.ts';

export interface TimelineEntry {
  readonly found: IndexedArticle;
  readonly statement: Statement;
  /** Ids of other articles with the same words. */
  readonly alsoIn: readonly string[];
}

/** Speakers that are looked at for a name: those who share most of its words. */
const SPEAKERS = 500;

/**
 * What somebody said, by the date of the article and the order within it; articles without a date come last. The same
 * words in several articles are one entry, at the earliest; statements of one speaker in the same sentences are one.
 */
export async function timeline(catalogue: Catalogue, voice: Voice, page: PageRequest): Promise<Page<TimelineEntry>> {
  const { items, total } = await catalogue.statements(await heardOf(catalogue, voice), page);
  const articles = await catalogue.articles([...new Set(items.map(({ articleId }) => articleId))]);
  const byId = new Map(articles.map((found) => [found.article.id, found]));
  return {
    total,
    items: items.flatMap(({ articleId, statement: position, alsoIn }) => {
      const found = byId.get(articleId);
      const statement = found?.statements[position];
      return found === undefined || statement === undefined ? [] : [{ found, statement, alsoIn }];
    }),
  };
}

async function heardOf(catalogue: Catalogue, { kind, name }: Voice): Promise<Heard> {
  // A side that goes by a person's name has not all that the person said.
  if (kind === 'side') return { side: name, speakers: await namesakes(catalogue, name) };
  const [sides, speakers] = await Promise.all([
    catalogue.sidesNamed([name]),
    catalogue.speakersWith(tokenize(name), SPEAKERS),
  ]);
  const own = sides.find((side) => isSameSpeaker({ name: '', role: null, side: side.name }, name, [side]));
  return { side: own?.name ?? null, speakers: speakers.filter((speaker) => isSameSpeaker(speaker, name, sides)) };
}

/** Speakers of exactly this name. */
async function namesakes(catalogue: Catalogue, name: string): Promise<Heard['speakers']> {
  // Few sides are somebody's name, and words of all others stand in the roles of very many speakers.
  const known = await catalogue.names([foldedWords(name)]);
  if (!known.some(({ kind }) => kind === 'speaker')) return [];
  const wanted = tokenize(name).join(' ');
  const speakers = await catalogue.speakersWith(tokenize(name), SPEAKERS);
  return speakers.filter((speaker) => tokenize(speaker.name).join(' ') === wanted);
}
