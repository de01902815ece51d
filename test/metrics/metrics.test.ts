import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { UsageError } from '../../src/errors.ts';
import { createMetrics } from '../../src/metrics/createMetrics.ts';
import { newsCorpus } from '../fakes/newsCorpus.ts';
import { startMetrics } from '../../src/metrics/startMetrics.ts';
import { type MetricsServer, serveMetrics } from '../../src/metrics/serveMetrics.ts';

const live = {
  generation: '20310306T100000-0a1b2c3d',
  createdAt: new Date(Date.now() - 60_000).toISOString(),
  model: { id: 'made-up@1' },
  counts: { articles: 5, passages: 47 },
};

async function start(
  given: Partial<Parameters<typeof serveMetrics>[0]> = {},
): Promise<{ server: MetricsServer; get: (path: string, method?: string) => Promise<Response> }> {
  const metrics = given.metrics ?? createMetrics({ index: async () => live });
  const server = await serveMetrics({ host: '127.0.0.1', port: 0, metrics, notReady: async () => null, ...given });
  onTestFinished(() => server.close());
  return { server, get: (path, method = 'GET') => fetch(`http://127.0.0.1:${server.port}${path}`, { method }) };
}

describe('the metrics', () => {
  it('count outcomes, take times, and say nothing of what was asked', async () => {
    const metrics = createMetrics({ index: async () => live, sizes: { 'seed files': () => 7 } });
    const ask = metrics.timeAsk(async (question) => {
      if (question === 'break') throw new Error('broken');
      return { outcome: question === 'unheard of' ? 'no_evidence' : 'answered' } as Answer;
    });
    await ask('first secret question');
    await ask('second secret question');
    await ask('unheard of');
    await expect(ask('break')).rejects.toThrow('broken');
    metrics.countDiscordError(10062);
    metrics.countDiscordError('ECONNRESET at /webhooks/1/token');
    const { body } = await metrics.render();
    for (const line of [
      'on_record_questions_total{outcome="answered"} 2',
      'on_record_questions_total{outcome="no_evidence"} 1',
      'on_record_questions_total{outcome="failed"} 1',
      'on_record_question_seconds_count 4',
      'on_record_discord_errors_total{code="10062"} 1',
      'on_record_discord_errors_total{code="other"} 1',
      'on_record_index_info{generation="20310306T100000-0a1b2c3d",model="made-up@1"} 1',
      'on_record_index_articles 5',
      '# HELP on_record_held Held at the moment: seed files',
      'on_record_held{what="seed files"} 7',
    ]) {
      expect(body.split('\n')).toContain(line);
    }
    expect(Number(/^on_record_index_age_seconds (.*)$/m.exec(body)?.[1])).toBeCloseTo(60, 0);
    expect(body).not.toMatch(/secret|token/);
  });

  it('show no index where there is none or it cannot be read', async () => {
    for (const index of [async () => null, async () => Promise.reject(new Error('damaged'))]) {
      const { body } = await createMetrics({ index }).render();
      expect(body).not.toContain('on_record_index_info{');
    }
  });
});

describe('the metrics server', () => {
  it('is ready where Discord is connected and there is an index', async () => {
    const corpus = newsCorpus();
    const state = { connected: false, index: false };
    const index = async () => (state.index ? corpus : Promise.reject(new Error('none')));
    const { server } = await startMetrics(
      { host: '127.0.0.1', port: 0 },
      { manifest: async () => live, index, isConnected: () => state.connected, sizes: {} },
    );
    onTestFinished(() => server.close());
    const ready = async (): Promise<string> => (await fetch(`http://127.0.0.1:${server.port}/readyz`)).text();
    expect(await ready()).toBe('not connected to Discord\n');
    state.connected = true;
    expect(await ready()).toBe('there is no index to answer from\n');
    state.index = true;
    expect(await ready()).toBe('ready\n');
  });

  it('serves health, readiness and metrics, and nothing else', async () => {
    const { get } = await start();
    expect((await get('/healthz')).status).toBe(200);
    expect((await get('/readyz')).status).toBe(200);
    const metrics = await get('/metrics');
    expect(metrics.headers.get('content-type')).toContain('version=0.0.4');
    expect(await metrics.text()).toContain('process_resident_memory_bytes');
    for (const path of ['/', '/metrics/../.env', '/%2e%2e/.env', '//metrics'])
      expect((await get(path)).status).toBe(404);
    expect((await get('/metrics', 'POST')).status).toBe(405);
    expect(await (await get('/healthz', 'HEAD')).text()).toBe('');
  });

  it('is not ready, but healthy, while there is a reason', async () => {
    const { get } = await start({ notReady: async () => 'there is no index yet' });
    const ready = await get('/readyz');
    expect([ready.status, await ready.text()]).toEqual([503, 'there is no index yet\n']);
    expect((await get('/healthz')).status).toBe(200);
  });

  it('listens on the address that it was given only', async () => {
    const { server } = await start();
    // 127.0.0.2 is this machine too: whoever listens everywhere answers there.
    const outcome = await new Promise((resolve) => {
      const socket = connect(server.port, '127.0.0.2', () => resolve('connected')).once('error', () =>
        resolve('refused'),
      );
      onTestFinished(() => void socket.destroy());
    });
    expect(outcome).toBe('refused');
  });

  it('names the variables where the port is taken', async () => {
    const { server } = await start();
    const second = start({ port: server.port });
    await expect(second).rejects.toThrow(UsageError);
    await expect(second).rejects.toThrow('METRICS_PORT');
  });
});
