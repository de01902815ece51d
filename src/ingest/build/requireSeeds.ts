import { realpath } from 'node:fs/promises';
import { SeedError } from '../../errors.ts';

/**
 * The place behind the path of the seeds, which may be a link. Asked before the folder of an index is made: nobody is
 * left with one of a path that was mistyped.
 *
 * @throws SeedError where there is nothing at the path.
 */
export async function requireSeeds(seedsPath: string): Promise<string> {
  return realpath(seedsPath).catch((cause: unknown) => {
    throw new SeedError(`There is nothing at ${seedsPath}; name a folder of articles or a .jsonl file with --seeds.`, {
      cause,
    });
  });
}
