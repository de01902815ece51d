import type { GenerationContent } from '../../src/domain/generation.ts';
import type { Accepts, Hit, KeywordField, KeywordQuery, SearchIndex } from '../../src/domain/ports.ts';
import { openTerms, serializeTerms } from '../../src/store/embedded/termsFile.ts';
import { tokenize } from '../../src/text/tokens.ts';

const FIELDS: readonly KeywordField[] = ['body', 'title', 'speaker', 'outlet'];
const K1 = 1.2;
const B = 0.75;

/**
 * A SearchIndex in memory over what a build hands to the store: BM25 a field, and cosines by comparing with every
 * vector.
 */
export function memoryIndex(content: GenerationContent): SearchIndex {
  const { articles, passages, vectors } = content;
  const articleOfPassage = new Uint32Array(passages.length);
  articles.forEach(({ passages: [first, end] }, article) => articleOfPassage.fill(article, first, end));
  const fields = new Map(
    FIELDS.map((field) => [
      field,
      passages.map((_, n) => tokenize(fieldOf(content, articleOfPassage[n] ?? 0, n, field))),
    ]),
  );
  const frequencyOf = (term: string): number =>
    passages.filter((_, n) => FIELDS.some((field) => fields.get(field)?.[n]?.includes(term))).length;
  const similarity = (vector: Float32Array, passage: number): number =>
    vector.reduce((sum, x, d) => sum + x * (vectors[passage]?.[d] ?? 0), 0);
  const best = (scores: readonly Hit[], k: number): Hit[] =>
    scores.toSorted((a, b) => b.score - a.score || a.passage - b.passage).slice(0, k);

  const scoreField = (texts: readonly string[][], passage: number, term: string): number => {
    const own = texts[passage] ?? [];
    const count = own.filter((each) => each === term).length;
    if (count === 0) return 0;
    const holding = texts.filter((each) => each.includes(term)).length;
    const average = texts.reduce((sum, each) => sum + each.length, 0) / texts.length;
    const idf = Math.log(1 + (texts.length - holding + 0.5) / (holding + 0.5));
    return (idf * count * (K1 + 1)) / (count + K1 * (1 - B + (B * own.length) / average));
  };
  const keyword = (
    { text, boostField = {}, boostTerm = () => 1 }: KeywordQuery,
    k: number,
    accepts: Accepts = () => true,
  ): Hit[] => {
    const terms = [...new Set(tokenize(text))];
    const hits = passages.map((_, passage) => {
      const score = FIELDS.reduce(
        (sum, field) =>
          sum +
          (boostField[field] ?? 1) *
            terms.reduce((all, term) => all + boostTerm(term) * scoreField(fields.get(field) ?? [], passage, term), 0),
        0,
      );
      return { passage, score };
    });
    return best(
      hits.filter(({ passage, score }) => score > 0 && accepts(passage)),
      k,
    );
  };

  return {
    info: { generation: 'memory', model: content.model.id, articles: articles.length, passages: passages.length },
    articles,
    passages,
    sides: content.sides,
    articleOfPassage,
    terms: openTerms(
      serializeTerms(
        passages.map((_, n) => fieldOf(content, articleOfPassage[n] ?? 0, n, 'body')),
        articles.map(({ article }) => article.title ?? ''),
      ),
    ),
    keyword: async (query, k, accepts) => keyword(query, k, accepts),
    nearest: async (vector, k, accepts = () => true) =>
      best(
        passages.flatMap((_, passage) => (accepts(passage) ? [{ passage, score: similarity(vector, passage) }] : [])),
        k,
      ),
    similarity,
    documentFrequency: (term) => frequencyOf(tokenize(term)[0] ?? ''),
  };
}

function fieldOf(
  { articles, passages }: GenerationContent,
  number: number,
  passage: number,
  field: KeywordField,
): string {
  const indexed = articles[number];
  const place = passages[passage];
  if (!indexed || !place) return '';
  if (field === 'body') return indexed.article.text.slice(place.start, place.end);
  if (field === 'title') return indexed.article.title ?? '';
  if (field === 'outlet') return indexed.article.outlet ?? '';
  return indexed.statements
    .filter(({ content }) => content.some(({ start, end }) => start < place.end && end > place.start))
    .map(({ speaker }) => speaker?.name ?? '')
    .join(' ');
}
