import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { runScript } from '../fixtures/runScript.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';
import { runHere } from './runHere.ts';

/** The commands that look things up without asking: `timeline`, `corpus`; and `backup` of what they look at. */
it('lists what somebody said by date, how the articles are, and backs the index up', async () => {
  const root = await temporaryFolder();
  const [seeds, index] = [path.join(root, 'seeds'), path.join(root, 'index')];
  await mkdir(seeds);
  const article = (date: string, words: string) =>
    `---\ntitle: Quay\ndate: ${date}\nurl: https://courier.example/${date}\n---\n\nMayor Ann Lowe said ${words}.\n`;
  await writeFile(path.join(seeds, 'late.md'), article('2031-03-06', 'the quay would open again in the summer'));
  await writeFile(path.join(seeds, 'early.md'), article('2031-03-04', 'the old quay had to close for repairs'));
  const at = ['--seeds', seeds, '--index', index];
  const run = (name: string, ...args: string[]) => runScript(`src/cli/${name}.ts`, args);

  expect((await run('corpus', ...at, '--json')).stdout).toContain('"generation":null');
  const timeline = await run('timeline', ...at, '--json', 'ann lowe');
  const lines = timeline.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines).toMatchObject([
    { date: '2031-03-04', articleId: 'early', speaker: { name: 'Ann Lowe' }, stance: 'said' },
    { date: '2031-03-06', articleId: 'late' },
  ]);
  for (const { text } of lines) expect(text).toMatch(/the (old )?quay/);
  expect((await run('timeline', ...at, 'Lowe')).stdout).toMatch(
    /^Ann Lowe, by date \(2 statements\)\n\n2031-03-04\n {2}│ Mayor Ann Lowe said the old quay[^]*2031-03-06\n/,
  );
  expect(await run('timeline', ...at, 'Nobody')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Ann Lowe'),
  });

  const articles = (await run('corpus', ...at, 'articles', '--json')).stdout.trim().split('\n');
  expect(articles.map((line) => JSON.parse(line) as object)).toMatchObject([
    { articleId: 'early', date: '2031-03-04', url: 'https://courier.example/2031-03-04', statements: 1 },
    { articleId: 'late' },
  ]);
  expect((await run('corpus', ...at)).stdout).toMatch(/fresh: yes[^]*articles: 2/);
  expect((await run('corpus', ...at, 'corrections')).stdout).toBe('None.\n');

  const backup = path.join(root, 'backup');
  expect((await run('backup', '--index', index, backup)).stdout).toMatch(/^Backed up to .*: \d+ files, generation/);
  expect((await run('backup', '--check', backup)).stdout).toMatch(/^Whole /);
  const other = path.join(root, 'other');
  expect((await run('backup', '--restore', '--index', other, backup)).stdout).toContain(`Restored to ${other}`);
  expect((await run('backup', '--restore', '--index', other, backup)).stdout).toMatch(
    /What was there is put aside[^]*\n {2}\S+\.before-\S+\n {2}\S+state\.before-\S+\n$/,
  );
  expect((await run('corpus', '--seeds', seeds, '--index', other)).stdout).toMatch(/^ {2}fresh: yes$/m);
  const doctor = await run('doctor', '--offline', '--seeds', seeds, '--index', other);
  expect(doctor).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/✓ index: 2 articles[^]*✓ models:[^]*✓ state:/),
  });
}, 120_000);

it('says what it takes', async () => {
  expect(await runHere('timeline')).toMatchObject({ code: 2, stderr: expect.stringContaining('Name a speaker') });
  expect(await runHere('corpus', 'everything')).toMatchObject({ code: 2, stderr: expect.stringContaining('problems') });
  expect(await runHere('backup', '--restore')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Name the folder'),
  });
  expect(await runHere('backup', 'a', 'b')).toMatchObject({ code: 2, stderr: expect.stringContaining('one folder') });
});
