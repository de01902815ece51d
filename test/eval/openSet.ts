import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { readConfig } from '../../src/config.ts';
import type { OpenIndex } from '../../src/domain/index/openIndex.ts';
import type { Embedder } from '../../src/domain/ports.ts';
import { type Services, createServices } from '../../src/services.ts';

/** A question of a set, with the articles that answer it. */
export interface SetQuery {
  readonly id: string;
  readonly query: string;
  /** Undefined where the set does not say. */
  readonly answerable: boolean | undefined;
  /** Gain by article id; empty where nothing is judged. */
  readonly relevant: ReadonlyMap<string, number>;
}

export interface OpenedSet {
  readonly name: string;
  readonly services: Services;
  readonly index: OpenIndex;
  readonly embedder: Embedder;
  readonly queries: readonly SetQuery[];
  close(): Promise<void>;
}

/**
 * Builds an index of a retrieval set in a temporary folder, through the same services as the bot, and reads its
 * queries.
 *
 * @param folder holds `corpus.jsonl`, `queries.jsonl` {id, query, answerable?} and `qrels.tsv` (query-id, doc-id,
 *   score; header line)
 */
export async function openSet(folder: string, model?: string): Promise<OpenedSet> {
  const opened = await openCorpus(path.join(folder, 'corpus.jsonl'), model);
  return { ...opened, name: path.basename(folder), queries: await readSetQueries(folder) };
}

/** The queries of a retrieval set with their judgements. */
export async function readSetQueries(folder: string): Promise<SetQuery[]> {
  const relevant = new Map<string, Map<string, number>>();
  for (const line of (await readFile(path.join(folder, 'qrels.tsv'), 'utf8')).trim().split('\n').slice(1)) {
    const [query = '', doc = '', score = '0'] = line.trim().split('\t');
    if (Number(score) > 0)
      relevant.set(query, (relevant.get(query) ?? new Map<string, number>()).set(doc, Number(score)));
  }
  return (
    await readJsonLines<{ id: string | number; query: string; answerable?: boolean }>(
      path.join(folder, 'queries.jsonl'),
    )
  ).map(({ id, query, answerable }) => ({
    id: String(id),
    query,
    answerable,
    relevant: relevant.get(String(id)) ?? new Map<string, number>(),
  }));
}

/** Builds an index of any corpus in a temporary folder. */
export async function openCorpus(seeds: string, model?: string): Promise<Omit<OpenedSet, 'name' | 'queries'>> {
  const config = readConfig();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'on-record-eval-'));
  const embedding = model === undefined ? config.embedding : { ...config.embedding, model };
  const services = createServices(
    { ...config, embedding, seeds, index: folder },
    pino({ level: 'warn' }, pino.destination(2)),
  );
  await services.reindex();
  const [index, embedder] = await Promise.all([services.index(), services.embedder()]);
  const close = async (): Promise<void> => {
    services.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { services, index, embedder, close };
}

export async function readJsonLines<T>(file: string): Promise<T[]> {
  return (await readFile(file, 'utf8'))
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
