import { refreshOrKeep } from '../refreshOrKeep.ts';
import type { Services } from '../services.ts';
import { count } from './count.ts';
import { legible } from './legible.ts';
import { showProgress } from './showProgress.ts';

/** Builds the index first where it is missing or the seeds changed, with a progress bar and a note on stderr. */
export async function refreshIndex(services: Services): Promise<void> {
  const progress = showProgress();
  const { report, kept } = await refreshOrKeep(services, { onProgress: progress.onProgress }).finally(progress.stop);
  if (kept) process.stderr.write(legible(`The index is not up to date, and cannot be refreshed: ${kept.message}\n`));
  if (!report) return;
  const { articles, passages, problems, ms } = report;
  process.stderr.write(`Indexed ${count(articles, 'article')} in ${count(passages, 'passage')} in ${(ms / 1000).toFixed(1)} s.\n`);
  if (problems.length > 0) process.stderr.write(`${count(problems.length, 'seed')} could not be read; npm run reindex says which and why.\n`);
}
