import { parse as parseToml } from 'smol-toml';
import { parse } from 'yaml';
import type { SeedMetadata } from '../../../domain/seed.ts';

/** What a Markdown file says about itself, and where its body begins. */
export interface FrontMatter {
  readonly given: SeedMetadata;
  /** Offset of the body; 0 where there is no front matter. */
  readonly bodyStart: number;
}

const names: ReadonlyMap<string, keyof SeedMetadata> = new Map(
  Object.entries({
    title: 'title',
    headline: 'title',
    outlet: 'outlet',
    source: 'outlet',
    publisher: 'outlet',
    publication: 'outlet',
    date: 'date',
    published: 'date',
    author: 'author',
    authors: 'author',
    byline: 'author',
    url: 'url',
    link: 'url',
  }),
);

/** Longest front matter in characters: an article's own data are some lines. */
const MAX_LENGTH = 20_000;

/**
 * Reads the block at the top of a Markdown file: YAML between `---`, TOML between `+++` (Hugo, Zola). Lists are joined;
 * of a thing its name is taken.
 */
export function readFrontMatter(text: string): FrontMatter {
  const yaml = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text);
  const block = yaml ?? /^\uFEFF?\+\+\+[ \t]*\r?\n([\s\S]*?)\r?\n\+\+\+[ \t]*(?:\r?\n|$)/.exec(text);
  if (!block) return { given: {}, bodyStart: 0 };
  const given: { -readonly [key in keyof SeedMetadata]: SeedMetadata[key] } = {};
  for (const [key, value] of pairsOf(block[1] ?? '', yaml === null)) {
    const name = names.get(key.toLowerCase());
    const words = wordsOf(value);
    if (name && words && !given[name]) given[name] = words;
  }
  return { given, bodyStart: block[0].length };
}

/** What is neither YAML nor TOML says nothing: many files only look like it. */
function pairsOf(block: string, isToml: boolean): [string, unknown][] {
  if (block.length > MAX_LENGTH) return [];
  try {
    const value: unknown = isToml
      ? parseToml(block)
      : parse(block, {
          logLevel: 'silent',
          schema: 'failsafe',
          customTags: ['null'],
          uniqueKeys: false,
          maxAliasCount: 0,
        });
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
  } catch {
    return [];
  }
}

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  // A date of TOML.
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join(', ');
  return typeof value === 'object' && value !== null && 'name' in value ? wordsOf(value.name) : '';
}
