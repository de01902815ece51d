import type { Candidate } from '../domain/candidate.ts';
import type { OpenIndex } from '../domain/index/openIndex.ts';
import type { Embedder, ReadSeedText } from '../domain/ports.ts';
import type { Reader } from '../domain/reader.ts';
import { buildQuery } from '../retrieve/candidates/buildQuery.ts';
import { createCandidateSource, type SearchMode } from '../retrieve/candidates/createCandidateSource.ts';
import { analyseQuestion } from '../retrieve/question/analyseQuestion.ts';
import { findInCopy } from '../text/findInCopy.ts';
import { candidateConfidence } from './answerability.ts';
import { rankCandidates } from './rankCandidates.ts';
import { searchConfidence, searchFeatures } from './searchConfidence.ts';

export interface SearchDeps {
  index(): Promise<OpenIndex>;
  embedder(): Promise<Embedder>;
  /** Null where it is switched off: candidates stand as retrieval ranks them then. */
  reader(): Promise<Reader | null>;
  readonly readSeedText: ReadSeedText;
}

export interface SearchOptions {
  /** Hits to give back. */
  readonly k: number;
  /**
   * At most one hit an article; every copy of a merged article then gets its own, with the best passage that it holds.
   */
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
  const [index, embedder, reader] = await Promise.all([deps.index(), deps.embedder(), deps.reader()]);
  const wanted = await buildQuery(await analyseQuestion(query, index), embedder);
  const limit = Math.max(RANKED, articles ? k * PASSAGES_PER_ARTICLE : k);
  const candidates = await createCandidateSource(index, mode).candidates(wanted, {}, limit);
  const read = reader && (await rankCandidates(reader, wanted, candidates));
  const confidence = read
    ? searchConfidence(searchFeatures(wanted, candidates, read))
    : candidateConfidence(candidates);
  const hits: SearchHit[] = [];
  const seen = new Set<string>();
  for (const one of read?.ranked ?? candidates) {
    if (hits.length >= k) break;
    if (articles && one.article.article.copies.every(({ id }) => seen.has(id))) continue;
    const found = await hitsOf(one, articles ? deps.readSeedText : null);
    hits.push(...found.filter(({ articleId }) => !articles || !seen.has(articleId)));
    for (const { articleId } of found) seen.add(articleId);
  }
  return { query, hits: hits.slice(0, k), confidence };
}

/** The passage in its article and, with a way to read seeds, in every other copy that has the same words. */
async function hitsOf(
  { article: found, sentences, score }: Candidate,
  readSeedText: ReadSeedText | null,
): Promise<SearchHit[]> {
  const { article } = found;
  const start = found.sentences[sentences[0]]?.start ?? 0;
  const end = found.sentences[sentences[1] - 1]?.end ?? start;
  const text = article.text.slice(start, end);
  const [first, ...others] = article.copies;
  const own = { articleId: first?.id ?? article.id, file: article.file, start, end, text, score };
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
