import type { Services } from '../services.ts';
import { showProgress } from './showProgress.ts';

/** Builds the index first where it is missing or the seeds changed, with a progress bar and a note on stderr. */
export async function refreshIndex(services: Services): Promise<void> {
  const progress = showProgress();
  const report = await services.refresh({ onProgress: progress.onProgress }).finally(progress.stop);
  if (!report) return;
  const { articles, passages, problems, ms } = report;
  process.stderr.write(`Indexed ${articles} articles in ${passages} passages in ${(ms / 1000).toFixed(1)} s.\n`);
  if (problems.length > 0) process.stderr.write(`${problems.length} could not be read; npm run reindex lists them.\n`);
}
