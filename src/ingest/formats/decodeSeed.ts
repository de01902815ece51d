import { createHash } from 'node:crypto';
import { extname, posix } from 'node:path';
import type { Seed, SeedProblem } from '../../domain/seed.ts';
import { decodeText } from './decodeText.ts';
import { readFrontMatter } from './readFrontMatter.ts';
import { readRecord } from './readRecord.ts';

export interface Decoded {
  readonly seeds: readonly Seed[];
  readonly problems: readonly SeedProblem[];
}

/** Formats by extension; `.jsonl` is read line by line by `readJsonLines`. */
const formats: Readonly<Record<string, 'text' | 'markdown' | 'html' | 'json' | 'jsonl'>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

/** How a file is read, from its name; undefined for a file that is no seed. */
export function seedFormat(file: string): 'text' | 'markdown' | 'html' | 'json' | 'jsonl' | undefined {
  return formats[extname(file).toLowerCase()];
}

/**
 * The seeds in one file's bytes: one for text, Markdown and HTML, one a record for JSON.
 * Reading and checking use the same function, so that offsets cannot drift apart.
 * @param file path as it is cited; its name without extension is the id of a file's only seed
 */
export async function decodeSeed(bytes: Uint8Array, file: string): Promise<Decoded> {
  const format = seedFormat(file);
  const decoded = decodeText(bytes, format === 'html' ? declaredCharset(bytes) : undefined);
  if ('problem' in decoded) return problem(file, decoded.problem);
  const { text } = decoded;
  if (format === 'json') return decodeJson(text, file);
  const base = { id: fileId(file), file, sha256: createHash('sha256').update(bytes).digest('hex') };
  if (format === 'html') {
    // Imported when first needed: the HTML parser costs more to load than a whole answer takes.
    const { readHtml } = await import('./readHtml.ts');
    const page = readHtml(text);
    if ('problem' in page) return problem(file, page.problem);
    if (page.text === '')
      return problem(file, 'has no readable text; save the article itself, not a page that loads it');
    return { seeds: [{ ...base, text: page.text, given: page.given }], problems: [] };
  }
  const given = format === 'markdown' ? readFrontMatter(text).given : {};
  return { seeds: [{ ...base, text, given }], problems: [] };
}

/** Records of one `.json` file, which is read whole: a `.jsonl` file holds any number. */
const MAX_RECORDS = 100_000;

function decodeJson(text: string, file: string): Decoded {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    return problem(file, `is not JSON (${cause instanceof Error ? cause.message : 'cannot be parsed'}); correct it`);
  }
  const seeds: Seed[] = [];
  const problems: SeedProblem[] = [];
  const numberOfId = new Map<string, number>();
  const isList = Array.isArray(value);
  if (isList && (value as unknown[]).length > MAX_RECORDS)
    return problem(file, `is a list of over ${MAX_RECORDS} records; split it, or make it a .jsonl file`);
  for (const [i, item] of (isList ? (value as unknown[]) : [value]).entries()) {
    const read = readRecord(item, file);
    const earlier = 'seed' in read ? numberOfId.get(read.seed.id) : undefined;
    if ('problem' in read) {
      problems.push({ file, problem: isList ? `record ${i + 1} ${read.problem}` : read.problem });
    } else if (earlier !== undefined) {
      problems.push({
        file,
        problem: `record ${i + 1} has the id ${read.seed.id}, which record ${earlier} has; give it an id of its own`,
      });
    } else {
      numberOfId.set(read.seed.id, i + 1);
      seeds.push(read.seed);
    }
  }
  if (isList && seeds.length + problems.length === 0)
    return problem(file, 'is an empty list; put records in it or remove it');
  return { seeds, problems };
}

/** The file's name without folder and extension. */
function fileId(file: string): string {
  return posix.basename(file, extname(file));
}

function problem(file: string, what: string): Decoded {
  return { seeds: [], problems: [{ file, problem: what }] };
}

/** How far into a page its encoding is looked for, in bytes: as far as browsers look. */
const LOOKED_AT = 1024;

/** The encoding that a page's `<meta charset>` names, as it stands there; undefined where it names none. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOKED_AT)).toString('latin1');
  return /<meta\s[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(start)?.[1];
}
