import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Answer } from '../domain/answer.ts';
import type { AskOptions } from '../domain/askOptions.ts';

type Ask<A extends Answer> = (question: string, options?: AskOptions) => Promise<A>;

/** What is read when somebody looks. */
export interface MetricsSources {
  /** The live generation; null where there is none. */
  readonly index: () => Promise<LiveGeneration | null>;
  /** What the process holds at the moment, by its name: questions under way, say. */
  readonly sizes?: Readonly<Record<string, () => number>>;
}

interface LiveGeneration {
  readonly generation: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly model: { readonly id: string };
  readonly counts: { readonly articles: number; readonly passages: number };
}

export interface Metrics {
  /** The same function, with its outcomes counted and its time taken. */
  timeAsk<A extends Answer>(ask: Ask<A>): Ask<A>;
  /** Counts an error that Discord answered with; anything that is no code of Discord's counts as "other". */
  countDiscordError(code: unknown): void;
  /** Everything in Prometheus' text format, and its content type. */
  render(): Promise<{ type: string; body: string }>;
}

/** Seconds. Around what an answer takes (milliseconds) up to Discord's three-second deadline and beyond. */
const LATENCY_BUCKETS = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 3, 10];

/** The program's metrics. Nothing in them says who asked, where, or what: counts, sizes and times only. */
export function createMetrics({ index, sizes = {} }: MetricsSources): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const questions = new Counter({
    name: 'on_record_questions_total',
    help: 'Questions by outcome',
    labelNames: ['outcome'] as const,
    registers,
  });
  const seconds = new Histogram({
    name: 'on_record_question_seconds',
    help: 'Time from question to answer',
    buckets: LATENCY_BUCKETS,
    registers,
  });
  const errors = new Counter({
    name: 'on_record_discord_errors_total',
    help: 'Errors from Discord by their code',
    labelNames: ['code'] as const,
    registers,
  });
  for (const outcome of ['answered', 'no_evidence', 'failed']) questions.inc({ outcome }, 0);
  const lookAtIndex = indexGauges(registry, index);
  const held = new Gauge({
    name: 'on_record_held',
    help: `Held at the moment: ${Object.keys(sizes).join(', ') || 'nothing that is counted'}`,
    labelNames: ['what'] as const,
    registers,
  });

  return {
    timeAsk: (ask) => async (question, options) => {
      const stop = seconds.startTimer();
      try {
        const answer = await ask(question, options);
        questions.inc({ outcome: answer.outcome });
        return answer;
      } catch (error) {
        questions.inc({ outcome: 'failed' });
        throw error;
      } finally {
        stop();
      }
    },
    countDiscordError: (code) => errors.inc({ code: /^\d{1,6}$/.test(String(code)) ? String(code) : 'other' }),
    async render() {
      await lookAtIndex();
      for (const [what, size] of Object.entries(sizes)) held.set({ what }, size());
      return { type: registry.contentType, body: await registry.metrics() };
    },
  };
}

/** The gauges of the live index, and the function that sets them. */
function indexGauges(registry: Registry, index: MetricsSources['index']): () => Promise<void> {
  const registers = [registry];
  const gauge = (name: string, help: string): Gauge => new Gauge({ name: `on_record_index_${name}`, help, registers });
  const age = gauge('age_seconds', 'Time since the live index was built');
  const articles = gauge('articles', 'Articles in the live index');
  const passages = gauge('passages', 'Passages in the live index');
  const info = new Gauge({
    name: 'on_record_index_info',
    help: 'The live index: 1 with its generation and model as labels, absent where there is none',
    labelNames: ['generation', 'model'] as const,
    registers,
  });

  return async () => {
    const live = await index().catch(() => null);
    // One generation at a time: the labels of the one before must go.
    info.reset();
    if (live) info.set({ generation: live.generation, model: live.model.id }, 1);
    age.set(live ? (Date.now() - Date.parse(live.createdAt)) / 1000 : Number.NaN);
    articles.set(live?.counts.articles ?? 0);
    passages.set(live?.counts.passages ?? 0);
  };
}
