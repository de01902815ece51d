import path from 'node:path';
import { refreshOrKeep } from '../../work/refreshOrKeep.ts';
import type { Services } from '../../services.ts';
import { count } from '../render/count.ts';
import { stripControls } from './stripControls.ts';
import { showProgress } from './showProgress.ts';

const SIDES_FILE = 'sides.json';

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
  const problems = report?.problems ?? (await services.manifest())?.problems ?? [];
  const amiss = problems.find(({ file }) => file === SIDES_FILE)?.problem;
  // Each time: without it every name in the answers is another.
  if (amiss !== undefined)
    process.stderr.write(
      stripControls(`${path.join(seeds, SIDES_FILE)} is not used, and sides are derived from the text: ${amiss}\n`),
    );
  if (!report) return;
  const { articles, passages, ms } = report;
  const copies = report.seeds - articles;
  const merged = copies === 0 ? '' : ` (${count(copies, 'copy', 'copies')} merged)`;
  process.stderr.write(
    `Indexed ${count(articles, 'article')}${merged} in ${count(passages, 'passage')} in ${(ms / 1000).toFixed(1)} s.\n`,
  );
  if (path.resolve(before) !== path.resolve(seeds)) {
    process.stderr.write(
      stripControls(
        `The index in ${index} was of ${before} and is now of ${seeds}; ` +
          'to keep both, give each an --index of its own.\n',
      ),
    );
  }
  const unread = problems.filter(({ file }) => file !== SIDES_FILE).length;
  if (unread > 0)
    process.stderr.write(`${count(unread, 'seed')} could not be read; npm run reindex says which and why.\n`);
}
