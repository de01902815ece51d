import { expect, it } from 'vitest';
import type { Row } from '../../bench/torture/workbench.ts';
import { runScript } from '../fixtures/runScript.ts';

// `npm run torture` tries ten thousand. In a process of its own, as files are read in a build: beside what other tests
// have loaded, the threads that open PDFs have twice taken the process with them.
it('takes changed files of every format without harm', { timeout: 120_000 }, async () => {
  const { code, stdout } = await runScript('bench/torture/run.ts', ['--short', 'formats']);
  expect(code).toBe(0);
  const [row] = JSON.parse(stdout) as Row[];
  expect(row?.faults).toEqual([]);
  expect(row?.runs).toBe(160);
});
