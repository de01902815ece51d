import { extname } from 'node:path';
import type { Adapter } from './adapter/adapter.ts';

/**
 * Formats by extension. Each adapter is imported when a file of its kind is met: a parser costs more to load than a
 * whole answer takes. A `.jsonl` file of a corpus, which may be larger than memory, is read by `readJsonLines` instead.
 */
const ADAPTERS = {
  text: async () => (await import('./text/readText.ts')).readText,
  markdown: async () => (await import('./text/readMarkdown.ts')).readMarkdown,
  html: async () => (await import('./html/readHtml.ts')).readHtml,
  json: async () => (await import('./records/readJson.ts')).readJson,
  jsonl: async () => (await import('./records/readJsonl.ts')).readJsonl,
  xml: async () => (await import('./exchange/readXml.ts')).readXml,
  mail: async () => (await import('./exchange/readMail.ts')).readMail,
  subtitles: async () => (await import('./transcripts/readSubtitles.ts')).readSubtitles,
  pdf: async () => (await import('./documents/readPdf.ts')).readPdf,
  docx: async () => (await import('./documents/readDocx.ts')).readDocx,
  odt: async () => (await import('./documents/readOdt.ts')).readOdt,
  epub: async () => (await import('./documents/readEpub.ts')).readEpub,
} satisfies Readonly<Record<string, () => Promise<Adapter>>>;

export type SeedFormat = keyof typeof ADAPTERS;

const FORMATS: Readonly<Record<string, SeedFormat>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.xml': 'xml',
  '.rss': 'xml',
  '.atom': 'xml',
  '.eml': 'mail',
  '.mht': 'mail',
  '.mhtml': 'mail',
  '.srt': 'subtitles',
  '.vtt': 'subtitles',
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.odt': 'odt',
  '.epub': 'epub',
};

/** Extensions that are read, with their dots. */
export const SEED_EXTENSIONS = Object.keys(FORMATS);

/** How a file is read, from its name; undefined for a file that is no seed. */
export function seedFormat(file: string): SeedFormat | undefined {
  const extension = extname(file).toLowerCase();
  return Object.hasOwn(FORMATS, extension) ? FORMATS[extension] : undefined;
}

/** The adapter for a file; undefined where there is none. */
export async function adapterOf(file: string): Promise<Adapter | undefined> {
  const format = seedFormat(file);
  return format === undefined ? undefined : ADAPTERS[format]();
}
