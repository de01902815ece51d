import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { showProgress } from '../../../src/cli/run/showProgress.ts';

/** A terminal, or a file, and what was written to it. */
function screen(isTTY: boolean): { stream: PassThrough; shown: () => string } {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 200 });
  return { stream, shown: () => String(stream.read() ?? '') };
}

it('shows for each stage how far it is, how many a second, and the time that is left', async () => {
  const { stream, shown } = screen(true);
  const { onProgress, stop } = showProgress(stream);
  stop();
  expect(shown()).toBe('');
  onProgress('clean', 0, 200);
  await sleep(30);
  onProgress('clean', 100, 300);
  onProgress('write', 0, 40);
  await sleep(30);
  onProgress('write', 40, 40);
  stop();
  const text = shown();
  const [, rate = ''] = /clean \[.+\] 100\/300, (\d+)\/s, \d+s left/.exec(text) ?? [];
  expect(Number(rate)).toBeGreaterThan(0);
  expect(Number(rate)).toBeLessThanOrEqual(100 / 0.029);
  expect(text).toMatch(/write \[.+\] 40\/40, \d+\/s, 0s left/);
});

it('writes nothing to what is no terminal', () => {
  const { stream, shown } = screen(false);
  const { onProgress, stop } = showProgress(stream);
  onProgress('clean', 0, 2);
  onProgress('clean', 2, 2);
  stop();
  expect(shown()).toBe('');
});
