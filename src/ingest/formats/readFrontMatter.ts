import type { SeedMetadata } from '../../domain/seed.ts';

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

/**
 * Reads the `---` block at the top of a Markdown file: `key: value` lines and one-line lists. Nested YAML is skipped,
 * not an error: an article's own data are flat.
 */
export function readFrontMatter(text: string): FrontMatter {
  const block = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text);
  if (!block) return { given: {}, bodyStart: 0 };
  const given: { -readonly [key in keyof SeedMetadata]: SeedMetadata[key] } = {};
  for (const line of (block[1] ?? '').split(/\r?\n/)) {
    const pair = /^([A-Za-z_-]+):[ \t](.*)$/.exec(line);
    const name = names.get((pair?.[1] ?? '').toLowerCase());
    const value = unquote(pair?.[2]?.trim() ?? '');
    if (name && value && !given[name]) given[name] = value;
  }
  return { given, bodyStart: block[0].length };
}

function unquote(value: string): string {
  const list = /^\[(.*)\]$/.exec(value);
  if (list)
    return (list[1] ?? '')
      .split(',')
      .map((part) => unquote(part.trim()))
      .filter(Boolean)
      .join(', ');
  const quoted = /^(["'])(.*)\1$/.exec(value);
  return (quoted?.[2] ?? value).trim();
}
