import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseSides } from '../../attribute/sides/parseSides.ts';
import type { SeedProblem } from '../../domain/seed.ts';
import type { Side } from '../../domain/sides.ts';

/** The sides of `sides.json` beside the seeds, if there is one. */
export async function readSides(
  seedsPath: string,
): Promise<{ readonly sides: readonly Side[]; readonly problems: readonly SeedProblem[] }> {
  const json = await readFile(path.join(seedsPath, 'sides.json'), 'utf8').catch(
    (error: NodeJS.ErrnoException) => error,
  );
  // Beside one file of records there is no folder to look in.
  if (typeof json !== 'string' && (json.code === 'ENOENT' || json.code === 'ENOTDIR'))
    return { sides: [], problems: [] };
  const parsed =
    typeof json === 'string'
      ? parseSides(json)
      : { problem: `cannot be read (${json.code}); make it a readable file or remove it` };
  return 'problem' in parsed
    ? { sides: [], problems: [{ file: 'sides.json', problem: parsed.problem }] }
    : { sides: parsed.sides, problems: [] };
}
