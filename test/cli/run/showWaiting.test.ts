import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showWaiting } from '../../../src/cli/run/showWaiting.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function screen(isTTY: boolean) {
  const written: string[] = [];
  return { written, isTTY, write: (text: string) => void written.push(text) };
}

it('says on a terminal what takes a while, and leaves the line as it was', async () => {
  const { written, ...shown } = screen(true);
  let finish: (value: string) => void = () => {};
  const waiting = showWaiting('Reading', new Promise<string>((resolve) => (finish = resolve)), shown);
  await vi.advanceTimersByTimeAsync(299);
  expect(written).toEqual([]);
  await vi.advanceTimersByTimeAsync(1 + 120);
  expect(written).toEqual(['\r⠋ Reading', '\r⠙ Reading']);
  finish('done');
  expect(await waiting).toBe('done');
  expect(written.at(-1)).toBe(`\r${' '.repeat(9)}\r`);
  await vi.advanceTimersByTimeAsync(1000);
  expect(written).toHaveLength(3);
});

it('says nothing of what is quick, fails, or goes into a file', async () => {
  const quick = screen(true);
  expect(await showWaiting('Reading', Promise.resolve(1), quick)).toBe(1);
  await expect(showWaiting('Reading', Promise.reject(new Error('gone')), quick)).rejects.toThrow('gone');
  const file = screen(false);
  const slow = showWaiting('Reading', new Promise((resolve) => void setTimeout(resolve, 1000)), file);
  await vi.advanceTimersByTimeAsync(1000);
  await slow;
  expect([quick.written, file.written]).toEqual([[], []]);
});
