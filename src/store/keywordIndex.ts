import MiniSearch, { type Options } from 'minisearch';
import type { Hit, KeywordField, KeywordQuery } from '../domain/ports.ts';
import { tokenize } from '../text/tokens.ts';
import { inSlices } from './inSlices.ts';
import { readJsonLines, toJsonLines } from './jsonLines.ts';

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

/** What minisearch saves. Its bulk is `index`: terms, and the passages that hold each. */
type Saved = ReturnType<MiniSearch['toJSON']>;
/** A term, where it stands, and in how many passages: one line of the file. The first line is the rest of what minisearch saves. */
type Line = readonly [...Saved['index'][number], number];

/** The keyword index of all passages, in the bytes that `openKeywords` reads. */
export function serializeKeywords(documents: readonly KeywordDocument[]): Buffer {
  const mini = new MiniSearch(options);
  mini.addAll(documents);
  const frequency = new Map<string, number>();
  for (const document of documents) {
    const terms = new Set(FIELDS.flatMap((field) => tokenize(document[field])));
    for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const { index, ...rest } = mini.toJSON();
  return toJsonLines([rest, ...index.map(([term, places]): Line => [term, places, frequency.get(term) ?? 0])]);
}

/** Opens what `serializeKeywords` wrote; in slices, so that a running bot goes on answering meanwhile. */
export async function openKeywords(bytes: Buffer): Promise<Keywords> {
  const lines = readJsonLines(bytes);
  const rest = lines.next().value as Omit<Saved, 'index'>;
  const saved: Saved['index'] = [];
  const frequency = new Map<string, number>();
  await inSlices(lines, (line) => {
    const [term, places, passages] = line as Line;
    saved.push([term, places]);
    frequency.set(term, passages);
  });
  const index = await MiniSearch.loadJSAsync<KeywordDocument>({ ...rest, index: saved }, options);

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
