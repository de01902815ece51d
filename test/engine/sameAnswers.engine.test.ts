import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { type Services, createServices } from '../../src/services.ts';
import { rankingFigures } from '../eval/metrics.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';
import { type ComparedQuestion, comparedSets } from './comparedSets.ts';
import { type Engine, missingForEngine, startEngine } from './startEngine.ts';

/** Share of the questions whose first excerpt is the same, and by how much the ranking of passages may differ. */
const SAME = 0.98;
const NDCG = 0.01;
const K = 10;

const missing = await missingForEngine();

describe.skipIf(missing !== null).each([1, 3])('answers out of OpenSearch, nodes: %i', (nodes) => {
  let engine: Engine;
  const opened: Services[] = [];
  beforeAll(async () => {
    engine = await startEngine(nodes);
  });
  afterAll(async () => {
    for (const services of opened) services.close();
    await engine.stop();
  });

  /** The same services as the bot's; without the reader, which reads what either index found. */
  async function open(seeds: string, cluster: boolean, prefix: string): Promise<Services> {
    const plain = readConfig({});
    const settings = { urls: [...engine.urls], login: null, ca: null, prefix, shards: nodes, refresh: '1s' };
    const services = createServices(
      {
        ...plain,
        seeds,
        index: await temporaryFolder(),
        reader: null,
        engine: cluster ? { ...settings, replicas: nodes > 1 ? 1 : 0 } : null,
      },
      pino({ level: 'silent' }),
    );
    opened.push(services);
    await services.reindex();
    return services;
  }

  it('are those of the embedded index', async () => {
    for (const [n, { name, seeds, questions }] of (await comparedSets()).entries()) {
      const [embedded, cluster] = await Promise.all([open(seeds, false, ''), open(seeds, true, `same-${n}`)]);
      const seen = { same: 0, ndcg: { embedded: 0, cluster: 0 }, judged: 0, different: [] as string[] };
      for (const question of questions) {
        const [one, other] = await Promise.all([asked(embedded, question), asked(cluster, question)]);
        if (one.first === other.first) seen.same += 1;
        else seen.different.push(question.question);
        const relevant = new Map([...one.relevant, ...other.relevant].map((place) => [place, 1]));
        if (relevant.size === 0) continue;
        seen.judged += 1;
        seen.ndcg.embedded += rankingFigures(one.ranked, relevant).ndcg10;
        seen.ndcg.cluster += rankingFigures(other.ranked, relevant).ndcg10;
      }
      const [own, theirs] = [seen.ndcg.embedded / seen.judged, seen.ndcg.cluster / seen.judged];
      process.stderr.write(
        `${name}, ${nodes} nodes: ${seen.same} of ${questions.length} first excerpts the same; ` +
          `nDCG@10 ${own.toFixed(4)} embedded, ${theirs.toFixed(4)} OpenSearch` +
          `${seen.different.length > 0 ? `; different: ${seen.different.join(' | ')}` : ''}\n`,
      );
      expect(seen.same / questions.length).toBeGreaterThanOrEqual(SAME);
      expect(Math.abs(own - theirs)).toBeLessThanOrEqual(NDCG);
    }
  }, 1_800_000);
});

/** What a question gets: its first excerpt, the ranking, and which of it answers; places as text. */
async function asked(services: Services, { question, isRelevant }: ComparedQuestion) {
  const [answer, { hits }] = await Promise.all([services.ask(question), services.search(question, { k: K })]);
  const [first] = answer.excerpts;
  const placeOf = ({ articleId, start }: { readonly articleId: string; readonly start: number }): string =>
    `${articleId} ${start}`;
  return {
    first: first ? placeOf(first) : (JSON.stringify(answer.why) ?? ''),
    ranked: hits.map(placeOf),
    relevant: hits.filter(isRelevant).map(placeOf),
  };
}
