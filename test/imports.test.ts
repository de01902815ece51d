import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';

/** What each folder may import besides itself: the table of ARCHITECTURE.md. Files of src/ itself count as `root`. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'src/domain': [],
  'src/text': ['src/domain'],
  'src/attribute': ['src/domain', 'src/text'],
  'src/ingest': ['src/domain', 'src/text', 'src/attribute', 'src/errors.ts'],
  'src/retrieve': ['src/domain', 'src/text', 'src/attribute', 'src/ingest', 'src/errors.ts'],
  'src/answer': ['src/domain', 'src/text', 'src/attribute', 'src/ingest', 'src/retrieve', 'src/errors.ts'],
  'src/store': ['src/domain', 'src/text', 'src/errors.ts'],
  'src/metrics': ['src/domain', 'src/answer', 'src/errors.ts'],
  'src/discord': ['src/domain', 'src/text', 'src/answer', 'src/errors.ts'],
  commands: ['src/domain', 'src/text', 'src/answer', 'src/retrieve', 'src/discord', 'src/errors.ts'],
};

/** Packages that only the store may know. */
const STORE_ONLY = ['vectra', 'minisearch', '@xenova/transformers'];

const imports = (await Promise.all(['src', 'commands'].map(importsBelow))).flat();

it('finds imports at all', () => {
  expect(imports.length).toBeGreaterThan(100);
});

it('points one way between folders', () => {
  const wrong = imports.filter(({ from, to }) => {
    const allowed = ALLOWED[folderOf(from)];
    return (
      allowed !== undefined &&
      to.startsWith('.') &&
      ![folderOf(from), ...allowed].includes(folderOf(path.join(path.dirname(from), to)))
    );
  });
  expect(wrong).toEqual([]);
});

it('keeps vectra, minisearch and transformers inside the store', () => {
  expect(imports.filter(({ from, to }) => STORE_ONLY.includes(to) && folderOf(from) !== 'src/store')).toEqual([]);
});

async function importsBelow(folder: string): Promise<{ from: string; to: string }[]> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'));
  const found = await Promise.all(
    files.map(async (name) => {
      const from = path.join(folder, name);
      const source = await readFile(from, 'utf8');
      return [...source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(([, to = '']) => ({ from, to }));
    }),
  );
  return found.flat();
}

/** `src/answer/ask.ts` is in `src/answer`; `src/errors.ts` stands for itself. */
function folderOf(file: string): string {
  const [top = '', second = '', third] = file.split('/');
  return top === 'src' && (third !== undefined || second.endsWith('.ts')) ? `${top}/${second}` : top;
}
