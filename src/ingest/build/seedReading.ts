import type { Seed, SeedProblem } from '../../domain/seed.ts';
import { type CleanSeed, cleanSeed } from '../clean/cleanSeed.ts';
import { type Decoded, decodeSeed } from '../formats/decodeSeed.ts';

/** The two steps whose time and memory an outsider's file decides. */
export interface SeedReading {
  /** A file's bytes to seeds. */
  decode(bytes: Uint8Array, file: string): Promise<Decoded>;
  /** A seed to what of it is the article, or why it is skipped. */
  clean(seed: Seed): Promise<CleanSeed | SeedProblem>;
}

/** Reads in this process, whatever it takes. */
export const readHere: SeedReading = { decode: decodeSeed, clean: async (seed) => cleanSeed(seed) };
