import { LRUCache } from 'lru-cache';
import { timeline } from '../../answer/layout/timeline.ts';
import { findArticle } from '../../corpus/findArticle.ts';
import { findParty } from '../../corpus/findParty.ts';
import { findSource } from '../../corpus/findSource.ts';
import { matchSpeakerOrSide } from '../../corpus/matchSpeakerOrSide.ts';
import type { CountedVoice, Voice } from '../../domain/index/catalogue.ts';
import type { OpenIndex } from '../../domain/index/openIndex.ts';
import type { Page as Part, PageRequest } from '../../domain/index/page.ts';
import type { ReadSeedText } from '../../domain/ports.ts';
import { recheckAnswer } from '../../evidence/recheckAnswer.ts';
import { stillStanding } from '../../evidence/stillStanding.ts';
import type { Counted, Page, Reading } from './reading.ts';
import { labelOf } from '../../indexing/labelOf.ts';

const ARTICLES = 20;
const VOICES = 50;
const STATEMENTS = 20;
/** Rows of a picture. */
const ROWS = 8;
/** Passages that a search looks through for articles. */
const HITS = 200;
/** Items that are asked for at a time where all are counted. */
const AT_ONCE = 500;

/** The one place of the reader that knows the index. */
export function openReading(index: OpenIndex, readSeedText: ReadSeedText): Reading {
  const { catalogue, passages } = index;

  /** How many voices are sides; they stand before the speakers. */
  async function countSides(): Promise<number> {
    for (let offset = 0; ; offset += AT_ONCE) {
      const { items } = await catalogue.voices({ offset, limit: AT_ONCE });
      const sides = items.filter(({ kind }) => kind === 'side').length;
      if (sides < AT_ONCE) return offset + sides;
    }
  }

  async function count(voice: Voice): Promise<Counted> {
    const byDate = new Map<string | null, number>();
    for (let [offset, total] = [0, 1]; offset < total; offset += AT_ONCE) {
      const page = await timeline(catalogue, voice, { offset, limit: AT_ONCE });
      for (const { found } of page.items) byDate.set(found.article.date, (byDate.get(found.article.date) ?? 0) + 1);
      ({ total } = page);
    }
    return { voice: voice.name, byDate };
  }

  function counted(voice: Voice): Promise<Counted> {
    const kept = KEPT.get(index) ?? new LRUCache<string, Promise<Counted>>({ max: VOICES });
    KEPT.set(index, kept);
    const key = JSON.stringify([voice.kind, voice.name]);
    const known = kept.get(key) ?? count(voice);
    kept.set(key, known);
    known.catch(() => kept.delete(key));
    return known;
  }

  /** Ids of a page of the articles, or of those that hold some of the words, best first. */
  async function idsOf(words: string, wanted: number): Promise<Page<string>> {
    if (words === '')
      return pageFrom(wanted, ARTICLES, async (request) => {
        const { items, total } = await catalogue.summaries(request);
        return { items: items.map(({ id }) => id), total };
      });
    const hits = await passages.keyword({ text: words }, {}, HITS);
    const ids = [...new Set(hits.map(({ articleId }) => articleId))];
    return pageFrom(wanted, ARTICLES, async ({ offset, limit }) => ({
      items: ids.slice(offset, offset + limit),
      total: ids.length,
    }));
  }

  return {
    async articles(words, page) {
      const shown = await idsOf(words, page);
      const found = await catalogue.articles(shown.items);
      return { ...shown, items: found.map(({ article, statements }) => ({ article, statements: statements.length })) };
    },

    async article(key) {
      const found = await findArticle(catalogue, key);
      if (found === null) return null;
      const { article } = found;
      return (await stillStanding([article], readSeedText)).has(article) ? { ...found, article } : 'changed';
    },

    async voices(kind, page) {
      const sides = await countSides();
      return pageFrom<CountedVoice>(page, VOICES, async ({ offset, limit }) => {
        if (kind === 'side') {
          const { items } = await catalogue.voices({ offset, limit: Math.max(0, Math.min(limit, sides - offset)) });
          return { items, total: sides };
        }
        const { items, total } = await catalogue.voices({ offset: sides + offset, limit });
        return { items, total: total - sides };
      });
    },

    async saidBy(name, page) {
      const voice = await matchSpeakerOrSide(catalogue, name);
      if (voice === null) return null;
      const shown = await pageFrom(page, STATEMENTS, (request) => timeline(catalogue, voice, request));
      const found = shown.items.map((entry) => entry.found.article);
      const standing = await stillStanding(found, readSeedText);
      const others = await catalogue.articles([...new Set(shown.items.flatMap(({ alsoIn }) => alsoIn))]);
      const byId = new Map(others.map(({ article }) => [article.id, article]));
      const items = shown.items.flatMap((entry) => {
        const { article } = entry.found;
        if (!standing.has(article)) return [];
        const alsoIn = entry.alsoIn.flatMap((id) => byId.get(id) ?? []);
        return [{ ...entry, found: { ...entry.found, article }, alsoIn }];
      });
      return { ...shown, items, voice, leftOut: shown.items.length - items.length };
    },

    async mostHeard() {
      const { items } = await catalogue.voices({ offset: 0, limit: ROWS });
      const sides = items.filter(({ kind }) => kind === 'side');
      return Promise.all((sides.length > 0 ? sides : items).map(counted));
    },

    counted,
    side: (name) => findParty(catalogue, name),
    source: (name) => findSource(catalogue, name),

    async recheck(answer) {
      const { citations } = answer;
      const [checked, held, cited] = await Promise.all([
        recheckAnswer(answer, readSeedText),
        catalogue.holds(citations.map(({ file, sha256 }) => ({ file, sha256 }))),
        catalogue.articles(citations.map(({ articleId }) => articleId)),
      ]);
      const reindexed = citations.filter((_, n) => held[n] !== true).map(({ file }) => file);
      return {
        answer: checked.answer,
        changed: [...new Set([...checked.changed, ...reindexed])],
        titles: new Map(cited.map(({ article }) => [article.id, labelOf(article)])),
      };
    },
  };
}

/** Counts of an index, which does not change: each picture would count anew. */
const KEPT = new WeakMap<OpenIndex, LRUCache<string, Promise<Counted>>>();

/** A page past the end is the last one. */
async function pageFrom<Item>(
  wanted: number,
  size: number,
  ask: (request: PageRequest) => Promise<Part<Item>>,
): Promise<Page<Item>> {
  const { items, total } = await ask({ offset: (wanted - 1) * size, limit: size });
  const pages = Math.max(1, Math.ceil(total / size));
  return wanted <= pages ? { items, page: wanted, pages, total } : pageFrom(pages, size, ask);
}
