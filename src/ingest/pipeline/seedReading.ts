import type { Article } from '../../domain/article.ts';
import type { Seed, SeedProblem } from '../../domain/seed.ts';
import { type CleanSeed, cleanSeed } from '../clean/cleanSeed.ts';
import { detectLanguage } from '../clean/detectLanguage.ts';
import { type Decoded, decodeSeed } from '../formats/decodeSeed.ts';
import { type Body, bodyOf } from '../merge/bodyOf.ts';
import type { Attribution } from './attributeArticle.ts';

/** A cleaned seed, its language, and what tells its copies. */
export interface ReadSeed extends CleanSeed {
  /** As `detectLanguage` has it. */
  readonly language: string | null;
  readonly body: Body;
}

/** The steps whose time and memory an outsider's file decides, each over one file, seed or article alone. */
export interface SeedReading {
  /** A file's bytes to seeds. */
  decode(bytes: Uint8Array, file: string): Promise<Decoded>;
  /** A seed to what of it is the article, or why it is skipped. */
  clean(seed: Seed): Promise<ReadSeed | SeedProblem>;
  /** What is attributed in an article, which is given without marks; or why it is skipped. */
  attribute(article: Article): Promise<Attribution | SeedProblem>;
  /** Nothing is read for a while: memory that is held for it may go. */
  letGo?(): void;
}

/**
 * Loaded only where it is needed: what attributes takes a second, and a file that is added needs none of it. Asked for
 * once: an import of what is loaded still waits for the thread that resolves names.
 */
let attributing: Promise<typeof import('./attributeArticle.ts')> | null = null;

/** Reads in this process, whatever it takes. */
export const readHere: SeedReading = {
  decode: decodeSeed,
  async clean(seed) {
    const clean = cleanSeed(seed);
    return { ...clean, language: await detectLanguage(seed.text, clean.blocks), body: bodyOf(clean) };
  },
  async attribute(article) {
    const { attributeArticle } = await (attributing ??= import('./attributeArticle.ts'));
    const found = attributeArticle(article);
    return 'problem' in found ? { file: article.file, ...found } : found;
  },
};

/** Loads what `readHere` loads with the first article, so that it is there when that comes. */
export async function loadAttribution(): Promise<void> {
  attributing ??= import('./attributeArticle.ts');
  const [{ tagger }] = await Promise.all([import('../../attribute/tag/tagger.ts'), attributing]);
  tagger();
}
