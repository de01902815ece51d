import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { checkRegexes } from '../../bench/torture/checkRegexes.ts';
import { findRegexes } from '../../bench/torture/findRegexes.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';

it('finds the patterns of the program', async () => {
  expect((await findRegexes(['src', 'commands'])).length).toBeGreaterThan(150);
});

it('tells a pattern that explodes and one that takes far too long from a good one', async () => {
  const folder = await temporaryFolder();
  const source = [
    '// no /pattern/ here',
    'const bad = [',
    '  /^(?:a|a)*$/,',
    '  /[\\s,]+(?:on)?\\s*$/u,',
    '];',
    'return /^[a-z]+$/.test(a / b / c);',
  ];
  await writeFile(path.join(folder, 'patterns.ts'), source.join('\n'));
  expect(await findRegexes([folder])).toHaveLength(3);
  const { faults } = await checkRegexes([folder], { patience: 1_000, length: 1_500, allowed: 20 });
  expect(faults).toHaveLength(2);
  expect(faults[0]).toContain('exponential');
  expect(faults[1]).toMatch(/\d+ ms on 1500 characters/);
});
