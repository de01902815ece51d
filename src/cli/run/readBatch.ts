import { readFile } from 'node:fs/promises';
import { UsageError } from '../../errors.ts';

/**
 * The questions of a batch file, one a line: plain text, or JSON with a `question` or `query` key. Blank lines are
 * skipped.
 *
 * @throws UsageError that names the line where JSON is broken or has neither key.
 */
export async function readBatch(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new UsageError(`${file} cannot be read; name a file with one question a line.`, { cause });
  });
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, number) => (line.trim() === '' ? [] : [questionOf(line.trim(), `${file}, line ${number + 1}`)]));
}

function questionOf(line: string, where: string): string {
  if (!line.startsWith('{')) return line;
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (cause) {
    throw new UsageError(`${where}: this is not JSON; write plain text, or {"question": "…"}.`, { cause });
  }
  const { question, query } = record as { question?: unknown; query?: unknown };
  const found = question ?? query;
  if (typeof found === 'string') return found;
  throw new UsageError(`${where}: there is no "question" and no "query" in this line.`);
}
