import { appendFile, mkdir } from 'node:fs/promises';
import path from 'node:path';

/** Appends one entry as a line of JSON. One write of one line: entries of two processes do not mix. */
export async function appendFeedback(file: string, entry: object): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await appendFile(file, `${JSON.stringify(entry)}\n`);
}
