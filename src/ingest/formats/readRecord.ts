import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Seed, SeedMetadata } from '../../domain/seed.ts';

const words = z.union([z.string(), z.number().transform(String)]);
/** A field that may be missing, null or of another shape: then the record says nothing about it. Lists are joined. */
const optional = z
  .union([words, z.array(z.string()).transform((list) => list.join(', '))])
  .optional()
  .catch(undefined);

const record = z.object({
  id: words,
  text: z.string(),
  title: optional,
  source: optional,
  date: optional,
  author: optional,
  url: optional,
});

/**
 * One record `{ id, text, title?, source?, date?, author?, url? }` of a `.json` or `.jsonl` file as a seed.
 * `source` is the outlet. Other fields are ignored. Returns what is wrong as `problem`.
 */
export function readRecord(value: unknown, file: string): { seed: Seed } | { problem: string } {
  const parsed = record.safeParse(value);
  if (!parsed.success) {
    const wrong = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.') || 'the record'))];
    return { problem: `is not an article (${wrong.join(', ')}); a record needs an "id" and a "text"` };
  }
  const { id, text, title, source, date, author, url } = parsed.data;
  if (id.trim() === '') return { problem: 'has an empty "id"; give the record an id of its own' };
  if (!/[^\s\uFEFF]/u.test(text)) return { problem: `has an empty "text" (id ${id}); fill it or remove the record` };
  const given: SeedMetadata = {
    ...field('title', title),
    ...field('outlet', source),
    ...field('date', date),
    ...field('author', author),
    ...field('url', url),
  };
  return { seed: { id, file, sha256: createHash('sha256').update(text, 'utf8').digest('hex'), text, given } };
}

function field(name: keyof SeedMetadata, value: string | undefined): SeedMetadata {
  const trimmed = value?.trim();
  return trimmed ? { [name]: trimmed } : {};
}
