import type { SearchMode } from '../../src/retrieve/candidates/retrieve.ts';
import { searchPassages } from '../../src/retrieve/searchPassages.ts';
import { type RankingFigures, auroc, calibration, rankingFigures } from './metrics.ts';
import type { OpenedSet } from './openSet.ts';

/** What one kind of search makes of a set. */
export interface ModeFigures extends RankingFigures {
  readonly auroc: number;
  readonly chances: readonly (readonly [chance: number, answerable: boolean])[];
}

const MODES: readonly SearchMode[] = ['keyword', 'vector', 'both'];
const FIGURES = ['ndcg10', 'recall10', 'mrr10', 'hits1', 'hits4', 'hits10'] as const;

/** Figures of keyword search, vector search and both as a table, and how far the confidence of both can be believed. */
export async function measureRetrieval(set: OpenedSet): Promise<string> {
  const byMode = new Map<SearchMode, ModeFigures>();
  for (const mode of MODES) byMode.set(mode, await measureMode(set, mode));
  const judged = set.queries.filter(({ relevant }) => relevant.size > 0).length;
  const lines = [
    `${set.name}: ${set.index.info.passages} passages, ${set.queries.length} queries, ${judged} judged`,
    row('', [...FIGURES, 'auroc']),
  ];
  for (const [mode, figures] of byMode)
    lines.push(
      row(
        mode,
        [...FIGURES, 'auroc' as const].map((name) => figures[name].toFixed(4)),
      ),
    );
  const tenths = calibration(byMode.get('both')?.chances ?? []);
  if (tenths.length > 0) lines.push('confidence of both:', row('from', ['queries', 'mean', 'answerable']));
  for (const { from, count, mean, share } of tenths)
    lines.push(row(from.toFixed(1), [String(count), mean.toFixed(3), share.toFixed(3)]));
  return `${lines.join('\n')}\n`;
}

/** One kind of search over all queries of a set; ids count once, at most ten an answer. */
export async function measureMode(
  { services, index, embedder, queries }: OpenedSet,
  mode: SearchMode,
): Promise<ModeFigures> {
  const deps = { index: async () => index, embedder: async () => embedder, readSeedText: services.readSeedText };
  const figures: RankingFigures[] = [];
  const chances: [number, boolean][] = [];
  for (const { query, relevant, answerable } of queries) {
    const { hits, confidence } = await searchPassages(deps, query, { k: 10, articles: true, mode });
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
