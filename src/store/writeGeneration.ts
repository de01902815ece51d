import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { GenerationContent } from '../domain/generation.ts';
import type { Passage } from '../domain/article.ts';
import type { IndexedArticle } from '../domain/ports.ts';
import { ARTICLES_FILE, BUILDING, CURRENT_FILE, GENERATION_NAME, KEYWORDS_FILE, MANIFEST_FILE, generationFolder } from './generationFiles.ts';
import { type KeywordDocument, serializeKeywords } from './keywordIndex.ts';
import { FORMAT, type Manifest } from './manifest.ts';
import { openGeneration } from './openGeneration.ts';
import { VECTORS_FILE, serializeVectors } from './vectraVectors.ts';

/** Generations kept beside the live one, for a reader that has read CURRENT but not yet opened the folder. */
const KEPT = 1;
/** A manifest stays a page even where a whole folder is unreadable. */
const PROBLEMS_KEPT = 100;

/**
 * Writes a generation beside the live one, opens it as a reader would, and only then makes it the live one by renaming
 * a new CURRENT into place. Killed at any moment, the old index still answers. The caller holds the lock.
 *
 * @returns the new generation's name.
 */
export async function writeGeneration(indexFolder: string, content: GenerationContent): Promise<string> {
  await removeLeftovers(indexFolder);
  const generation = nameGeneration(new Date());
  const building = path.join(indexFolder, BUILDING + generation);
  try {
    await mkdir(building, { recursive: true });
    const files = {
      [VECTORS_FILE]: serializeVectors(content.vectors),
      [ARTICLES_FILE]: Buffer.from(JSON.stringify({ articles: content.articles, passages: content.passages, sides: content.sides })),
      [KEYWORDS_FILE]: Buffer.from(serializeKeywords(keywordDocuments(content))),
    };
    for (const [name, bytes] of Object.entries(files)) await writeDurably(path.join(building, name), bytes);
    const manifest = describe(generation, content, files);
    await writeDurably(path.join(building, MANIFEST_FILE), Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
    await openGeneration(building, { modelId: content.model.id });
    await rename(building, generationFolder(indexFolder, generation));
  } catch (error) {
    await rm(building, { recursive: true, force: true });
    throw error;
  }
  await writeFileAtomic(path.join(indexFolder, CURRENT_FILE), `${generation}\n`);
  await removeOld(indexFolder, generation);
  return generation;
}

function nameGeneration(now: Date): string {
  const time = now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
  return `${time}-${randomBytes(4).toString('hex')}`;
}

function describe(generation: string, content: GenerationContent, files: Record<string, Buffer>): Manifest {
  const digests = Object.entries(files).map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')] as const);
  return {
    format: FORMAT,
    generation,
    createdAt: new Date().toISOString(),
    model: { ...content.model },
    seeds: { ...content.seeds },
    counts: {
      seeds: content.seedCount,
      articles: content.articles.length,
      passages: content.passages.length,
      statements: content.articles.reduce((sum, article) => sum + article.statements.length, 0),
    },
    problems: content.problems.slice(0, PROBLEMS_KEPT),
    files: Object.fromEntries(digests),
  };
}

/** What keyword search sees of each passage: its words, and those of its article's title, outlet and of whoever speaks in it. */
function keywordDocuments({ articles, passages }: GenerationContent): KeywordDocument[] {
  return articles.flatMap((indexed) => {
    const [first, end] = indexed.passages;
    return passages.slice(first, end).map((passage, i) => ({
      id: first + i,
      body: indexed.article.text.slice(passage.start, passage.end),
      title: indexed.article.title ?? '',
      speaker: speakersOf(passage, indexed),
      outlet: indexed.article.outlet ?? '',
    }));
  });
}

function speakersOf(passage: Passage, { statements }: IndexedArticle): string {
  const names = statements
    .filter(({ content }) => content.some((span) => span.start < passage.end && span.end > passage.start))
    .flatMap(({ speaker }) => (speaker ? [speaker.name, speaker.side ?? ''] : []));
  return [...new Set(names)].join(' ');
}

/** Written and flushed to the disk, so that a CURRENT that survives a power cut names files that did too. */
async function writeDurably(file: string, bytes: Buffer): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function removeLeftovers(indexFolder: string): Promise<void> {
  await mkdir(indexFolder, { recursive: true });
  for (const name of await readdir(indexFolder)) {
    if (name.startsWith(BUILDING)) await rm(path.join(indexFolder, name), { recursive: true, force: true });
  }
}

async function removeOld(indexFolder: string, live: string): Promise<void> {
  const others = (await readdir(indexFolder)).filter((name) => GENERATION_NAME.test(name) && name !== live).toSorted();
  for (const name of others.slice(0, Math.max(0, others.length - KEPT))) {
    await rm(generationFolder(indexFolder, name), { recursive: true, force: true });
  }
}
