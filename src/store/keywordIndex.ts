import MiniSearch, { type Options } from 'minisearch';
import type { Hit, KeywordField, KeywordQuery } from '../domain/ports.ts';
import { tokenize } from '../text/tokens.ts';

/** The text of one passage as keyword search sees it. */
export interface KeywordDocument extends Readonly<Record<KeywordField, string>> {
  /** Passage number. */
  readonly id: number;
}

export interface Keywords {
  search(query: KeywordQuery, k: number): readonly Hit[];
  documentFrequency(term: string): number;
}

const FIELDS: readonly KeywordField[] = ['body', 'title', 'speaker', 'outlet'];

const options: Options<KeywordDocument> = {
  fields: [...FIELDS],
  // Stems come out of `tokenize`, for documents and for questions alike.
  tokenize,
  processTerm: (term) => term,
};

/** The keyword index of all passages, as the JSON that `openKeywords` reads. */
export function serializeKeywords(documents: readonly KeywordDocument[]): string {
  const index = new MiniSearch(options);
  index.addAll(documents);
  const frequency = new Map<string, number>();
  for (const document of documents) {
    const terms = new Set(FIELDS.flatMap((field) => tokenize(document[field])));
    for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  return JSON.stringify({ index, frequency: [...frequency] });
}

/** Opens what `serializeKeywords` wrote; in slices, so that a running bot goes on answering meanwhile. */
export async function openKeywords(json: string): Promise<Keywords> {
  const saved = JSON.parse(json) as { index: Parameters<typeof MiniSearch.loadJS>[0]; frequency: [string, number][] };
  const index = await MiniSearch.loadJSAsync<KeywordDocument>(saved.index, options);
  const frequency = new Map(saved.frequency);

  return {
    search({ text, boostField, boostTerm }, k) {
      const results = index.search(text, {
        ...(boostField ? { boost: { ...boostField } } : {}),
        ...(boostTerm ? { boostTerm } : {}),
      });
      return results.slice(0, k).map(({ id, score }) => ({ passage: Number(id), score }));
    },
    documentFrequency(term) {
      const [stem] = tokenize(term);
      return stem === undefined ? 0 : (frequency.get(stem) ?? 0);
    },
  };
}
