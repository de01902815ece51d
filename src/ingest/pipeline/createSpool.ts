import { randomUUID } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** What is made in one step of a build and needed in a later one, on the disk meanwhile. Values are numbered from 0. */
export interface Spool<Value> {
  add(value: Value): Promise<void>;
  get(number: number): Promise<Value>;
  close(): Promise<void>;
}

/**
 * A file without a name in a folder: it is gone when it is closed or the process ends, however that ends. Values are
 * kept as `structuredClone` would copy them.
 */
export async function createSpool<Value>(folder: string): Promise<Spool<Value>> {
  await mkdir(folder, { recursive: true });
  const name = path.join(folder, `.spool-${randomUUID()}`);
  const file = await open(name, 'wx+');
  await rm(name);
  /** Where each value begins, and where the next one will. */
  const starts = [0];
  return {
    async add(value) {
      const bytes = serialize(value);
      const start = starts.at(-1) ?? 0;
      // Known before it is written: the next one may be added meanwhile.
      starts.push(start + bytes.length);
      await file.write(bytes, 0, bytes.length, start);
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
