import type { OpenIndex } from '../domain/index/openIndex.ts';
import { type Metrics, type MetricsSources, createMetrics } from './createMetrics.ts';
import { type MetricsServer, serveMetrics } from './serveMetrics.ts';

/** What the metrics look at. */
export interface MetricsSubject {
  readonly manifest: MetricsSources['index'];
  readonly index: () => Promise<OpenIndex>;
  readonly isConnected: () => boolean;
  readonly sizes: Readonly<Record<string, () => number>>;
}

/** Counts and serves; ready where the gateway is connected and there is an index to answer from. */
export async function startMetrics(
  { host, port }: { readonly host: string; readonly port: number },
  { manifest, index, isConnected, sizes }: MetricsSubject,
): Promise<{ metrics: Metrics; server: MetricsServer }> {
  const metrics = createMetrics({ index: manifest, sizes });
  const server = await serveMetrics({
    host,
    port,
    metrics,
    async notReady() {
      if (!isConnected()) return 'not connected to Discord';
      return index().then(
        () => null,
        () => 'there is no index to answer from',
      );
    },
  });
  return { metrics, server };
}
