import { type SearchResult, searchPassages } from '../../src/reader/searchPassages.ts';
import type { SearchMode } from '../../src/retrieve/candidates/createCandidateSource.ts';
import { type RankingFigures, auroc, calibration, rankingFigures } from './metrics.ts';
import type { OpenedSet } from './openSet.ts';

/** What one kind of search makes of a set. */
interface ModeFigures extends RankingFigures {
  readonly auroc: number;
  readonly chances: readonly (readonly [chance: number, answerable: boolean])[];
}

/** A kind of search; `reader`: both, as the product reads them. */
type Column = SearchMode | 'reader';
const FIGURES = ['ndcg10', 'recall10', 'mrr10', 'hits1', 'hits4', 'hits10'] as const;

/**
 * Figures of keyword search, vector search, both, and both as they are read, and how far the confidence of the last can
 * be believed.
 */
export async function measureRetrieval(set: OpenedSet): Promise<string> {
  const hasReader = set.services.config.reader !== null;
  const columns: readonly Column[] = ['keyword', 'vector', 'both', ...(hasReader ? (['reader'] as const) : [])];
  const byColumn = new Map<Column, ModeFigures>();
  for (const column of columns) byColumn.set(column, await measureColumn(set, column));
  const judged = set.queries.filter(({ relevant }) => relevant.size > 0).length;
  const lines = [
    `${set.name}: ${set.index.info.passages} passages, ${set.queries.length} queries, ${judged} judged`,
    row('', [...FIGURES, 'auroc']),
  ];
  for (const [column, figures] of byColumn)
    lines.push(
      row(
        column,
        [...FIGURES, 'auroc' as const].map((name) => figures[name].toFixed(4)),
      ),
    );
  const last = columns.at(-1) ?? 'both';
  const tenths = calibration(byColumn.get(last)?.chances ?? []);
  if (tenths.length > 0) lines.push(`confidence of ${last}:`, row('from', ['queries', 'mean', 'answerable']));
  for (const { from, count, mean, share } of tenths)
    lines.push(row(from.toFixed(1), [String(count), mean.toFixed(3), share.toFixed(3)]));
  return `${lines.join('\n')}\n`;
}

/** One kind of search over all queries of a set; ids count once, at most ten an answer. */
async function measureColumn({ services, index, embedder, queries }: OpenedSet, column: Column): Promise<ModeFigures> {
  const unread = {
    index: async () => index,
    embedder: async () => embedder,
    reader: async () => null,
    readSeedText: services.readSeedText,
  };
  const search = (query: string): Promise<SearchResult> =>
    column === 'reader'
      ? services.search(query, { k: 10, articles: true })
      : searchPassages(unread, query, { k: 10, articles: true, mode: column });
  const figures: RankingFigures[] = [];
  const chances: [number, boolean][] = [];
  for (const { query, relevant, answerable } of queries) {
    const { hits, confidence } = await search(query);
    if (relevant.size > 0)
      figures.push(
        rankingFigures(
          hits.map(({ articleId }) => articleId),
          relevant,
        ),
      );
    if (answerable !== undefined) chances.push([confidence, answerable]);
  }
  const mean = (name: keyof RankingFigures): number =>
    figures.reduce((sum, one) => sum + one[name], 0) / Math.max(1, figures.length);
  const [ndcg10, recall10, mrr10, hits1, hits4, hits10] = FIGURES.map(mean);
  return {
    ndcg10: ndcg10 ?? 0,
    recall10: recall10 ?? 0,
    mrr10: mrr10 ?? 0,
    hits1: hits1 ?? 0,
    hits4: hits4 ?? 0,
    hits10: hits10 ?? 0,
    auroc: auroc(chances),
    chances,
  };
}

function row(head: string, cells: readonly string[]): string {
  return `${head.padEnd(8)}${cells.map((cell) => cell.padStart(11)).join('')}`;
}
