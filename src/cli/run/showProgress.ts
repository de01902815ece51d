import { SingleBar } from 'cli-progress';
import type { BuildProgress } from '../../domain/build.ts';

/**
 * A progress bar on stderr for a build, where that is a terminal: how far the stage is, how many a second since it
 * began, and the time that is left of it. Call `stop` when it is over, whatever came of it.
 *
 * @param stream where it is shown
 */
export function showProgress(stream: NodeJS.WritableStream = process.stderr): {
  onProgress: BuildProgress;
  stop: () => void;
} {
  const bar = new SingleBar({
    format: 'Building the index: {stage} [{bar}] {value}/{total}, {rate}/s, {eta_formatted} left',
    stream,
    barsize: 24,
    etaBuffer: 500,
  });
  let stage = '';
  let began = 0;
  return {
    onProgress(next, done, total) {
      if (next !== stage) {
        if (stage !== '') bar.stop();
        began = performance.now();
        bar.start(total, done, { stage: next, rate: 0 });
        stage = next;
        return;
      }
      // A total that is only estimated may change on the way.
      bar.setTotal(total);
      const seconds = (performance.now() - began) / 1000;
      bar.update(done, { stage: next, rate: seconds > 0 ? Math.round(done / seconds) : 0 });
    },
    stop() {
      if (stage !== '') bar.stop();
    },
  };
}
