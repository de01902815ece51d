import path from 'node:path';
import { refreshOrKeep } from '../../work/refreshOrKeep.ts';
import type { Services } from '../../services.ts';
import { count } from '../render/count.ts';
import { stripControls } from './stripControls.ts';
import { showProgress } from './showProgress.ts';

/**
 * Builds the index first where it is missing or the seeds changed, with a progress bar and a note on stderr; and says
 * so where it was the index of other seeds, from which a bot may be answering.
 */
export async function refreshIndex(services: Services): Promise<void> {
  const { seeds, index } = services.config;
  const before = (await services.manifest())?.seeds.path ?? seeds;
  const progress = showProgress();
  const { report, kept } = await refreshOrKeep(services, { onProgress: progress.onProgress }).finally(progress.stop);
  if (kept)
    process.stderr.write(stripControls(`The index is not up to date, and cannot be refreshed: ${kept.message}\n`));
  if (!report) return;
  const { articles, passages, problems, ms } = report;
  process.stderr.write(
    `Indexed ${count(articles, 'article')} in ${count(passages, 'passage')} in ${(ms / 1000).toFixed(1)} s.\n`,
  );
  if (path.resolve(before) !== path.resolve(seeds)) {
    process.stderr.write(
      stripControls(
        `The index in ${index} was of ${before} and is now of ${seeds}; ` +
          'to keep both, give each an --index of its own.\n',
      ),
    );
  }
  if (problems.length > 0)
    process.stderr.write(`${count(problems.length, 'seed')} could not be read; npm run reindex says which and why.\n`);
}
