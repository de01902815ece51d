import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';

/** Files that a folder of src/ may have: what one can take in at a glance. */
const FILES = 16;
/** Lines that a file may have; 40 to 120 are good. */
const LINES = 200;
/** Lists, where one more is an entry and no complication. */
const LISTS = ['commands', 'src/discord/controls', 'src/phrases'];
/** Characters that a line may have; prettier leaves comments and strings as they are. */
const COLUMNS = 120;
const CODE = ['bench', 'commands', 'docs', 'models', 'src', 'test'];
/** Folders that still have longer lines. To be emptied. */
const NOT_YET: readonly string[] = [];

const files = (await Promise.all(CODE.map(codeBelow))).flat();

it('has no file at the top that nobody meant to leave there', async () => {
  const entries = await readdir('.', { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  // Set-up of tools, what GitHub looks for, and what a user leaves there and git ignores.
  const meant = /^(?:\.[a-z.]+|LICENSE|[A-Z]+\.md|[a-z.-]+\.(?:json|ts|yaml)|.*\.(?:log|tsbuildinfo))$/;
  expect(names.filter((name) => !meant.test(name))).toEqual([]);
});

it('has no folder that is too full', () => {
  const folders = files.filter((file) => file.startsWith('src/')).map((file) => path.dirname(file));
  const full = [...new Set(folders)].filter((one) => folders.filter((folder) => folder === one).length > FILES);
  expect(full.filter((folder) => !LISTS.includes(folder))).toEqual([]);
});

it('has no file that is too long', async () => {
  const own = files.filter((file) => /^(?:src|commands)\//.test(file));
  const lengths = await Promise.all(own.map(async (file) => (await readFile(file, 'utf8')).split('\n').length - 1));
  expect(own.filter((_, n) => (lengths[n] ?? 0) > LINES)).toEqual([]);
});

it('has no line that is too long', async () => {
  const checked = files.filter((file) => !NOT_YET.includes(path.dirname(file)));
  const long = await Promise.all(
    checked.map(async (file) => {
      const lines = (await readFile(file, 'utf8')).split('\n');
      return lines.flatMap((line, at) => ([...line].length > COLUMNS ? [`${file}:${at + 1}`] : []));
    }),
  );
  expect(checked.length).toBeGreaterThan(0);
  expect(long.flat()).toEqual([]);
});

async function codeBelow(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => /\.(?:ts|mjs)$/.test(name)).map((name) => path.join(folder, name));
}
