import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { PageFrame } from '../views/layout.ts';

const TYPES = {
  'style.css': 'text/css; charset=utf-8',
  'page.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const;

type Name = keyof typeof TYPES;

/** The files of the pages, each under a path that names its content, so that it is kept for good. */
export interface Assets {
  readonly paths: PageFrame['assets'];
  /** By path; null for any other. */
  find(path: string): { readonly body: string; readonly type: string } | null;
}

/** Read once, from beside the source. */
export async function readAssets(): Promise<Assets> {
  const names = Object.keys(TYPES) as Name[];
  const files = await Promise.all(
    names.map(async (name) => {
      const body = await readFile(new URL(`../assets/${name}`, import.meta.url), 'utf8');
      const version = createHash('sha256').update(body).digest('base64url').slice(0, 12);
      return { name, body, type: TYPES[name], path: `/assets/${version}/${name}` };
    }),
  );
  const byPath = new Map(files.map((file) => [file.path, file]));
  return {
    paths: Object.fromEntries(files.map(({ name, path }) => [name, path])) as PageFrame['assets'],
    find: (path) => byPath.get(path) ?? null,
  };
}
