import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../../errors.ts';
import { type CorporaRules, noRules, readCorporaFile } from './corporaFile.ts';

/** In the folder of `CORPORA`: which server may ask, look after and have which corpus. */
const FILE = 'corpora.json';

/**
 * What the file of rules in the folder of the corpora says; where there is none, what holds without.
 *
 * @throws UsageError where it is none.
 */
export async function readRules(folder: string): Promise<CorporaRules> {
  const file = path.join(folder, FILE);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => error);
  if (typeof text !== 'string' && text.code === 'ENOENT') return noRules;
  const read = typeof text === 'string' ? readCorporaFile(text) : { problem: `it cannot be read: ${text.code}` };
  if ('rules' in read) return read.rules;
  throw new UsageError(`${file} is not understood (${read.problem}); the README says what it may hold.`);
}
