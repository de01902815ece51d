import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { runScript } from '../fixtures/runScript.ts';
import { council, harbour, makeCorpora } from '../fixtures/twoServers.ts';

/** Several corpora in the terminal: all of them, and one by its name. */
it('builds, asks, looks at, backs up and restores each corpus by its name', async () => {
  const place = await makeCorpora({ corpora: { harbour: { ask: 'all' }, lost: { ask: 'all' } } });
  onTestFinished(() => rm(place.folder, { recursive: true, force: true }));
  const env = { SEEDS: place.seeds, INDEX: place.index, CORPORA: place.corpora, READER: 'off' };
  const run = (name: string, ...args: string[]) => runScript(`src/cli/${name}.ts`, args, env);

  // One that cannot be built holds up no other.
  await writeFile(path.join(place.corpora, 'starter', 'bridge.txt'), '');
  const built = await run('reindex', '--json');
  expect(built.code).toBe(1);
  expect(built.stderr).toContain('starter: There is no article to read');
  const lines = built.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(lines).toMatchObject(['default', 'council', 'harbour'].map((corpus) => ({ corpus, articles: 1 })));

  const asked = await run('ask', '--corpus', 'harbour', '--json', 'What did each side say?');
  expect(JSON.parse(asked.stdout)).toMatchObject({ outcome: 'answered', index: { corpus: 'harbour', articles: 1 } });
  expect(asked.stdout).toMatch(harbour.marks);
  expect(asked.stdout).not.toMatch(council.marks);
  const { receipt } = JSON.parse(asked.stdout) as { receipt: string };
  expect((await run('sources', '--corpus', 'harbour', '--receipt', receipt)).stdout).toMatch(harbour.marks);
  expect(await run('sources', '--corpus', 'council', '--receipt', receipt)).toMatchObject({ code: 2, stdout: '' });
  expect((await run('sides', '--corpus', 'council')).stdout).toContain('Millbrook Council');
  expect(await run('ask', '--corpus', 'nowhere', 'Who?')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('There is no corpus nowhere'),
  });

  const doctor = (await run('doctor', '--offline')).stdout;
  expect(doctor).toContain('corpora.json names lost, which has no articles');
  expect(doctor).toMatch(/✓ index of harbour: 1 article,[^]*✗ index of starter: none in/);

  const backup = path.join(place.folder, 'backup');
  expect((await run('backup', backup)).stdout.trim().split('\n')).toHaveLength(3);
  const index = path.join(place.corpora, 'harbour.index');
  await rm(index, { recursive: true });
  const restored = await run('backup', '--restore', '--corpus', 'harbour', path.join(backup, 'corpora', 'harbour'));
  expect(restored.stdout).toContain(`Restored to ${index}`);
  expect((await run('corpus', '--corpus', 'harbour')).stdout).toMatch(/fresh: yes/);
  expect((await run('backup', '--check', backup)).stdout.match(/^Whole /gm)).toHaveLength(3);
}, 300_000);
