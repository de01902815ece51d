import { createHash, randomUUID } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import type { LoadHook, ResolveHook } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from './fixtures/temporaryFolder.ts';

// By its address: plain JavaScript has no types here.
const { load, resolve } = (await import(new URL('../src/stripTypes.mjs', import.meta.url).href)) as {
  load: LoadHook;
  resolve: ResolveHook;
};
const context = { conditions: [], format: null, importAttributes: {}, importAssertions: {} };
const VERSION = await readFile('node_modules/amaro/package.json');

it('strips a file once, keeps what came of it, and takes nothing that is not whole', async () => {
  const folder = await temporaryFolder();
  const source = `export const one: string = '${randomUUID()}';\n`;
  const file = pathToFileURL(path.join(folder, 'one.ts')).href;
  await writeFile(new URL(file), source);
  const name = createHash('sha256').update(VERSION).update(source).digest('hex');
  const kept = path.join('node_modules/.cache/on-record', name);
  onTestFinished(() => rm(kept, { force: true }));
  const loaded = async () => {
    const { source: code } = await load(file, context, async () => {
      throw new Error('is ours');
    });
    return code;
  };
  // As many characters, so that a stack is true.
  const stripped = source.replace(': string', '        ');
  expect(await loaded()).toBe(stripped);
  const text = await readFile(kept, 'utf8');
  const changed = text.replace('export', 'EXPORT');
  for (const damaged of ['', text.slice(0, -5), changed]) {
    await writeFile(kept, damaged);
    expect(await loaded()).toBe(stripped);
    expect(await readFile(kept, 'utf8')).toBe(text);
  }
});

it('leaves everything else to Node', async () => {
  const given = { format: 'module', source: '', shortCircuit: true } as const;
  for (const url of ['file:///a.js', 'node:fs', 'data:text/javascript,a.ts'])
    expect(await load(url, context, async () => given)).toBe(given);
});

it('finds a file beside another without a search, and nothing else', async () => {
  const beside = { conditions: [], importAttributes: {}, importAssertions: {}, parentURL: 'file:///house/room/one.ts' };
  const searched = { url: 'file:///searched.js' };
  const found = async (specifier: string, parentURL: string | undefined = beside.parentURL) =>
    (await resolve(specifier, { ...beside, parentURL }, async () => searched)).url;
  expect(await found('../hall/two%20doors.ts')).toBe('file:///house/hall/two%20doors.ts');
  for (const other of ['zod', 'node:fs', './one.mjs', '/house/room/one.ts', 'file:///house/room/one.ts'])
    expect(await found(other)).toBe(searched.url);
});
