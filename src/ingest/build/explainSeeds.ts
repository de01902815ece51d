import type { SeedExplanation } from '../../domain/build.ts';
import type { SeedProblem } from '../../domain/seed.ts';
import { placeAt } from '../../text/placeAt.ts';
import { cleanSeed } from '../clean/cleanSeed.ts';
import { detectLanguage } from '../clean/detectLanguage.ts';
import { readSeeds } from '../formats/readSeeds.ts';

/** Reads a file (or a folder) as a build does, and says of each block what was made of it and why. */
export async function explainSeeds(
  path: string,
): Promise<{ readonly seeds: readonly SeedExplanation[]; readonly problems: readonly SeedProblem[] }> {
  const { seeds, problems } = await readSeeds(path);
  return {
    problems,
    seeds: await Promise.all(
      seeds.map(async (seed) => {
        const { blocks, dropped, metadata } = cleanSeed(seed);
        const all = [
          ...blocks.map(({ start, end, kind }) => ({ start, end, kept: kind, reason: null })),
          ...dropped.map(({ span: { start, end }, reason }) => ({ start, end, kept: null, reason })),
        ].toSorted((a, b) => a.start - b.start);
        return {
          id: seed.id,
          file: seed.file,
          ...metadata,
          language: await detectLanguage(seed.text, blocks),
          blocks: all.map((block) => {
            const place = placeAt(seed.places, block.start);
            return {
              ...block,
              ...(place === undefined ? {} : { place }),
              text: seed.text.slice(block.start, block.end),
            };
          }),
        };
      }),
    ),
  };
}
