import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Passage } from '../domain/article.ts';
import type { IndexedArticle, SearchIndex } from '../domain/ports.ts';
import type { Side } from '../domain/sides.ts';
import { IndexError, ModelError } from '../errors.ts';
import { ARTICLES_FILE, KEYWORDS_FILE, MANIFEST_FILE } from './generationFiles.ts';
import { openKeywords } from './keywordIndex.ts';
import { FORMAT, type Manifest, manifestSchema } from './manifest.ts';
import { openVectors } from './vectraVectors.ts';

interface Articles {
  readonly articles: readonly IndexedArticle[];
  readonly passages: readonly Passage[];
  readonly sides: readonly Side[];
}

/** A generation that was opened, with the manifest it was checked against. */
export interface OpenedGeneration {
  readonly index: SearchIndex;
  readonly manifest: Manifest;
  /** Stored vector of a passage, so that a later build need not embed the same text again. */
  vectorOf(passage: number): Float32Array;
}

/**
 * Opens a generation: format, model and the checksum of every file are checked before anything is used.
 *
 * @throws IndexError, or ModelError where another model made it; both name the way out.
 */
export async function openGeneration(folder: string, expected: { modelId: string }): Promise<OpenedGeneration> {
  const manifest = await readManifest(folder);
  if (manifest.model.id !== expected.modelId) {
    throw new ModelError(
      `The index was made with the model ${manifest.model.id}, and this is ${expected.modelId}: ` +
        `their vectors cannot be compared. Run npm run reindex, or set EMBEDDING_MODEL as it was.`,
    );
  }
  const [articlesJson, keywordsJson] = await Promise.all([ARTICLES_FILE, KEYWORDS_FILE].map((file) => readUtf8(folder, file)));
  await checkFiles(folder, manifest);
  try {
    const { articles, passages, sides } = JSON.parse(articlesJson ?? '') as Articles;
    const keywords = openKeywords(keywordsJson ?? '');
    const vectors = await openVectors(folder);
    if (vectors.count !== passages.length) throw new Error(`${vectors.count} vectors for ${passages.length} passages`);
    return {
      manifest,
      vectorOf: vectors.row,
      index: {
        info: {
          generation: manifest.generation,
          model: manifest.model.id,
          articles: articles.length,
          passages: passages.length,
        },
        articles,
        passages,
        sides,
        articleOfPassage: articleOfPassage(articles, passages.length),
        keyword: async (query, k) => keywords.search(query, k),
        nearest: vectors.nearest,
        similarity: vectors.similarity,
        documentFrequency: keywords.documentFrequency,
      },
    };
  } catch (cause) {
    throw unreadable(folder, 'its files do not fit together', cause);
  }
}

export async function readManifest(folder: string): Promise<Manifest> {
  const json = await readUtf8(folder, MANIFEST_FILE);
  let manifest: Manifest;
  try {
    manifest = manifestSchema.parse(JSON.parse(json));
  } catch (cause) {
    throw unreadable(folder, `${MANIFEST_FILE} is damaged`, cause);
  }
  if (manifest.format !== FORMAT) {
    throw unreadable(folder, `it has format ${manifest.format}, and this version reads format ${FORMAT}`);
  }
  return manifest;
}

/** Every file is read once more for its checksum; at the sizes of an index this costs milliseconds and finds any flipped bit. */
async function checkFiles(folder: string, manifest: Manifest): Promise<void> {
  for (const [file, expected] of Object.entries(manifest.files)) {
    const bytes = await readBytes(folder, file);
    if (createHash('sha256').update(bytes).digest('hex') !== expected) {
      throw unreadable(folder, `${file} is damaged (its checksum differs)`);
    }
  }
}

async function readUtf8(folder: string, file: string): Promise<string> {
  return (await readBytes(folder, file)).toString('utf8');
}

async function readBytes(folder: string, file: string): Promise<Buffer> {
  try {
    return await readFile(path.join(folder, file));
  } catch (cause) {
    throw unreadable(folder, `${file} cannot be read`, cause);
  }
}

function unreadable(folder: string, why: string, cause?: unknown): IndexError {
  return new IndexError(
    `The index in ${folder} cannot be used: ${why}. Run npm run reindex.`,
    cause === undefined ? {} : { cause },
  );
}

function articleOfPassage(articles: readonly IndexedArticle[], passages: number): Uint32Array {
  const owner = new Uint32Array(passages);
  articles.forEach(({ passages: [first, end] }, article) => owner.fill(article, first, end));
  return owner;
}
