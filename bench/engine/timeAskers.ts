import type { CandidateQuery, CandidateSource } from '../../src/domain/candidate.ts';
import { quantile } from '../statistics.ts';

/** Candidates of a question, as answering asks for them. */
const K = 50;

/** What questions took that so many askers asked, each one after the other. Milliseconds. */
export interface AskedFigures {
  readonly p50: number;
  readonly p99: number;
  /** Questions that were answered in a second. */
  readonly rate: number;
  readonly failed: number;
  /** Processor time of this process and of the nodes for one question. */
  readonly own: number;
  readonly nodes: number;
}

/** @param computed seconds that the nodes have computed so far */
export async function timeAskers(
  source: CandidateSource,
  queries: readonly CandidateQuery[],
  askers: number,
  computed: () => Promise<number>,
): Promise<AskedFigures> {
  const times: number[] = [];
  let [next, failed] = [0, 0];
  const [began, before, own] = [performance.now(), await computed(), process.cpuUsage()];
  await Promise.all(
    Array.from({ length: askers }, async () => {
      for (let query = queries[next++]; query; query = queries[next++]) {
        const at = performance.now();
        await source.candidates(query, {}, K).catch(() => (failed += 1));
        times.push(performance.now() - at);
      }
    }),
  );
  const { user, system } = process.cpuUsage(own);
  return {
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    rate: (1_000 * times.length) / (performance.now() - began),
    failed,
    own: (user + system) / 1_000 / times.length,
    nodes: (1_000 * ((await computed()) - before)) / times.length,
  };
}
