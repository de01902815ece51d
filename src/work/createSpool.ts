import { randomUUID } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { IndexError } from '../errors.ts';

/** How the files of spools are called in the moment before they lose their names. */
export const SPOOL = '.spool-';

/** What is made in one step of a build and needed in a later one, on the disk meanwhile. Values are numbered from 0. */
export interface Spool<Value> {
  add(value: Value): Promise<void>;
  get(number: number): Promise<Value>;
  close(): Promise<void>;
}

/**
 * A file without a name in a folder: it is gone when it is closed or the process ends, however that ends; but for an
 * empty one of a process that was killed before it took the name away. Values are kept as `structuredClone` would copy
 * them.
 *
 * @throws (`add`) IndexError where the disk does not take it.
 */
export async function createSpool<Value>(folder: string): Promise<Spool<Value>> {
  await mkdir(folder, { recursive: true });
  const name = path.join(folder, `${SPOOL}${randomUUID()}`);
  const file = await open(name, 'wx+');
  // Whoever clears the folder may be faster.
  await rm(name, { force: true });
  /** Where each value begins, and where the next one will. */
  const starts = [0];
  return {
    async add(value) {
      const bytes = serialize(value);
      const start = starts.at(-1) ?? 0;
      // Known before it is written: the next one may be added meanwhile.
      starts.push(start + bytes.length);
      try {
        // A disk that is nearly full takes a part, and says so only the next time.
        for (let at = 0; at < bytes.length;)
          at += (await file.write(bytes, at, bytes.length - at, start + at)).bytesWritten;
      } catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new IndexError(
          `What a build has made so far cannot be kept in ${folder} (${why}); nothing else was changed. Check the ` +
            'space left on the disk.',
          { cause },
        );
      }
    },
    async get(number) {
      const [start = 0, end = 0] = starts.slice(number, number + 2);
      const bytes = Buffer.allocUnsafeSlow(end - start);
      await file.read(bytes, 0, bytes.length, start);
      return deserialize(bytes) as Value;
    },
    close: () => file.close(),
  };
}
