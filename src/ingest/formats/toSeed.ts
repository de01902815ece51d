import { createHash } from 'node:crypto';
import { extname, posix } from 'node:path';
import type { Seed } from '../../domain/seed.ts';
import type { FoundArticle } from './adapter/adapter.ts';

/**
 * An article that an adapter found, as a seed. One that is a whole file goes by the file's name and its bytes' hash;
 * one of many in a file by its own key and its text's hash, so that a file that grows changes nothing for it.
 */
export function toSeed({ key, isId, ...found }: FoundArticle, file: string, fileHash: string): Seed {
  const name = posix.basename(file, extname(file));
  return {
    id: key === undefined ? name : isId ? key : `${name}-${key}`,
    file,
    sha256: key === undefined ? fileHash : createHash('sha256').update(found.text, 'utf8').digest('hex'),
    ...found,
  };
}
