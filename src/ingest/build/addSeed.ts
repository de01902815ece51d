import { stat } from 'node:fs/promises';
import type { SeedProblem } from '../../domain/seed.ts';
import { SEED_EXTENSIONS, seedFormat } from '../formats/adapterOf.ts';
import { describeSize } from '../formats/describeSize.ts';
import { isNoSeed } from '../formats/isNoSeed.ts';
import { MAX_SEED_BYTES } from '../formats/openSeedFile.ts';
import type { SeedReading } from '../pipeline/seedReading.ts';
import { storeSeed } from './storeSeed.ts';

/** A bare file name: no folder, no leading dot, nothing that a shell or another file system would take amiss. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,100}\.[a-z]{2,8}$/iu;

/**
 * Puts a file into the seeds folder after the checks that every seed goes through. A name that is taken is refused, so
 * nothing that is there is ever overwritten, unless it is to be replaced.
 *
 * @param reading how it is read: bounded, since it may be anybody's
 * @param own notes whose it is, once its name is taken and before its words are there; false: there is no room for it
 * @param replaces whether it takes the place of a file of that name, at once and whole
 * @returns why it was refused (`full`: by `own`), or null when it is stored.
 */
export async function addSeed(
  seedsPath: string,
  name: string,
  bytes: Uint8Array,
  reading: SeedReading,
  own: () => Promise<boolean> = async () => true,
  { replaces = false } = {},
): Promise<SeedProblem | 'full' | null> {
  const refuse = (problem: string): SeedProblem => ({ file: name, problem });
  if (!NAME.test(name)) return refuse('needs a plain name; rename it');
  if (seedFormat(name) === undefined)
    return refuse(`is of no kind that can be read; use ${SEED_EXTENSIONS.join(', ')}`);
  if (isNoSeed(name)) return refuse('has a name that is kept for notes beside the articles; rename it');
  if (bytes.length > MAX_SEED_BYTES)
    return refuse(`is over ${describeSize(MAX_SEED_BYTES)} long; split it into articles`);
  const { seeds, problems } = await reading.decode(bytes, name);
  const outcomes = await Promise.all(seeds.map(reading.clean));
  const [problem] = [...problems, ...outcomes.flatMap((outcome) => ('problem' in outcome ? [outcome] : []))];
  const hasText = outcomes.some((outcome) => 'blocks' in outcome && outcome.blocks.length > 0);
  // What only a part of it has ("a scanned page") is in the report of the next build.
  if (problem && !hasText) return problem;
  if (!hasText) return refuse('holds no text that could be quoted; check that it is the article');
  if (
    !(await stat(seedsPath).then(
      (found) => found.isDirectory(),
      () => false,
    ))
  ) {
    return refuse('cannot be added: the articles come from one file, not from a folder');
  }
  try {
    return (await storeSeed(seedsPath, name, bytes, own, { replaces })) ? null : 'full';
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    return refuse(
      taken
        ? 'has the name of an article that is already there; rename it'
        : 'cannot be written; check the permissions of the seeds folder and the space left on the disk',
    );
  }
}
