import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { GenerationContent } from '../../domain/generation.ts';
import type { Passage } from '../../domain/article.ts';
import type { IndexedArticle } from '../../domain/ports.ts';
import { IndexError } from '../../errors.ts';
import { currentGeneration } from './currentGeneration.ts';
import { serializeArticles } from './articlesFile.ts';
import {
  ARTICLES_FILE,
  BUILDING,
  CURRENT_FILE,
  GENERATION_NAME,
  KEYWORDS_FILE,
  MANIFEST_FILE,
  TERMS_FILE,
  generationFolder,
} from './generationFiles.ts';
import { type KeywordDocument, serializeKeywords } from './keywordIndex.ts';
import { FORMAT, type Manifest, sealManifest } from './manifest.ts';
import { openGeneration } from './openGeneration.ts';
import { serializeTerms } from './termsFile.ts';
import { VECTORS_FILE, serializeVectors } from './vectraVectors.ts';

/** A manifest stays a page even where a whole folder is unreadable. */
const PROBLEMS_KEPT = 100;

/** What writing CURRENT leaves beside it when it is killed. */
const CURRENT_LEFTOVER = /^CURRENT\.\d+$/;

/**
 * Writes a generation beside the live one, opens it as a reader would, and only then makes it the live one by renaming
 * a new CURRENT into place. Killed at any moment, the old index still answers. The caller holds the lock.
 * One generation is kept beside the live one: for a reader that has read CURRENT but not yet opened the folder, and to
 * fall back on.
 *
 * @returns the new generation's name.
 * @throws IndexError where the disk is full or cannot be written; the old index is as it was.
 */
export async function writeGeneration(indexFolder: string, content: GenerationContent): Promise<string> {
  const previous = await currentGeneration(indexFolder);
  const generation = nameGeneration(new Date());
  const building = path.join(indexFolder, BUILDING + generation);
  const finished = generationFolder(indexFolder, generation);
  try {
    await removeLeftovers(indexFolder, previous);
    await mkdir(building, { recursive: true });
    await writeFiles(building, generation, content);
    await openGeneration(building, { modelId: content.model.id });
    await rename(building, finished);
    await syncFolder(indexFolder);
    await writeFileAtomic(path.join(indexFolder, CURRENT_FILE), `${generation}\n`);
    await syncFolder(indexFolder);
  } catch (error) {
    for (const folder of [building, finished]) await rm(folder, { recursive: true, force: true }).catch(() => {});
    throw isSystemError(error) ? unwritable(indexFolder, error) : error;
  }
  // The new index is live; what cannot be cleared now is cleared by the next build.
  await removeOthers(indexFolder, [generation, previous]).catch(() => {});
  return generation;
}

async function writeFiles(folder: string, generation: string, content: GenerationContent): Promise<void> {
  const documents = keywordDocuments(content);
  const files = {
    [VECTORS_FILE]: serializeVectors(content.vectors),
    [ARTICLES_FILE]: serializeArticles(content),
    [KEYWORDS_FILE]: serializeKeywords(documents),
    [TERMS_FILE]: serializeTerms(
      documents.map(({ body }) => body),
      content.articles.map(({ article }) => article.title ?? ''),
    ),
  };
  for (const [name, bytes] of Object.entries(files)) await writeDurably(path.join(folder, name), bytes);
  const manifest = describe(generation, content, files);
  await writeDurably(path.join(folder, MANIFEST_FILE), Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
  await syncFolder(folder);
}

function nameGeneration(now: Date): string {
  const time = now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
  return `${time}-${randomBytes(4).toString('hex')}`;
}

function describe(generation: string, content: GenerationContent, files: Record<string, Buffer>): Manifest {
  const digests = Object.entries(files).map(
    ([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')] as const,
  );
  return sealManifest({
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
  });
}

/**
 * What keyword search sees of each passage: its words, and those of its article's title, outlet and of whoever speaks
 * in it.
 */
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

/** The names in a folder reach the disk too. Not every system can do that, and none needs to be told that it cannot. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

/**
 * What killed builds left: half-written folders, the file that was to become CURRENT, and whole generations that never
 * became live. Of those one stays beside the live one, since one of them may have been live before.
 */
async function removeLeftovers(indexFolder: string, live: string | null): Promise<void> {
  const others = (await readdir(indexFolder)).filter((name) => GENERATION_NAME.test(name) && name !== live);
  for (const name of others.toSorted().slice(0, -1))
    await rm(generationFolder(indexFolder, name), { recursive: true, force: true });
  for (const name of await readdir(indexFolder)) {
    if (!name.startsWith(BUILDING) && !CURRENT_LEFTOVER.test(name)) continue;
    await rm(path.join(indexFolder, name), { recursive: true, force: true });
  }
}

/** By what CURRENT said, not by age: names are times, and a clock may have been wrong when one was given. */
async function removeOthers(indexFolder: string, kept: readonly (string | null)[]): Promise<void> {
  for (const name of await readdir(indexFolder)) {
    if (!GENERATION_NAME.test(name) || kept.includes(name)) continue;
    await rm(generationFolder(indexFolder, name), { recursive: true, force: true });
  }
}

function unwritable(indexFolder: string, cause: NodeJS.ErrnoException): IndexError {
  return new IndexError(
    `The new index could not be written to ${indexFolder} (${cause.code}); the old one is as it was. ` +
      `Check the folder's permissions and the space left on the disk.`,
    { cause },
  );
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
