import { readFile } from 'node:fs/promises';
import { UsageError } from '../../errors.ts';

/** One line of a batch file. */
export interface BatchLine {
  readonly question: string;
  /** An earlier question, of which this one is the follow-up. */
  readonly after?: string;
}

/**
 * The questions of a batch file, one a line: plain text, or JSON with a `question` or `query` key and perhaps `after`.
 * Blank lines are skipped.
 *
 * @param refusalOf why a question, or an earlier one, is not asked; null where it is
 * @throws UsageError that names the line where JSON is broken or has neither key, `after` is no text, or a question is
 * refused.
 */
export async function readBatch(file: string, refusalOf: (question: string) => string | null): Promise<BatchLine[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new UsageError(`${file} cannot be read; name a file with one question a line.`, { cause });
  });
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, number) => {
      if (line.trim() === '') return [];
      const where = `${file}, line ${number + 1}`;
      const read = readLine(line.trim(), where);
      const refusal = refusalOf(read.question) ?? (read.after === undefined ? null : refusalOf(read.after));
      if (refusal !== null) throw new UsageError(`${where}: ${refusal}`);
      return [read];
    });
}

function readLine(line: string, where: string): BatchLine {
  if (!line.startsWith('{')) return { question: line };
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (cause) {
    throw new UsageError(`${where}: this is not JSON; write plain text, or {"question": "…"}.`, { cause });
  }
  const { question, query, after = null } = record as { question?: unknown; query?: unknown; after?: unknown };
  const found = question ?? query;
  if (typeof found !== 'string') throw new UsageError(`${where}: there is no "question" and no "query" in this line.`);
  if (after !== null && typeof after !== 'string')
    throw new UsageError(`${where}: "after" is the text of an earlier question.`);
  return { question: found, ...(after === null || after.trim() === '' ? {} : { after }) };
}
