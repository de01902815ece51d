import type { Overview } from '../../../domain/index/catalogue.ts';
import type { GenerationFacts } from '../../../domain/index/indexWriter.ts';
import type { Engine } from '../client/engine.ts';
import { type EngineSearch, COUNTING, searchAll } from '../client/searchAll.ts';
import type { IndexNames } from './generationIndices.ts';
import { MAPPING_VERSION } from './mappings.ts';

/** Problems that are kept: a manifest is part of what every node holds in memory. */
const PROBLEMS_KEPT = 100;

/** What a generation is: kept with the mapping of its articles when all else is there. */
export interface EngineManifest extends Pick<GenerationFacts, 'model' | 'seeds' | 'problems'> {
  readonly version: number;
  readonly generation: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly counts: {
    readonly seeds: number;
    readonly articles: number;
    readonly passages: number;
    readonly statements: number;
  };
  readonly overview: Overview;
  readonly averageLengths: { readonly passage: number; readonly article: number };
}

/** Counts what is asked for with every question, once. */
export async function gatherManifest(
  engine: Engine,
  names: IndexNames,
  generation: string,
  facts: GenerationFacts,
  written: { readonly articles: number; readonly passages: number; readonly statements: number },
): Promise<EngineManifest> {
  const average = (field: string): object => ({ avg: { field } });
  const first = (order: 'asc' | 'desc'): object => ({
    size: 1,
    sort: [{ date: order }],
    docvalue_fields: ['date'],
    _source: false,
    query: { exists: { field: 'date' } },
  });
  const index = names.index(generation, 'articles');
  const counted: readonly EngineSearch[] = [
    { index: names.index(generation, 'passages'), body: { size: 0, aggs: { length: average('length') } } },
    { index, body: { size: 0, aggs: { length: average('length') } } },
    {
      index: names.index(generation, 'statements'),
      body: { size: 0, track_total_hits: true, query: { bool: { must_not: [{ exists: { field: 'side' } }] } } },
    },
    { index, body: first('asc') },
    { index, body: first('desc') },
  ];
  const [passages, articles, sideless, earliest, latest] = await searchAll(engine, counted, { deadline: COUNTING });
  const mean = (found: typeof passages): number =>
    Math.max(1, (found?.aggregations?.['length'] as { value: number | null } | undefined)?.value ?? 1);
  const day = (found: typeof passages): string | null => (found?.hits.hits[0]?.fields?.['date']?.[0] as string) ?? null;
  return {
    version: MAPPING_VERSION,
    generation,
    createdAt: new Date().toISOString(),
    model: { ...facts.model },
    seeds: { ...facts.seeds },
    problems: facts.problems.slice(0, PROBLEMS_KEPT),
    counts: { seeds: facts.seedCount, ...written },
    overview: {
      statements: written.statements,
      withoutSide: sideless?.hits.total?.value ?? 0,
      firstDay: day(earliest),
      lastDay: day(latest),
    },
    averageLengths: { passage: mean(passages), article: mean(articles) },
  };
}
