import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';

const WORKFLOWS = '.github/workflows';

it('runs actions by their hash, with a token that can only read', async () => {
  const files = await readdir(WORKFLOWS);
  expect(files).not.toEqual([]);
  for (const file of files) {
    const workflow = await readFile(path.join(WORKFLOWS, file), 'utf8');
    const used = [...workflow.matchAll(/^\s*-?\s*uses:\s*(\S+)/gm)].map(([, action]) => action);
    expect(used).not.toEqual([]);
    for (const action of used) expect(action).toMatch(/^[\w./-]+@[0-9a-f]{40}$/);
    expect(workflow).toMatch(/^permissions:\n {2}contents: read$/m);
  }
});

it('takes every package that is delivered by its hash, and lets none run a script', async () => {
  const lock = JSON.parse(await readFile('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly dev?: boolean }>>;
  };
  const fetched = Object.entries(lock.packages).filter(([name, { dev }]) => name !== '' && dev !== true);
  expect(fetched.length).toBeGreaterThan(50);
  expect(fetched.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-')).map(([name]) => name)).toEqual(
    [],
  );
  expect(await readFile('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
});
