import { randomBytes } from 'node:crypto';
import { PARTS, type Part } from './mappings.ts';

/** Names of what a cluster holds for us. */
export interface IndexNames {
  /** The alias that all parts of the live generation have. */
  readonly live: string;
  index(generation: string, part: Part): string;
  /** The alias that a part has while it is written: what it goes by no longer is not made anew by writing to it. */
  writing(generation: string, part: Part): string;
  all(generation: string): readonly string[];
  /** The generation that an index belongs to; null for an index of somebody else. */
  generationOf(index: string): string | null;
  readonly any: string;
}

const GENERATION = String.raw`\d{8}t\d{6}-[0-9a-f]{8}`;

export function indexNames(prefix: string): IndexNames {
  const pattern = new RegExp(`^${prefix}-(${GENERATION})-(?:${PARTS.join('|')})$`, 'u');
  const index = (generation: string, part: Part): string => `${prefix}-${generation}-${part}`;
  return {
    live: `${prefix}-live`,
    index,
    writing: (generation, part) => `${index(generation, part)}-writing`,
    all: (generation) => PARTS.map((part) => index(generation, part)),
    generationOf: (name) => pattern.exec(name)?.[1] ?? null,
    any: `${prefix}-*`,
  };
}

/** A time and four random bytes: sorts by age, and two of one second differ. In small letters, as the engine wants. */
export function nameGeneration(now: Date): string {
  const time = now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').toLowerCase();
  return `${time}-${randomBytes(4).toString('hex')}`;
}
