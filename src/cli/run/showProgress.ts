import { SingleBar } from 'cli-progress';
import type { BuildProgress } from '../../domain/build.ts';

/** A progress bar on stderr for a build, where that is a terminal; call `stop` when it is over, whatever came of it. */
export function showProgress(): { onProgress: BuildProgress; stop: () => void } {
  const bar = new SingleBar({
    format: 'Building the index: {stage} [{bar}] {value}/{total}',
    stream: process.stderr,
    barsize: 24,
  });
  let stage = '';
  return {
    onProgress(next, done, total) {
      if (next !== stage) {
        if (stage !== '') bar.stop();
        bar.start(total, done, { stage: next });
        stage = next;
      } else bar.update(done, { stage: next });
    },
    stop() {
      if (stage !== '') bar.stop();
    },
  };
}
