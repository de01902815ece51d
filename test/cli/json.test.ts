import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';
import { runHere } from './runHere.ts';

it('drives no terminal with what an article says, and says it whole', async () => {
  const file = path.join(await temporaryFolder(), 'wire.jsonl');
  const quote = '“The gates\u202E were hung\u009B31m in the wrong order,”';
  await writeFile(file, JSON.stringify({ id: 'a\u2066b', text: `${quote} said Nadia Bloom on Monday.` }));
  const { code, stdout } = await runHere('statements', '--seeds', file, '--json');
  expect(code).toBe(0);
  expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
  expect(JSON.parse(stdout.split('\n')[0] ?? '')).toMatchObject({ doc: 'a\u2066b', speaker: { name: 'Nadia Bloom' } });
});
