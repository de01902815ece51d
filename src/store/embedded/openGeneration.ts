import { webcrypto } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { IndexedArticle, SearchIndex } from '../../domain/ports.ts';
import { IndexError, ModelError } from '../../errors.ts';
import { openArticles } from './articlesFile.ts';
import { ARTICLES_FILE, BUILDING, KEYWORDS_FILE, MANIFEST_FILE, TERMS_FILE } from './generationFiles.ts';
import { openKeywords } from './keywordIndex.ts';
import { type Manifest, parseManifest } from './manifest.ts';
import { openTerms } from './termsFile.ts';
import { VECTORS_FILE, openVectors } from './vectraVectors.ts';

/** A generation that was opened, with the manifest it was checked against. */
export interface OpenedGeneration {
  readonly index: SearchIndex;
  readonly manifest: Manifest;
  /** Stored vector of a passage, so that a later build need not embed the same text again. */
  vectorOf(passage: number): Float32Array;
}

/**
 * Opens a generation: format, model and the checksum of every file are checked before anything is used. Each file is
 * read once, so that what was checked is what is used.
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
  const [articlesBytes, keywordsBytes, termsBytes, vectorsBytes] = await Promise.all([
    readChecked(folder, ARTICLES_FILE, manifest),
    readChecked(folder, KEYWORDS_FILE, manifest),
    readChecked(folder, TERMS_FILE, manifest),
    readChecked(folder, VECTORS_FILE, manifest),
  ]);
  try {
    const { articles, passages, sides } = await openArticles(articlesBytes);
    const keywords = openKeywords(keywordsBytes);
    const terms = openTerms(termsBytes);
    const vectors = await openVectors(vectorsBytes);
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
        terms,
        keyword: async (query, k, accepts) => keywords.search(query, k, accepts),
        nearest: vectors.nearest,
        similarity: vectors.similarity,
        documentFrequency: keywords.documentFrequency,
      },
    };
  } catch (cause) {
    throw unreadable(folder, 'its files do not fit together', cause);
  }
}

async function readManifest(folder: string): Promise<Manifest> {
  const json = (await readBytes(folder, MANIFEST_FILE)).toString('utf8');
  let manifest: Manifest;
  try {
    manifest = parseManifest(json);
  } catch (cause) {
    const why =
      cause instanceof Error && !(cause instanceof SyntaxError) ? cause.message.split('\n')[0] : 'it is no JSON';
    throw unreadable(folder, `${MANIFEST_FILE} is damaged or of another version: ${why}`, cause);
  }
  const name = path.basename(folder).replace(BUILDING, '');
  if (manifest.generation !== name)
    throw unreadable(folder, `it is the generation ${manifest.generation} under another name`);
  return manifest;
}

/** Hashing runs on a thread of its own there, and finds any flipped bit. */
async function readChecked(folder: string, file: string, manifest: Manifest): Promise<Buffer> {
  const bytes = await readBytes(folder, file);
  const digest = Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes)).toString('hex');
  if (digest !== manifest.files[file]) throw unreadable(folder, `${file} is damaged (its checksum differs)`);
  return bytes;
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
