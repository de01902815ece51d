import type { FieldCounts } from '../../domain/build.ts';
import { seedFormat } from '../formats/adapterOf.ts';
import type { SeedFacts } from '../merge/joinCopies.ts';

const NONE: FieldCounts = { seeds: 0, title: 0, outlet: 0, author: 0, date: 0, url: 0 };

/** How many seeds there are of each format, and which fields of theirs were recognised. */
export function countFormats(read: readonly Pick<SeedFacts, 'file' | 'metadata'>[]): Record<string, FieldCounts> {
  const counts: Record<string, FieldCounts> = {};
  for (const { file, metadata } of read) {
    const format = seedFormat(file) ?? 'text';
    const { seeds, ...fields } = counts[format] ?? NONE;
    const added = Object.entries(fields).map(([field, n]) => [
      field,
      n + (metadata[field as keyof typeof metadata] === null ? 0 : 1),
    ]);
    counts[format] = { seeds: seeds + 1, ...(Object.fromEntries(added) as typeof fields) };
  }
  return counts;
}
