import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askIndex } from '../../bench/engine/askIndex.ts';
import { madeEntries } from '../../bench/engine/madeEntries.ts';
import { makeQuestions } from '../../bench/makeCorpus.ts';
import { quantile } from '../../bench/statistics.ts';
import type { GenerationFacts } from '../../src/domain/index/indexWriter.ts';
import type { OpenIndex } from '../../src/domain/index/openIndex.ts';
import { type EngineIndex, engineIndex } from '../../src/store/opensearch/engineIndex.ts';
import { hashEmbedder } from '../fakes/hashEmbedder.ts';
import { type Engine, missingForEngine, startEngine } from './startEngine.ts';

const NODES = 3;
const ARTICLES = 30;
const PARAGRAPHS = 10;
const ASKERS = 3;
/** Milliseconds of asking before and after a node is gone. */
const BEFORE = 8_000;
const AFTER = 15_000;
const K = 10;

const made: GenerationFacts = {
  sides: [],
  model: hashEmbedder,
  seeds: { path: 'made-up', fingerprint: 'f' },
  seedCount: ARTICLES,
  problems: [],
};
interface Asked {
  readonly at: number;
  readonly ms: number;
  readonly outcome: 'right' | 'wrong' | string;
}

const missing = await missingForEngine();

describe.skipIf(missing !== null)('a node that is killed while it is asked', () => {
  let engine: Engine;
  let store: EngineIndex;
  let index: OpenIndex;
  const questions = makeQuestions(12);
  const expected = new Map<string, string>();
  /** Milliseconds that half of the questions take while nobody is missing. */
  let whole = Infinity;

  beforeAll(async () => {
    engine = await startEngine(NODES, { heap: '400m' });
    store = engineIndex({
      settings: { urls: engine.urls, login: null, ca: null, prefix: 'kill', shards: NODES, replicas: 1, refresh: '1s' },
      modelId: async () => hashEmbedder.id,
      onProblem: () => {},
    });
    await build();
    index = await store.get();
    for (const question of questions) expected.set(question, await ask(question));
  });
  afterAll(async () => {
    await store.close();
    await engine.stop();
  });

  async function build(): Promise<string> {
    const writer = await store.writer(hashEmbedder);
    for await (const entry of madeEntries(ARTICLES, PARAGRAPHS, hashEmbedder)) {
      await writer.add(entry);
      await writer.say(entry);
    }
    return writer.finish(made);
  }

  /** All that a question asks of an index, as one text. */
  async function ask(question: string): Promise<string> {
    const [vector = new Float32Array()] = await hashEmbedder.embed([question], 'query');
    const { facts, byWord, byVector, measured, articles } = await askIndex(index, question, vector, K);
    const found = [byWord, byVector].map((hits) => hits.map(({ id }) => id));
    return JSON.stringify([facts, found, measured, articles.map(({ article }) => article.id)]);
  }

  /** Several who ask one question after the other, until they are stopped. */
  function startAsking(): { readonly log: readonly Asked[]; stop(): Promise<void> } {
    const log: Asked[] = [];
    const asking = new AbortController();
    const askers = Array.from({ length: ASKERS }, async (_, asker) => {
      for (let n = asker; !asking.signal.aborted; n += 1) {
        const question = questions[n % questions.length] ?? '';
        const at = performance.now();
        const outcome = await ask(question).then(
          (answer) => (answer === expected.get(question) ? 'right' : 'wrong'),
          String,
        );
        log.push({ at, ms: performance.now() - at, outcome });
      }
    });
    return {
      log,
      async stop() {
        asking.abort();
        await Promise.all(askers);
      },
    };
  }

  it('makes no answer wrong and loses nothing, and goes on with two', async () => {
    const { log, stop } = startAsking();
    await sleep(BEFORE);
    // A build is under way, too: what it has handed over must not be lost.
    const building = build();
    const managers = (await (await fetch(`${engine.urls[0]}/_cat/cluster_manager?format=json`)).json()) as {
      node: string;
    }[];
    const victim = Number(managers[0]?.node.slice(1));
    const killed = performance.now();
    await engine.kill(victim);
    const generation = await building;
    await sleep(AFTER);
    await stop();

    expect(log.filter(({ outcome }) => outcome === 'wrong')).toEqual([]);
    const errors = [...new Set(log.map(({ outcome }) => outcome).filter((outcome) => outcome !== 'right'))];
    for (const error of errors) expect(error).toMatch(/^IndexError: The index cannot be reached/u);
    expect((await store.peek())?.index.info).toMatchObject({
      generation,
      articles: ARTICLES,
      passages: ARTICLES * PARAGRAPHS,
    });
    for (const question of questions) expect(await ask(question)).toBe(expected.get(question));

    const before = log.filter(({ at, ms }) => at + ms < killed).map(({ ms }) => ms);
    whole = quantile(before, 0.5);
    const last = log.at(-1)?.at ?? 0;
    const after = log.filter(({ at }) => at > last - BEFORE).map(({ ms }) => ms);
    const times = log.map(({ ms }) => ms);
    const failed = log.filter(({ outcome }) => outcome !== 'right').length;
    process.stderr.write(
      `${log.length} questions, ${failed} not answered; p50 before ${Math.round(quantile(before, 0.5))} ms, ` +
        `after ${Math.round(quantile(after, 0.5))} ms, slowest ${Math.round(quantile(times, 1))} ms\n`,
    );
    // Two nodes do the work of three, and copies are made anew meanwhile.
    expect(quantile(after, 0.5)).toBeLessThan(3 * whole);
  }, 240_000);

  it('comes back, and all is there, as fast as before', async () => {
    for (const [n] of engine.urls.entries()) if (!(await answers(n))) await engine.revive(n);
    const path = '/_cluster/health?wait_for_status=green&wait_for_nodes=3&timeout=60s';
    const health = (await (await fetch(`${engine.urls[0]}${path}`)).json()) as { status: string };
    expect(health.status).toBe('green');
    for (const question of questions) expect(await ask(question)).toBe(expected.get(question));
    const { log, stop } = startAsking();
    await sleep(BEFORE);
    await stop();
    expect(log.filter(({ outcome }) => outcome !== 'right')).toEqual([]);
    const again = quantile(
      log.map(({ ms }) => ms),
      0.5,
    );
    process.stderr.write(`p50 with all nodes: ${Math.round(again)} ms, ${Math.round(whole)} ms before\n`);
    // One of the three has just been started, and others use the machine.
    expect(again).toBeLessThan(1.5 * whole);
  }, 240_000);

  const answers = (n: number): Promise<boolean> => fetch(engine.urls[n] ?? '').then(Boolean, () => false);
});
