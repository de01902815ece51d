import type { Embedder, ReadSeedText, SearchIndex } from '../domain/ports.ts';
import { findInCopy } from '../text/findInCopy.ts';
import { analyseQuestion } from './question/analyseQuestion.ts';
import { confidenceOf } from './confidence/confidenceOf.ts';
import type { RankedPassage } from './candidates/rankedPassage.ts';
import { type SearchMode, retrieve } from './candidates/retrieve.ts';

export interface SearchDeps {
  index(): Promise<SearchIndex>;
  embedder(): Promise<Embedder>;
  readonly readSeedText: ReadSeedText;
}

export interface SearchOptions {
  /** Hits to give back. */
  readonly k: number;
  /** At most one hit an article; every copy of a merged article then gets its own, with the best passage that it holds. */
  readonly articles?: boolean;
  readonly mode?: SearchMode;
}

/** A ranked passage where it stands. */
export interface SearchHit {
  readonly articleId: string;
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly score: number;
}

export interface SearchResult {
  readonly query: string;
  /** Best first. */
  readonly hits: readonly SearchHit[];
  /** Calibrated chance, 0..1, that the corpus answers the query. */
  readonly confidence: number;
}

/** Passages looked at for each article that is asked for: the best passages are often of few articles. */
const PASSAGES_PER_ARTICLE = 10;
/** Passages ranked at least: the confidence is that of an answer, however few hits are asked for. */
const RANKED = 50;

/** Ranks passages, or articles by their best passage, without composing an answer. */
export async function searchPassages(
  deps: SearchDeps,
  query: string,
  { k, articles = false, mode = 'both' }: SearchOptions,
): Promise<SearchResult> {
  const [index, embedder] = await Promise.all([deps.index(), deps.embedder()]);
  const analysis = analyseQuestion(query, index);
  const { ranked } = await retrieve(index, embedder, analysis, {
    limit: Math.max(RANKED, articles ? k * PASSAGES_PER_ARTICLE : k),
    mode,
  });
  const hits: SearchHit[] = [];
  const seen = new Set<string>();
  for (const one of ranked) {
    if (hits.length >= k) break;
    const copies = index.articles[one.article]?.article.copies ?? [];
    if (articles && copies.every(({ id }) => seen.has(id))) continue;
    const found = await hitsOf(index, one, articles ? deps.readSeedText : null);
    hits.push(...found.filter(({ articleId }) => !articles || !seen.has(articleId)));
    for (const { articleId } of found) seen.add(articleId);
  }
  return { query, hits: hits.slice(0, k), confidence: confidenceOf(index, analysis, ranked) };
}

/** The passage in its article and, with a reader, in every other copy that has the same words. */
async function hitsOf(
  index: SearchIndex,
  { passage, article, score }: RankedPassage,
  readSeedText: ReadSeedText | null,
): Promise<SearchHit[]> {
  const span = index.passages[passage];
  const found = index.articles[article]?.article;
  if (!span || !found) return [];
  const { start, end } = span;
  const text = found.text.slice(start, end);
  const [first, ...others] = found.copies;
  const own = { articleId: first?.id ?? found.id, file: found.file, start, end, text, score };
  if (!readSeedText) return [own];
  const copies = await Promise.all(
    others.map(async (copy) => {
      const copyText = await readSeedText(copy);
      const at = copyText === null ? null : findInCopy(text, copyText);
      return at && copyText !== null
        ? [{ articleId: copy.id, file: copy.file, ...at, text: copyText.slice(at.start, at.end), score }]
        : [];
    }),
  );
  return [own, ...copies.flat()];
}
